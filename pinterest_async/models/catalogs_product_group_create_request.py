from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filters_request import CatalogsProductGroupFiltersRequest


@model
class CatalogsProductGroupCreateRequest(Model):
    """The body of `catalog_product_groups.create`, the body of `catalog_product_groups.create_many` and 1 more.

    Fields:
        feed_id: Digits.
        is_featured: Deprecated.
    """

    feed_id: str
    filters: CatalogsProductGroupFiltersRequest = field(shape="CatalogsProductGroupFiltersRequest")
    name: str
    description: str | None = None
    is_featured: bool | None = None
