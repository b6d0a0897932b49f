from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_access_user_summary import BusinessAccessUserSummary


@model
class AssetGroupBinding(Model):
    """A part of `AssetGroupInput`, a part of `AssetGroupInputCreate` and 5 more.

    Fields:
        ad_accounts_ids: Digits.
        catalogs_ids: Digits.
        created_time: Milliseconds since 1970.
        id: Digits.
        profiles_ids: Digits.
        updated_time: Milliseconds since 1970.
    """

    ad_accounts_ids: list[str]
    asset_group_description: str | None
    asset_group_name: str | None
    asset_group_types: list[str]
    catalogs_ids: list[str]
    created_by: BusinessAccessUserSummary = field(shape="BusinessAccessUserSummary")
    created_time: int | None
    id: str
    owner: BusinessAccessUserSummary = field(shape="BusinessAccessUserSummary")
    profiles_ids: list[str]
    updated_time: int | None
