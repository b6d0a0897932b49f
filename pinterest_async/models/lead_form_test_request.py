from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LeadFormTestRequest(Model):
    """Lead Form Test Request."""

    answers: list[str]
