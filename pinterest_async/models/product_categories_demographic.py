from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.gender_demographics import GenderDemographics


@model
class ProductCategoriesDemographic(Model):
    """A part of `ProductCategoryDetails`."""

    age: dict[str, float]
    gender: GenderDemographics = field(shape="GenderDemographics")
