from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product_group_uint_32_criteria_operator import (
        CatalogsProductGroupUint32CriteriaOperator,
    )


@model
class CatalogsProductGroupUint32Criteria(Model):
    """A part of `CustomNumber0Filter`, a part of `CustomNumber1Filter` and 3 more.

    Fields:
        value: 0 to 4294967295.
        negated: Default False.
    """

    operator: CatalogsProductGroupUint32CriteriaOperator | str
    value: int
    negated: bool | None = None
