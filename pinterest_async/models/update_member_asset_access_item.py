from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.permissions import Permissions


@model
class UpdateMemberAssetAccessItem(Model):
    """A part of `UpdateMemberAssetAccessBody`.

    Fields:
        asset_id: At most 25 characters, digits.
        member_id: At most 25 characters, digits.
        permissions: 1 to 50 values.
    """

    asset_id: str
    member_id: str
    permissions: list[Permissions | str]
