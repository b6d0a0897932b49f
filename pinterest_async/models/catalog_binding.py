from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogBinding(Model):
    """A part of `BusinessAssets`.

    Fields:
        id: Digits.
    """

    catalog_type: str | None = None
    id: str | None = None
    name: str | None = None
