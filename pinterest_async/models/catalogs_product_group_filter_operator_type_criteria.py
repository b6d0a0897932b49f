from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.filter_operator_type import FilterOperatorType


@model
class CatalogsProductGroupFilterOperatorTypeCriteria(Model):
    """A part of `CustomLabel0Filter`, a part of `CustomLabel1Filter` and 4 more."""

    __closed__ = True

    values: list[str]
    filter_operator_type: FilterOperatorType | str | None = None
    negated: bool | None = None
