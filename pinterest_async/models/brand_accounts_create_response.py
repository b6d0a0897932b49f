from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BrandAccountsCreateResponse(Model):
    """The reply of `business_relationships.create_brand_accounts`."""

    brand_account_id: str | None = None
