from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_type import CatalogsType
    from pinterest_async.models.item_attributes import ItemAttributes
    from pinterest_async.models.pin import Pin


@model
class CatalogsRetailItemResponse(Model):
    """A part of `CatalogsItems`.

    Fields:
        pins: At most 11 values.
    """

    __tags__ = {"catalog_type": ("RETAIL",)}

    catalog_type: CatalogsType | str
    attributes: ItemAttributes | None = field(default=None, shape="ItemAttributes")
    item_id: str | None = None
    pins: list[Pin] | None = field(default=None, shape="list[Pin]")
