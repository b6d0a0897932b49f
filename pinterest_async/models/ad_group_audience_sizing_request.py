from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_group_audience_sizing_request_creative_type import (
        AdGroupAudienceSizingRequestCreativeType,
    )
    from pinterest_async.models.ad_group_audience_sizing_request_keyword import AdGroupAudienceSizingRequestKeyword
    from pinterest_async.models.placement_group_type import PlacementGroupType
    from pinterest_async.models.targeting_spec import TargetingSpec


@model
class AdGroupAudienceSizingRequest(Model):
    """The body of `ad_groups.audience_sizing`.

    Fields:
        auto_targeting_enabled: Default True.
        product_group_ids: Digits.
    """

    auto_targeting_enabled: bool | None = None
    creative_types: list[AdGroupAudienceSizingRequestCreativeType | str] | None = None
    keywords: list[AdGroupAudienceSizingRequestKeyword] | None = field(
        default=None, shape="list[AdGroupAudienceSizingRequestKeyword]"
    )
    placement_group: PlacementGroupType | str | None = None
    product_group_ids: list[str] | None = None
    targeting_spec: TargetingSpec | None = field(default=None, shape="TargetingSpec")
