from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_rule import AudienceRule


@model
class Audience(Model):
    """An item of `audiences.list`, the reply of `audiences.create` and 3 more.

    Fields:
        ad_account_id: Digits.
        created_timestamp: Seconds since 1970.
        id: Digits.
        updated_timestamp: Seconds since 1970.
    """

    ad_account_id: str | None = None
    audience_type: str | None = None
    created_by_company_name: str | None = None
    created_timestamp: int | None = None
    description: str | None = None
    id: str | None = None
    name: str | None = None
    rule: AudienceRule | None = field(default=None, shape="AudienceRule")
    size: int | None = None
    status: str | None = None
    type: str | None = None
    updated_timestamp: int | None = None
