from __future__ import annotations

from pinterest_async.model import Model, model


@model
class IntegrationMetadata(Model):
    """The reply of `integrations.create_commerce`, the reply of `integrations.get_commerce` and 2 more.

    Fields:
        connected_user_id: Set by Pinterest.
        created_timestamp: Set by Pinterest.
        id: Digits, set by Pinterest.
        updated_timestamp: Set by Pinterest.
    """

    additional_id_1: str | None = None
    connected_advertiser_id: str | None = None
    connected_lba_id: str | None = None
    connected_merchant_id: str | None = None
    connected_tag_id: str | None = None
    connected_user_id: str | None = None
    created_timestamp: float | None = None
    external_business_id: str | None = None
    id: str | None = None
    partner_access_token_expiry: float | None = None
    partner_metadata: str | None = None
    partner_refresh_token_expiry: float | None = None
    scopes: str | None = None
    updated_timestamp: float | None = None
