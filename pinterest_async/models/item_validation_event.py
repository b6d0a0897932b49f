from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ItemValidationEvent(Model):
    """A part of `CatalogsCreativeAssetsItemErrorResponse`, a part of `CatalogsHotelItemErrorResponse` and 4 more."""

    attribute: str | None = None
    code: int | None = None
    message: str | None = None
