from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BrandAccountsUpdateResponse(Model):
    """Brand Accounts Update Response."""

    brand_account_id: str | None = None
