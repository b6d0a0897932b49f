from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_access_user_summary import BusinessAccessUserSummary


@model
class AssetGroupBinding(Model):
    """A part of `AssetIdPermissions`, a part of `CreateAssetGroupResponse` and 3 more.

    Fields:
        ad_accounts_ids: Digits.
        catalogs_ids: Digits.
        created_time: Milliseconds since 1970.
        id: Digits.
        profiles_ids: Digits.
        updated_time: Milliseconds since 1970.
    """

    ad_accounts_ids: list[str] | None = None
    asset_group_description: str | None = None
    asset_group_name: str | None = None
    asset_group_types: list[str] | None = None
    catalogs_ids: list[str] | None = None
    created_by: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
    created_time: int | None = None
    id: str | None = None
    owner: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
    profiles_ids: list[str] | None = None
    updated_time: int | None = None
