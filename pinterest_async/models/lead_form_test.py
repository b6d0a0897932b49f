from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormTest(Model):
    """The reply of `lead_forms.create_test`.

    Fields:
        subscription_id: Digits, set by Pinterest.
    """

    subscription_id: str | None = None
