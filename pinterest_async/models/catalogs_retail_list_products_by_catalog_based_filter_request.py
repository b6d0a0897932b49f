from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.catalogs_product_group_filters import CatalogsProductGroupFilters
    from pinterest_async.models.catalogs_retail_list_products_by_catalog_based_filter_request_catalog_type import (
        CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType,
    )
    from pinterest_async.models.country import Country


@model
class CatalogsRetailListProductsByCatalogBasedFilterRequest(Model):
    """The body of `catalog_product_groups.list_products_by_filter`.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("RETAIL",)}
    __closed__ = True

    catalog_id: str
    catalog_type: CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType | str
    country: Country | str
    filters: CatalogsProductGroupFilters = field(shape="CatalogsProductGroupFilters")
    locale: CatalogsLocale | str
