from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsCreativeAssetsAttributes(Model):
    """A part of `CatalogsCreateCreativeAssetsItem`, a part of `CatalogsCreativeAssetsItemResponse` and 1 more."""

    android_deep_link: str | None = None
    custom_label_0: str | None = None
    custom_label_1: str | None = None
    custom_label_2: str | None = None
    custom_label_3: str | None = None
    custom_label_4: str | None = None
    description: str | None = None
    google_product_category: str | None = None
    image_link: str | None = None
    ios_deep_link: str | None = None
    link: str | None = None
    title: str | None = None
    video_link: str | None = None
    visibility: str | None = None
