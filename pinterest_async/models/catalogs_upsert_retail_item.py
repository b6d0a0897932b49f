from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_upsert_retail_item_operation import CatalogsUpsertRetailItemOperation
    from pinterest_async.models.item_attributes_request import ItemAttributesRequest


@model
class CatalogsUpsertRetailItem(Model):
    """A part of `CatalogsRetailBatchRequest`."""

    __tags__ = {"operation": ("UPSERT",)}

    attributes: ItemAttributesRequest = field(shape="ItemAttributesRequest")
    item_id: str
    operation: CatalogsUpsertRetailItemOperation | str
