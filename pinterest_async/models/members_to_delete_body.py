from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.members_to_delete_body_member import MembersToDeleteBodyMember


@model
class MembersToDeleteBody(Model):
    """The body of `business_relationships.delete_members`.

    Fields:
        members: 1 to 50 values.
    """

    members: list[MembersToDeleteBodyMember] = field(shape="list[MembersToDeleteBodyMember]")
