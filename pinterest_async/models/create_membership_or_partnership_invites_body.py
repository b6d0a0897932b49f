from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.business_role_for_invite import BusinessRoleForInvite
    from pinterest_async.models.invite_type import InviteType


@model
class CreateMembershipOrPartnershipInvitesBody(Model):
    """The body of `business_invites.create`.

    Fields:
        members: 1 to 50 values.
        partners: 1 to 50 values, each at most 25 characters, digits.
    """

    business_role: BusinessRoleForInvite | str
    invite_type: InviteType | str
    members: list[str] | None = None
    partners: list[str] | None = None
