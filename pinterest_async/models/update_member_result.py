from __future__ import annotations

from pinterest_async.model import Model, model


@model
class UpdateMemberResult(Model):
    """A part of `UpdateMemberResultsResponseArray`.

    Fields:
        member_id: Digits.
    """

    business_role: str | None = None
    member_id: str | None = None
