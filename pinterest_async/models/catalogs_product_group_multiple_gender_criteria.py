from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.gender import Gender


@model
class CatalogsProductGroupMultipleGenderCriteria(Model):
    """Catalogs Product Group Multiple Gender Criteria.

    Fields:
        negated: Default False.
    """

    values: list[Gender | str]
    negated: bool | None = None
