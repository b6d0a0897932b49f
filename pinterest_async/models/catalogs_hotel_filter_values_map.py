from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsHotelFilterValuesMap(Model):
    """A part of `CatalogsHotelAvailableFilterValues`."""

    brand: list[str] | None = None
    custom_label_0: list[str] | None = None
    custom_label_1: list[str] | None = None
    custom_label_2: list[str] | None = None
    custom_label_3: list[str] | None = None
    custom_label_4: list[str] | None = None
