from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_access_user_summary import BusinessAccessUserSummary


@model
class UserSingleAssetBinding(Model):
    """An item of `business_assets.list_members` and an item of `business_assets.list_partners`."""

    permissions: list[str] | None = None
    user: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
