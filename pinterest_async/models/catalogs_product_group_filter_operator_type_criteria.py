from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_filter_operator_type_criteria_filter_operator_type import (
        CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType,
    )


@model
class CatalogsProductGroupFilterOperatorTypeCriteria(Model):
    """A part of `CustomLabel0Filter`, a part of `CustomLabel1Filter` and 3 more.

    Fields:
        filter_operator_type: Default 'IS'.
        negated: Default False.
    """

    values: list[str]
    filter_operator_type: CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType | str | None = None
    negated: bool | None = None
