from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.gender import Gender


@model
class CatalogsProductGroupMultipleGenderCriteria(Model):
    """A part of `GenderFilter`."""

    __closed__ = True

    values: list[Gender | str]
    negated: bool | None = None
