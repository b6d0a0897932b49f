from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_retail_item_response_catalog_type import CatalogsRetailItemResponseCatalogType
    from pinterest_async.models.catalogs_retail_item_response_item_response_kind import (
        CatalogsRetailItemResponseItemResponseKind,
    )
    from pinterest_async.models.item_attributes import ItemAttributes
    from pinterest_async.models.pin import Pin


@model
class CatalogsRetailItemResponse(Model):
    """A part of `CatalogsItems`.

    Fields:
        pins: At most 11 values.
    """

    __tags__ = {"item_response_kind": ("retail_item",)}
    __closed__ = True

    catalog_type: CatalogsRetailItemResponseCatalogType | str
    item_response_kind: CatalogsRetailItemResponseItemResponseKind | str
    attributes: ItemAttributes | None = field(default=None, shape="ItemAttributes")
    item_id: str | None = None
    pins: list[Pin] | None = field(default=None, shape="list[Pin]")
