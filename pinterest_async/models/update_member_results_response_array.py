from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.update_member_result import UpdateMemberResult


@model
class UpdateMemberResultsResponseArray(Model):
    """The reply of `business_relationships.update_members`."""

    items: list[UpdateMemberResult] | None = field(default=None, shape="list[UpdateMemberResult]")
