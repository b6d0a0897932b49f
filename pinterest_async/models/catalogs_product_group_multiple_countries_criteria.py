from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.country import Country


@model
class CatalogsProductGroupMultipleCountriesCriteria(Model):
    """A part of `CountryFilter`."""

    __closed__ = True

    values: list[Country | str]
    negated: bool | None = None
