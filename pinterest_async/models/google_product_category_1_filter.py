from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_string_list_criteria import (
        CatalogsProductGroupMultipleStringListCriteria,
    )


@model
class GoogleProductCategory1Filter(Model):
    """A part of `CatalogsCreativeAssetsProductGroupFiltersAllOf`, a part of
    `CatalogsCreativeAssetsProductGroupFiltersAnyOf` and 4 more.
    """

    __closed__ = True

    GOOGLE_PRODUCT_CATEGORY_1: CatalogsProductGroupMultipleStringListCriteria = field(
        shape="CatalogsProductGroupMultipleStringListCriteria"
    )
