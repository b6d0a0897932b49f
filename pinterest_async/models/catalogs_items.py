from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.item_response import ItemResponse


@model
class CatalogsItems(Model):
    """The reply of `catalog_items.get_by_filters`."""

    items: list[ItemResponse] = field(shape="list[ItemResponse]")
