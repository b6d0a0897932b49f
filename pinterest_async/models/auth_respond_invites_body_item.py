from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.auth_respond_invite_action import AuthRespondInviteAction


@model
class AuthRespondInvitesBodyItem(Model):
    """A part of `AuthRespondInvitesBody`.

    Fields:
        invite_id: 1 to 25 characters, digits.
    """

    action: AuthRespondInviteAction = field(shape="AuthRespondInviteAction")
    invite_id: str
