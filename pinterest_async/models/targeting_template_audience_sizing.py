from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_template_audience_sizing_reach_estimate import (
        TargetingTemplateAudienceSizingReachEstimate,
    )


@model
class TargetingTemplateAudienceSizing(Model):
    """A part of `TargetingTemplate`."""

    reach_estimate: TargetingTemplateAudienceSizingReachEstimate | None = field(
        default=None, shape="TargetingTemplateAudienceSizingReachEstimate"
    )
