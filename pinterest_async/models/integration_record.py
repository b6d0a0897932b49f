from __future__ import annotations

from pinterest_async.model import Model, model


@model
class IntegrationRecord(Model):
    """An item of `integrations.list` and the reply of `integrations.get`.

    Fields:
        id: Digits, set by Pinterest.
    """

    id: str
    additional_id_1: str | None = None
    connected_advertiser_id: str | None = None
    connected_lba_id: str | None = None
    connected_merchant_id: str | None = None
    connected_tag_id: str | None = None
    connected_user_id: str | None = None
    created_time: int | None = None
    external_business_id: str | None = None
    partner_access_token: str | None = None
    partner_access_token_expiry: int | None = None
    partner_metadata: str | None = None
    partner_primary_email: str | None = None
    partner_refresh_token: str | None = None
    partner_refresh_token_expiry: int | None = None
    scopes: str | None = None
    updated_time: int | None = None
