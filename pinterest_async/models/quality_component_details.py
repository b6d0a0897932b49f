from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.quality_component_issue import QualityComponentIssue


@model
class QualityComponentDetails(Model):
    """A part of `QualityComponents`."""

    coverage: float
    issues: list[QualityComponentIssue] | None = field(default=None, shape="list[QualityComponentIssue]")
    overlap: float | None = None
