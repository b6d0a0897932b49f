from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_ai_content_disclosure import CatalogsAiContentDisclosure


@model
class CatalogsCreativeAssetsAttributes(Model):
    """A part of `CatalogsCreateCreativeAssetsItem`, a part of `CatalogsCreativeAssetsItemResponse` and 1 more."""

    ai_disclosures: list[CatalogsAiContentDisclosure] | None = field(
        default=None, shape="list[CatalogsAiContentDisclosure]"
    )
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
