from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_string_criteria import (
        CatalogsProductGroupMultipleStringCriteria,
    )


@model
class CreativeAssetsIdFilter(Model):
    """A part of `CatalogsCreativeAssetsProductGroupFiltersAllOf` and a part of
    `CatalogsCreativeAssetsProductGroupFiltersAnyOf`.
    """

    __closed__ = True

    CREATIVE_ASSETS_ID: CatalogsProductGroupMultipleStringCriteria = field(
        shape="CatalogsProductGroupMultipleStringCriteria"
    )
