from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsProductGroupMultipleStringListCriteria(Model):
    """A part of `GoogleProductCategory0Filter`, a part of `GoogleProductCategory1Filter` and 10 more."""

    __closed__ = True

    values: list[list[str]]
    negated: bool | None = None
