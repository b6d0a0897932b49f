from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.numeric_filter_operator_type import NumericFilterOperatorType


@model
class CatalogsProductGroupUint32Criteria(Model):
    """A part of `CustomNumber0Filter`, a part of `CustomNumber1Filter` and 3 more.

    Fields:
        value: 0 to 4294967295.
    """

    __closed__ = True

    operator: NumericFilterOperatorType | str
    value: int
    negated: bool | None = None
