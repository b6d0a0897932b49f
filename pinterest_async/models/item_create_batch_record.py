from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.item_attributes_request import ItemAttributesRequest


@model
class ItemCreateBatchRecord(Model):
    """A part of `CatalogsItemsCreateBatchRequest`."""

    attributes: ItemAttributesRequest | None = field(default=None, shape="ItemAttributesRequest")
    item_id: str | None = None
