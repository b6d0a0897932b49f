from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_group_audience_sizing_creative_types import AdGroupAudienceSizingCreativeTypes
    from pinterest_async.models.ad_group_audience_sizing_keyword import AdGroupAudienceSizingKeyword
    from pinterest_async.models.adgroup_placement_group_type import AdgroupPlacementGroupType
    from pinterest_async.models.targeting_spec import TargetingSpec


@model
class AdGroupAudienceSizingCreate(Model):
    """The body of `ad_groups.audience_sizing`.

    Fields:
        auto_targeting_enabled: Default True.
        product_group_ids: Digits.
    """

    auto_targeting_enabled: bool | None = None
    creative_types: list[AdGroupAudienceSizingCreativeTypes | str] | None = None
    keywords: list[AdGroupAudienceSizingKeyword] | None = field(
        default=None, shape="list[AdGroupAudienceSizingKeyword]"
    )
    placement_group: AdgroupPlacementGroupType | str | None = None
    product_group_ids: list[str] | None = None
    targeting_spec: TargetingSpec | None = field(default=None, shape="TargetingSpec")
