from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsProductGroupPricingCriteria(Model):
    """A part of `MaxPriceFilter` and a part of `MinPriceFilter`.

    Fields:
        values: At least 0.
        inclusion: Default True.
    """

    __closed__ = True

    values: float
    inclusion: bool | None = None
    negated: bool | None = None
