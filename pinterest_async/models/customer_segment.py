from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_template_status import TargetingTemplateStatus


@model
class CustomerSegment(Model):
    """An item of `customer_segments.list` and the reply of `customer_segments.create`.

    Fields:
        ad_account_id: Digits, set by Pinterest.
        created_time: Set by Pinterest.
        id: Digits, set by Pinterest.
        updated_time: Set by Pinterest.
    """

    audience_ids: list[str]
    name: str
    ad_account_id: str | None = None
    created_time: int | None = None
    id: str | None = None
    status: TargetingTemplateStatus | str | None = None
    updated_time: int | None = None
