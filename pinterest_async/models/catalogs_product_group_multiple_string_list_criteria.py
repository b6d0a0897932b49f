from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsProductGroupMultipleStringListCriteria(Model):
    """Catalogs Product Group Multiple String List Criteria.

    Fields:
        negated: Default False.
    """

    values: list[list[str]]
    negated: bool | None = None
