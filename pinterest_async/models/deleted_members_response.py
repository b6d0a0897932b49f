from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DeletedMembersResponse(Model):
    """The reply of `business_relationships.delete_members`.

    Fields:
        deleted_members: Digits.
    """

    deleted_members: list[str] | None = None
