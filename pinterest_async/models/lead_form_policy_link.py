from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormPolicyLink(Model):
    """A part of `LeadForm`, a part of `LeadFormBatchUpdate` and 1 more."""

    label: str | None = None
    link: str | None = None
