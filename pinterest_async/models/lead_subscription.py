from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadSubscription(Model):
    """An item of `lead_subscriptions.list`, the reply of `lead_subscriptions.create` and 2 more.

    Fields:
        ad_account_id: Digits.
        id: Digits.
        lead_form_id: Digits.
        user_account_id: Digits.
    """

    ad_account_id: str | None = None
    api_version: str | None = None
    created_time: int | None = None
    cryptographic_algorithm: str | None = None
    cryptographic_key: str | None = None
    id: str | None = None
    lead_form_id: str | None = None
    user_account_id: str | None = None
    webhook_url: str | None = None
