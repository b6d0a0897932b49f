from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filters_request import CatalogsProductGroupFiltersRequest


@model
class CatalogsProductGroupUpdateRequest(Model):
    """The body of `catalog_product_groups.update` and a part of `BulkUpsertRequestUpdate`.

    Fields:
        is_featured: Deprecated.
    """

    __closed__ = True

    description: str | None = None
    filters: CatalogsProductGroupFiltersRequest | None = field(default=None, shape="CatalogsProductGroupFiltersRequest")
    is_featured: bool | None = None
    name: str | None = None
