from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_attributes import CatalogsCreativeAssetsAttributes
    from pinterest_async.models.catalogs_creative_assets_item_response_catalog_type import (
        CatalogsCreativeAssetsItemResponseCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_item_response_item_response_kind import (
        CatalogsCreativeAssetsItemResponseItemResponseKind,
    )
    from pinterest_async.models.pin import Pin


@model
class CatalogsCreativeAssetsItemResponse(Model):
    """A part of `CatalogsItems`.

    Fields:
        pins: At most 11 values.
    """

    __tags__ = {"item_response_kind": ("creative_assets_item",)}
    __closed__ = True

    catalog_type: CatalogsCreativeAssetsItemResponseCatalogType | str
    item_response_kind: CatalogsCreativeAssetsItemResponseItemResponseKind | str
    attributes: CatalogsCreativeAssetsAttributes | None = field(default=None, shape="CatalogsCreativeAssetsAttributes")
    creative_assets_id: str | None = None
    pins: list[Pin] | None = field(default=None, shape="list[Pin]")
