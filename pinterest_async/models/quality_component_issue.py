from __future__ import annotations

from pinterest_async.model import Model, model


@model
class QualityComponentIssue(Model):
    """A part of `QualityComponentDetails`."""

    id: str
    name: str
    reason: str
