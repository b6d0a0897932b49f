from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CampaignAdPreview(Model):
    """An item of `campaigns.list_ad_previews`, the reply of `campaigns.create_ad_previews` and 1 more.

    Fields:
        ad_account_id: Digits, set by Pinterest.
        ad_group_id: At most 18 characters, digits.
        expires_at: Set by Pinterest.
        is_active: Set by Pinterest.
        url: Set by Pinterest.
        user_id: Set by Pinterest.
        uuid: Set by Pinterest.
        client_id: Set by Pinterest.
        pin_id: Set by Pinterest.
        pin_promotion_id: Set by Pinterest.
        promoted_product_group_id: Set by Pinterest.
    """

    ad_account_id: str
    ad_group_id: str
    expires_at: int
    is_active: bool
    url: str
    user_id: int
    uuid: str
    client_id: int | None = None
    pin_id: int | None = None
    pin_promotion_id: int | None = None
    promoted_product_group_id: int | None = None
