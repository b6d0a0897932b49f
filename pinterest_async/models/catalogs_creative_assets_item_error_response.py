from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_creative_assets_item_error_response_catalog_type import (
        CatalogsCreativeAssetsItemErrorResponseCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_item_error_response_item_response_kind import (
        CatalogsCreativeAssetsItemErrorResponseItemResponseKind,
    )
    from pinterest_async.models.item_validation_event import ItemValidationEvent


@model
class CatalogsCreativeAssetsItemErrorResponse(Model):
    """A part of `CatalogsItems`."""

    __tags__ = {"item_response_kind": ("creative_assets_item_error",)}
    __closed__ = True

    catalog_type: CatalogsCreativeAssetsItemErrorResponseCatalogType | str
    errors: list[ItemValidationEvent] = field(shape="list[ItemValidationEvent]")
    item_response_kind: CatalogsCreativeAssetsItemErrorResponseItemResponseKind | str
    creative_assets_id: str | None = None
