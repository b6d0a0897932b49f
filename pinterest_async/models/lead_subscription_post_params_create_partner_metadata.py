from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadSubscriptionPostParamsCreatePartnerMetadata(Model):
    """Lead Subscription Post Params Create Partner Metadata."""

    subscriber_key: str | None = None
