from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormResponsePolicyLink(Model):
    """A part of `LeadFormResponse`."""

    label: str | None = None
    link: str | None = None
