from __future__ import annotations

from pinterest_async.model import Model, model


@model
class PartnerMetadata(Model):
    """A part of `LeadSubscriptionPostParamsCreate`."""

    subscriber_key: str | None = None
