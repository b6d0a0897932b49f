from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_ai_content_disclosure_label import CatalogsAiContentDisclosureLabel


@model
class CatalogsAiContentDisclosure(Model):
    """A part of `CatalogsCreativeAssetsAttributes`, a part of `CatalogsHotelAttributes` and 2 more.

    Fields:
        url: At most 2000 characters.
    """

    disclosure: list[CatalogsAiContentDisclosureLabel | str]
    url: str
