from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_string_criteria import (
        CatalogsProductGroupMultipleStringCriteria,
    )


@model
class TitleKeywordsFilter(Model):
    """A part of `CatalogsCreativeAssetsProductGroupFiltersAllOf`, a part of
    `CatalogsCreativeAssetsProductGroupFiltersAnyOf` and 6 more.
    """

    __closed__ = True

    TITLE_KEYWORDS: CatalogsProductGroupMultipleStringCriteria = field(
        shape="CatalogsProductGroupMultipleStringCriteria"
    )
