from __future__ import annotations

from pinterest_async.model import Model, model


@model
class QualityComponentIssue(Model):
    """Quality Component Issue."""

    id: str
    name: str
    reason: str
