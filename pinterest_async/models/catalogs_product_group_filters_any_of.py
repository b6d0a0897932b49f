from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filter_keys import CatalogsProductGroupFilterKeys


@model
class CatalogsProductGroupFiltersAnyOf(Model):
    """A part of `CatalogsListProductsByFeedBasedFilter`, a part of
    `CatalogsRetailListProductsByCatalogBasedFilterRequest` and 1 more.
    """

    __closed__ = True

    any_of: list[CatalogsProductGroupFilterKeys] = field(shape="list[CatalogsProductGroupFilterKeys]")
