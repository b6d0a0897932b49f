from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filters_request import CatalogsProductGroupFiltersRequest


@model
class CatalogsProductGroupCreateRequest(Model):
    """The body of `catalog_product_groups.create_many`, the body of `catalog_product_groups.create` and 1 more.

    Fields:
        feed_id: Digits.
        is_featured: Default False, deprecated.
    """

    feed_id: str
    filters: CatalogsProductGroupFiltersRequest = field(shape="CatalogsProductGroupFiltersRequest")
    name: str
    description: str | None = None
    is_featured: bool | None = None
