from __future__ import annotations

from pinterest_async.model import Model, model


@model
class UsersForIndividualAssetResponse(Model):
    """A part of `UpdateMemberAssetResultItem`.

    Fields:
        asset_id: Digits.
        member_id: Digits.
    """

    asset_id: str | None = None
    member_id: str | None = None
    permissions: list[str] | None = None
