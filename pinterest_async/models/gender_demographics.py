from __future__ import annotations

from pinterest_async.model import Model, model


@model
class GenderDemographics(Model):
    """A part of `ProductCategoriesDemographic`."""

    female: float
    male: float
    unspecified: float
