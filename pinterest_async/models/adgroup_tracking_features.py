from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.adgroup_tracking_feature_type import AdgroupTrackingFeatureType


@model
class AdgroupTrackingFeatures(Model):
    """A part of `AdGroup`, a part of `AdGroupCreateRequest` and 1 more."""

    enabled: list[AdgroupTrackingFeatureType | str] | None = None
