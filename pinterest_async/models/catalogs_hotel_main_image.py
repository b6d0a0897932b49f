from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsHotelMainImage(Model):
    """A part of `CatalogsHotelAttributes`."""

    link: str | None = None
    tag: list[str] | None = None
