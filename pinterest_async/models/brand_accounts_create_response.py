from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BrandAccountsCreateResponse(Model):
    """Brand Accounts Create Response."""

    brand_account_id: str | None = None
