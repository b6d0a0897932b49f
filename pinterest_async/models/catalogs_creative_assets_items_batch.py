from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    import datetime

    from pinterest_async.models.batch_operation_status import BatchOperationStatus
    from pinterest_async.models.catalogs_creative_assets_items_batch_catalog_type import (
        CatalogsCreativeAssetsItemsBatchCatalogType,
    )
    from pinterest_async.models.creative_assets_processing_record import CreativeAssetsProcessingRecord


@model
class CatalogsCreativeAssetsItemsBatch(Model):
    """The reply of `catalog_items.create_batch` and the reply of `catalog_items.get_batch`.

    Fields:
        batch_id: Digits.
    """

    __tags__ = {"catalog_type": ("CREATIVE_ASSETS",)}

    catalog_type: CatalogsCreativeAssetsItemsBatchCatalogType | str
    batch_id: str | None = None
    completed_time: datetime.datetime | None = field(default=None, shape="datetime")
    created_time: datetime.datetime | None = field(default=None, shape="datetime")
    items: list[CreativeAssetsProcessingRecord] | None = field(
        default=None, shape="list[CreativeAssetsProcessingRecord]"
    )
    status: BatchOperationStatus | str | None = None
