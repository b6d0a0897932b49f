from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.catalogs_product_group_filters_request import CatalogsProductGroupFiltersRequest
    from pinterest_async.models.catalogs_retail_product_group_update_request_catalog_type import (
        CatalogsRetailProductGroupUpdateRequestCatalogType,
    )
    from pinterest_async.models.country import Country


@model
class CatalogsRetailProductGroupUpdateRequest(Model):
    """Catalogs Retail Product Group Update Request."""

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_type: CatalogsRetailProductGroupUpdateRequestCatalogType | None = None
    country: Country | None = None
    description: str | None = None
    filters: CatalogsProductGroupFiltersRequest | None = field(default=None, shape="CatalogsProductGroupFiltersRequest")
    locale: CatalogsLocale | None = None
    name: str | None = None
