from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormUpdateRequestPolicyLink(Model):
    """A part of `LeadFormUpdateRequest`."""

    label: str | None = None
    link: str | None = None
