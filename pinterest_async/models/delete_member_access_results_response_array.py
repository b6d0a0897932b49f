from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.delete_member_access_result import DeleteMemberAccessResult


@model
class DeleteMemberAccessResultsResponseArray(Model):
    """The reply of `business_assets.delete_member_access`."""

    items: list[DeleteMemberAccessResult] | None = field(default=None, shape="list[DeleteMemberAccessResult]")
