from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.auth_respond_invites_body_item import AuthRespondInvitesBodyItem


@model
class AuthRespondInvitesBody(Model):
    """The body of `business_invites.respond`.

    Fields:
        invites: 1 to 100 values.
    """

    invites: list[AuthRespondInvitesBodyItem] = field(shape="list[AuthRespondInvitesBodyItem]")
