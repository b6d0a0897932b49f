from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filter_operator_type_criteria import (
        CatalogsProductGroupFilterOperatorTypeCriteria,
    )


@model
class CustomLabel3Filter(Model):
    """A part of `CatalogsCreativeAssetsProductGroupFiltersAllOf`, a part of
    `CatalogsCreativeAssetsProductGroupFiltersAnyOf` and 6 more.
    """

    __closed__ = True

    CUSTOM_LABEL_3: CatalogsProductGroupFilterOperatorTypeCriteria = field(
        shape="CatalogsProductGroupFilterOperatorTypeCriteria"
    )
