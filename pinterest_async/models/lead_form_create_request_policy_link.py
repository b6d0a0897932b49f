from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormCreateRequestPolicyLink(Model):
    """A part of `LeadFormCreateRequest`."""

    label: str | None = None
    link: str | None = None
