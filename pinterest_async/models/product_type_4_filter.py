from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_string_list_criteria import (
        CatalogsProductGroupMultipleStringListCriteria,
    )


@model
class ProductType4Filter(Model):
    """A part of `CatalogsProductGroupFiltersAllOf`, a part of `CatalogsProductGroupFiltersAnyOf` and 2 more."""

    __closed__ = True

    PRODUCT_TYPE_4: CatalogsProductGroupMultipleStringListCriteria = field(
        shape="CatalogsProductGroupMultipleStringListCriteria"
    )
