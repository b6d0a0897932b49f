from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.item_response import ItemResponse


@model
class CatalogsItems(Model):
    """Catalogs Items."""

    items: list[ItemResponse] | None = field(default=None, shape="list[ItemResponse]")
