from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CampaignAdPreviewCreate(Model):
    """The body of `campaigns.create_ad_previews`.

    Fields:
        ad_group_id: At most 18 characters, digits.
    """

    ad_group_id: str
