from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_membership_member import BusinessMembershipMember


@model
class UpdateBusinessMembershipsResponse(Model):
    """The reply of `business_relationships.update_members`."""

    items: list[BusinessMembershipMember] | None = field(default=None, shape="list[BusinessMembershipMember]")
