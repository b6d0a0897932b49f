from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsHotelAttributesMainImage(Model):
    """Catalogs Hotel Attributes Main Image."""

    link: str | None = None
    tag: list[str] | None = None
