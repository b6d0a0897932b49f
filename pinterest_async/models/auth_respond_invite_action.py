from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.permissions import Permissions


@model
class AuthRespondInviteAction(Model):
    """A part of `AuthRespondInvitesBodyItem`."""

    accept_invite: bool
    asset_id_to_permissions: dict[str, list[Permissions | str]] | None = None
