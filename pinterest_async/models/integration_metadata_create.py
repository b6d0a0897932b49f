from __future__ import annotations

from pinterest_async.model import Model, model


@model
class IntegrationMetadataCreate(Model):
    """The body of `integrations.create_commerce`."""

    additional_id_1: str | None = None
    connected_advertiser_id: str | None = None
    connected_lba_id: str | None = None
    connected_merchant_id: str | None = None
    connected_tag_id: str | None = None
    external_business_id: str | None = None
    partner_access_token: str | None = None
    partner_access_token_expiry: float | None = None
    partner_metadata: str | None = None
    partner_primary_email: str | None = None
    partner_refresh_token: str | None = None
    partner_refresh_token_expiry: float | None = None
    scopes: str | None = None
