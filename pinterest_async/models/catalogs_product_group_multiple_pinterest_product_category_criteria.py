from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.product_category_enum import ProductCategoryEnum


@model
class CatalogsProductGroupMultiplePinterestProductCategoryCriteria(Model):
    """A part of `PinterestProductCategoriesFilter`."""

    __closed__ = True

    values: list[ProductCategoryEnum | str]
    negated: bool | None = None
