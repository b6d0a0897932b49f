from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.placement_group_type import PlacementGroupType
    from pinterest_async.models.targeting_spec import TargetingSpec
    from pinterest_async.models.targeting_template_keyword import TargetingTemplateKeyword
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class TargetingTemplateCreate(Model):
    """The body of `targeting_templates.create`.

    Fields:
        auto_targeting_enabled: Default True.
    """

    name: str
    targeting_attributes: TargetingSpec = field(shape="TargetingSpec")
    auto_targeting_enabled: bool | None = None
    keywords: list[TargetingTemplateKeyword] | None = field(default=None, shape="list[TargetingTemplateKeyword]")
    placement_group: PlacementGroupType | str | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
