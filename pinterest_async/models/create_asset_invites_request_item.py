from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.invite_type import InviteType
    from pinterest_async.models.permissions import Permissions


@model
class CreateAssetInvitesRequestItem(Model):
    """A part of `CreateAssetInvitesRequest`.

    Fields:
        invite_id: Digits.
    """

    asset_id_to_permissions: dict[str, list[Permissions | str]]
    invite_id: str
    invite_type: InviteType | str
