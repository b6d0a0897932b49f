from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filters import CatalogsProductGroupFilters
    from pinterest_async.models.catalogs_product_group_status import CatalogsProductGroupStatus
    from pinterest_async.models.catalogs_product_group_type import CatalogsProductGroupType
    from pinterest_async.models.catalogs_retail_product_group_catalog_type import CatalogsRetailProductGroupCatalogType


@model
class CatalogsRetailProductGroup(Model):
    """An item of `catalog_product_groups.list`, the reply of `catalog_product_groups.create` and 3 more.

    Fields:
        catalog_id: Digits.
        feed_id: Digits.
        id: Digits.
        created_at: Milliseconds since 1970.
        is_featured: Deprecated.
        updated_at: Milliseconds since 1970.
    """

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_id: str
    catalog_type: CatalogsRetailProductGroupCatalogType | str
    feed_id: str | None
    filters: CatalogsProductGroupFilters = field(shape="CatalogsProductGroupFilters")
    id: str
    type: CatalogsProductGroupType | str
    country: str | None = None
    created_at: int | None = None
    description: str | None = None
    is_featured: bool | None = None
    locale: str | None = None
    name: str | None = None
    status: CatalogsProductGroupStatus | str | None = None
    updated_at: int | None = None
