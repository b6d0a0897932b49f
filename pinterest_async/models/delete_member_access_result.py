from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DeleteMemberAccessResult(Model):
    """A part of `DeleteMemberAccessResultsResponseArray`.

    Fields:
        asset_id: Digits.
        member_id: Digits.
    """

    asset_id: str | None = None
    member_id: str | None = None
