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
    """The body of `catalog_product_groups.update` and a part of `BulkUpsertRequestUpdate`."""

    __tags__ = {"catalog_type": ("RETAIL",)}
    __closed__ = True

    catalog_type: CatalogsRetailProductGroupUpdateRequestCatalogType | str | None = None
    country: Country | str | None = None
    description: str | None = None
    filters: CatalogsProductGroupFiltersRequest | None = field(default=None, shape="CatalogsProductGroupFiltersRequest")
    locale: CatalogsLocale | str | None = None
    name: str | None = None
