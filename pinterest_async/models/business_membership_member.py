from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.business_role_for_members import BusinessRoleForMembers


@model
class BusinessMembershipMember(Model):
    """The body of `business_relationships.update_members` and a part of `UpdateBusinessMembershipsResponse`.

    Fields:
        member_id: At most 25 characters, digits.
    """

    business_role: BusinessRoleForMembers | str
    member_id: str
