from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.placement_group_type import PlacementGroupType
    from pinterest_async.models.targeting_spec import TargetingSpec
    from pinterest_async.models.targeting_template_audience_sizing import TargetingTemplateAudienceSizing
    from pinterest_async.models.targeting_template_keyword import TargetingTemplateKeyword
    from pinterest_async.models.targeting_template_status import TargetingTemplateStatus
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class TargetingTemplate(Model):
    """An item of `targeting_templates.list` and the reply of `targeting_templates.create`.

    Fields:
        ad_account_id: Digits, set by Pinterest.
        auto_targeting_enabled: Default True.
        created_time: Set by Pinterest.
        id: Digits, set by Pinterest.
        updated_time: Set by Pinterest.
        valid: Set by Pinterest.
    """

    name: str
    targeting_attributes: TargetingSpec = field(shape="TargetingSpec")
    ad_account_id: str | None = None
    auto_targeting_enabled: bool | None = None
    created_time: int | None = None
    id: str | None = None
    keywords: list[TargetingTemplateKeyword] | None = field(default=None, shape="list[TargetingTemplateKeyword]")
    placement_group: PlacementGroupType | str | None = None
    sizing: TargetingTemplateAudienceSizing | None = field(default=None, shape="TargetingTemplateAudienceSizing")
    status: TargetingTemplateStatus | str | None = None
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
    updated_time: int | None = None
    valid: bool | None = None
