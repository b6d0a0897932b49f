from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormTestResponse(Model):
    """Lead Form Test Response.

    Fields:
        subscription_id: Digits.
    """

    subscription_id: str | None = None
