from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsProductGroupMultipleStringCriteria(Model):
    """A part of `AvailabilityFilter`, a part of `BrandFilter` and 7 more."""

    __closed__ = True

    values: list[str]
    negated: bool | None = None
