from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.auth_respond_invites_body_invite_action import AuthRespondInvitesBodyInviteAction


@model
class AuthRespondInvitesBodyInvite(Model):
    """A part of `AuthRespondInvitesBody`.

    Fields:
        invite_id: 1 to 25 characters, digits.
    """

    action: AuthRespondInvitesBodyInviteAction = field(shape="AuthRespondInvitesBodyInviteAction")
    invite_id: str
