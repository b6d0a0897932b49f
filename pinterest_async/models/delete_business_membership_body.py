from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_business_membership_member import DeleteBusinessMembershipMember


@model
class DeleteBusinessMembershipBody(Model):
    """The body of `business_relationships.delete_members`.

    Fields:
        members: 1 to 50 values.
    """

    members: list[DeleteBusinessMembershipMember] = field(shape="list[DeleteBusinessMembershipMember]")
