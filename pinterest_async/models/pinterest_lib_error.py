from __future__ import annotations

from pinterest_async.model import Model, model


@model
class PinterestLibError(Model):
    """A part of `AdBatchItem`, a part of `CampaignAdPreviewCreateResponseItemDataExceptions` and 6 more."""

    code: int
    message: str
