from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DeleteMemberAssetAccessItem(Model):
    """A part of `BusinessMembersAssetAccessDeleteBody`.

    Fields:
        asset_id: At most 25 characters, digits.
        member_id: At most 25 characters, digits.
    """

    asset_id: str
    member_id: str
