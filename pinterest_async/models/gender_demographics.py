from __future__ import annotations

from pinterest_async.model import Model, model


@model
class GenderDemographics(Model):
    """Gender Demographics."""

    female: float
    male: float
    unspecified: float
