from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_access_user_summary import BusinessAccessUserSummary
    from pinterest_async.models.business_member_assets_summary import BusinessMemberAssetsSummary


@model
class UserBusinessRoleBinding(Model):
    """An item of `business_relationships.list_employers`, an item of `business_relationships.list_members` and 1
    more.

    Fields:
        created_time: Milliseconds since 1970.
        id: Digits.
    """

    assets_summary: BusinessMemberAssetsSummary | None = field(default=None, shape="BusinessMemberAssetsSummary")
    business_roles: list[str] | None = None
    created_by_business: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
    created_by_user: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
    created_time: int | None = None
    id: str | None = None
    is_shared_partner: bool | None = None
    user: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
