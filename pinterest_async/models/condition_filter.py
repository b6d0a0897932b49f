from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_multiple_string_criteria import (
        CatalogsProductGroupMultipleStringCriteria,
    )


@model
class ConditionFilter(Model):
    """A part of `CatalogsProductGroupFiltersAllOf`, a part of `CatalogsProductGroupFiltersAnyOf` and 2 more."""

    __closed__ = True

    CONDITION: CatalogsProductGroupMultipleStringCriteria = field(shape="CatalogsProductGroupMultipleStringCriteria")
