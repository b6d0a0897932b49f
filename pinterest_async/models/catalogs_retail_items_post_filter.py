from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_retail_items_post_filter_catalog_type import (
        CatalogsRetailItemsPostFilterCatalogType,
    )


@model
class CatalogsRetailItemsPostFilter(Model):
    """A part of `CatalogsItemsRequest`.

    Fields:
        item_ids: 1 to 1000 values.
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_type: CatalogsRetailItemsPostFilterCatalogType | str
    item_ids: list[str]
    catalog_id: str | None = None
