from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_media_types_criteria import (
        CatalogsProductGroupMultipleMediaTypesCriteria,
    )


@model
class MediaTypeFilter(Model):
    """A part of `CatalogsCreativeAssetsProductGroupFiltersAllOf`, a part of
    `CatalogsCreativeAssetsProductGroupFiltersAnyOf` and 4 more.
    """

    __closed__ = True

    MEDIA_TYPE: CatalogsProductGroupMultipleMediaTypesCriteria = field(
        shape="CatalogsProductGroupMultipleMediaTypesCriteria"
    )
