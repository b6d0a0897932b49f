from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_type import CatalogsType
    from pinterest_async.models.item_validation_event import ItemValidationEvent


@model
class CatalogsCreativeAssetsItemErrorResponse(Model):
    """A part of `CatalogsItems`."""

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}

    catalog_type: CatalogsType | str
    errors: list[ItemValidationEvent] = field(shape="list[ItemValidationEvent]")
    creative_assets_id: str | None = None
