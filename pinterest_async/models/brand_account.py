from __future__ import annotations

from pinterest_async.model import Model, model


@model
class BrandAccount(Model):
    """The reply of `business_relationships.create_brand_accounts` and the reply of
    `business_relationships.update_brand_accounts`.

    Fields:
        brand_account_id: Set by Pinterest.
    """

    brand_account_id: str
