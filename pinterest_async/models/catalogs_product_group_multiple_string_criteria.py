from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsProductGroupMultipleStringCriteria(Model):
    """Catalogs Product Group Multiple String Criteria.

    Fields:
        negated: Default False.
    """

    values: list[str]
    negated: bool | None = None
