from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormTestCreate(Model):
    """The body of `lead_forms.create_test`."""

    answers: list[str]
