from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DeletedMembersResponse(Model):
    """Deleted Members Response.

    Fields:
        deleted_members: Digits.
    """

    deleted_members: list[str] | None = None
