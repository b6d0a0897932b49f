from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.placement_group_type import PlacementGroupType
    from pinterest_async.models.targeting_spec import TargetingSpec
    from pinterest_async.models.targeting_template_audience_sizing import TargetingTemplateAudienceSizing
    from pinterest_async.models.targeting_template_get_response_data_status import (
        TargetingTemplateGetResponseDataStatus,
    )
    from pinterest_async.models.targeting_template_keyword import TargetingTemplateKeyword
    from pinterest_async.models.tracking_urls import TrackingUrls


@model
class TargetingTemplateGetResponseData(Model):
    """An item of `targeting_templates.list` and the reply of `targeting_templates.create`.

    Fields:
        ad_account_id: Digits.
        auto_targeting_enabled: Default True.
        created_time: Seconds since 1970.
        id: Digits.
        status: Default 'ACTIVE'.
        updated_time: Seconds since 1970.
    """

    ad_account_id: str | None = None
    auto_targeting_enabled: bool | None = None
    created_time: int | None = None
    id: str | None = None
    keywords: list[TargetingTemplateKeyword] | None = field(default=None, shape="list[TargetingTemplateKeyword]")
    name: str | None = None
    placement_group: PlacementGroupType | str | None = None
    sizing: TargetingTemplateAudienceSizing | None = field(default=None, shape="TargetingTemplateAudienceSizing")
    status: TargetingTemplateGetResponseDataStatus | str | None = None
    targeting_attributes: TargetingSpec | None = field(default=None, shape="TargetingSpec")
    tracking_urls: TrackingUrls | None = field(default=None, shape="TrackingUrls")
    updated_time: int | None = None
    valid: bool | None = None
