from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_retail_product_group_product_counts_catalog_type import (
        CatalogsRetailProductGroupProductCountsCatalogType,
    )


@model
class CatalogsRetailProductGroupProductCounts(Model):
    """The reply of `catalog_product_groups.get_product_counts`.

    Fields:
        in_stock: At least 0.
        out_of_stock: At least 0.
        preorder: At least 0.
        total: At least 0.
        videos: At least 0.
    """

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_type: CatalogsRetailProductGroupProductCountsCatalogType | str
    in_stock: float
    out_of_stock: float
    preorder: float
    total: float
    videos: float | None = None
