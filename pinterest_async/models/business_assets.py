from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.asset_group_binding import AssetGroupBinding
    from pinterest_async.models.asset_type_response import AssetTypeResponse
    from pinterest_async.models.catalog_binding import CatalogBinding


@model
class BusinessAssets(Model):
    """An item of `business_assets.list`.

    Fields:
        asset_id: 1 to 20 characters, digits.
    """

    asset_group_info: AssetGroupBinding | None = field(default=None, shape="AssetGroupBinding")
    asset_id: str | None = None
    asset_type: AssetTypeResponse | str | None = None
    catalog_info: CatalogBinding | None = field(default=None, shape="CatalogBinding")
    permissions: list[str] | None = None
