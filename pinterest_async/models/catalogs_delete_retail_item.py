from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_delete_retail_item_operation import CatalogsDeleteRetailItemOperation


@model
class CatalogsDeleteRetailItem(Model):
    """A part of `CatalogsRetailBatchRequest`.

    Fields:
        last_updated_time: Milliseconds since 1970.
    """

    __tags__ = {"operation": ("DELETE",)}

    item_id: str
    operation: CatalogsDeleteRetailItemOperation | str
    last_updated_time: int | None = None
