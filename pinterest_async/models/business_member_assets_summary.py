from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_id_with_permissions import AssetIdWithPermissions


@model
class BusinessMemberAssetsSummary(Model):
    """A part of `UserBusinessRoleBinding`."""

    ad_accounts: list[AssetIdWithPermissions] | None = field(default=None, shape="list[AssetIdWithPermissions]")
    profiles: list[AssetIdWithPermissions] | None = field(default=None, shape="list[AssetIdWithPermissions]")
