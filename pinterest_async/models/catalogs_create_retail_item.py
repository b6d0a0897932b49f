from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_create_retail_item_operation import CatalogsCreateRetailItemOperation
    from pinterest_async.models.item_attributes_request import ItemAttributesRequest


@model
class CatalogsCreateRetailItem(Model):
    """A part of `CatalogsRetailBatchRequest`."""

    __tags__ = {"operation": ("CREATE",)}

    attributes: ItemAttributesRequest = field(shape="ItemAttributesRequest")
    item_id: str
    operation: CatalogsCreateRetailItemOperation | str
