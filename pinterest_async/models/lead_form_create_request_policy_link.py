from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormCreateRequestPolicyLink(Model):
    """Lead Form Create Request Policy Link."""

    label: str | None = None
    link: str | None = None
