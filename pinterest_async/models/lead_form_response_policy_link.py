from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormResponsePolicyLink(Model):
    """Lead Form Response Policy Link."""

    label: str | None = None
    link: str | None = None
