from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_locale import CatalogsLocale
    from pinterest_async.models.catalogs_product_group_filters_request import CatalogsProductGroupFiltersRequest
    from pinterest_async.models.catalogs_retail_product_group_create_request_catalog_type import (
        CatalogsRetailProductGroupCreateRequestCatalogType,
    )
    from pinterest_async.models.country import Country


@model
class CatalogsRetailProductGroupCreateRequest(Model):
    """The body of `catalog_product_groups.create`, the body of `catalog_product_groups.create_many` and 1 more.

    Fields:
        catalog_id: Digits.
    """

    __tags__ = {"catalog_type": ("RETAIL",)}
    __closed__ = True

    catalog_id: str
    catalog_type: CatalogsRetailProductGroupCreateRequestCatalogType | str
    filters: CatalogsProductGroupFiltersRequest = field(shape="CatalogsProductGroupFiltersRequest")
    name: str
    country: Country | str | None = None
    description: str | None = None
    locale: CatalogsLocale | str | None = None
