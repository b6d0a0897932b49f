from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_rule import AudienceRule
    from pinterest_async.models.audience_status import AudienceStatus
    from pinterest_async.models.audience_type import AudienceType


@model
class Audience(Model):
    """An item of `audiences.list`, the reply of `audiences.create` and 2 more.

    Fields:
        id: Digits.
        ad_account_id: Digits.
        created_by_company_name: Set by Pinterest.
        created_timestamp: Set by Pinterest.
        is_nca: Set by Pinterest.
        size: Set by Pinterest.
        type: Set by Pinterest.
        updated_timestamp: Set by Pinterest.
    """

    id: str
    ad_account_id: str | None = None
    audience_type: AudienceType | str | None = None
    created_by_company_name: str | None = None
    created_timestamp: int | None = None
    description: str | None = None
    is_nca: bool | None = None
    name: str | None = None
    rule: AudienceRule | None = field(default=None, shape="AudienceRule")
    size: int | None = None
    status: AudienceStatus | str | None = None
    type: str | None = None
    updated_timestamp: int | None = None
