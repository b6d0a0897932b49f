from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_2_rule import Audience2Rule
    from pinterest_async.models.audience_status import AudienceStatus
    from pinterest_async.models.pinner_list_type import PinnerListType


@model
class Audience2(Model):
    """An item of `audience_sharing.list_shared_with_business`.

    Fields:
        ad_account_id: Digits.
        created_timestamp: Seconds since 1970.
        id: Digits.
        updated_timestamp: Seconds since 1970.
    """

    ad_account_id: str | None = None
    audience_type: PinnerListType | str | None = None
    created_by_company_name: str | None = None
    created_timestamp: int | None = None
    description: str | None = None
    id: str | None = None
    is_nca: bool | None = None
    name: str | None = None
    rule: Audience2Rule | None = field(default=None, shape="Audience2Rule")
    size: int | None = None
    status: AudienceStatus | str | None = None
    type: str | None = None
    updated_timestamp: int | None = None
