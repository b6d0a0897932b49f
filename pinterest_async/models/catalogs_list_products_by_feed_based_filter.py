from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filters import CatalogsProductGroupFilters


@model
class CatalogsListProductsByFeedBasedFilter(Model):
    """The body of `catalog_product_groups.list_products_by_filter`.

    Fields:
        feed_id: Digits.
    """

    __closed__ = True

    feed_id: str
    filters: CatalogsProductGroupFilters = field(shape="CatalogsProductGroupFilters")
