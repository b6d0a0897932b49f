from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_tag_configs import ConversionTagConfigs
    from pinterest_async.models.enhanced_match_status_type import EnhancedMatchStatusType
    from pinterest_async.models.entity_status import EntityStatus


@model
class ConversionTag(Model):
    """An item of `conversion_tags.list`, the reply of `conversion_tags.create` and 1 more.

    Fields:
        ad_account_id: Set by Pinterest.
        code_snippet: Set by Pinterest.
        id: Set by Pinterest.
        last_fired_time_ms: Set by Pinterest. Milliseconds since 1970.
        version: Set by Pinterest.
    """

    ad_account_id: str
    name: str
    code_snippet: str | None = None
    configs: ConversionTagConfigs | None = field(default=None, shape="ConversionTagConfigs")
    enhanced_match_status: EnhancedMatchStatusType | str | None = None
    id: str | None = None
    last_fired_time_ms: float | None = None
    status: EntityStatus | str | None = None
    version: str | None = None
