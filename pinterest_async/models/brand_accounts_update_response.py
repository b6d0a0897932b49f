from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BrandAccountsUpdateResponse(Model):
    """The reply of `business_relationships.update_brand_accounts`."""

    brand_account_id: str | None = None
