from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filter_operator_type_criteria import (
        CatalogsProductGroupFilterOperatorTypeCriteria,
    )


@model
class LinkFilter(Model):
    """A part of `CatalogsCreativeAssetsProductGroupFiltersAllOf` and a part of
    `CatalogsCreativeAssetsProductGroupFiltersAnyOf`.
    """

    __closed__ = True

    LINK: CatalogsProductGroupFilterOperatorTypeCriteria = field(shape="CatalogsProductGroupFilterOperatorTypeCriteria")
