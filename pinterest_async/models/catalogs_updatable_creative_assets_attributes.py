from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsUpdatableCreativeAssetsAttributes(Model):
    """A part of `CatalogsUpdateCreativeAssetsItem`."""

    android_deep_link: str | None = None
    custom_label_0: str | None = None
    custom_label_1: str | None = None
    custom_label_2: str | None = None
    custom_label_3: str | None = None
    custom_label_4: str | None = None
    description: str | None = None
    google_product_category: str | None = None
    ios_deep_link: str | None = None
    link: str | None = None
    title: str | None = None
    visibility: str | None = None
