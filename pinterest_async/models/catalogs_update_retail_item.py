from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_update_retail_item_operation import CatalogsUpdateRetailItemOperation
    from pinterest_async.models.updatable_item_attributes import UpdatableItemAttributes
    from pinterest_async.models.update_mask_field_type import UpdateMaskFieldType


@model
class CatalogsUpdateRetailItem(Model):
    """A part of `CatalogsRetailBatchRequest`."""

    __tags__ = {"operation": ("UPDATE",)}

    attributes: UpdatableItemAttributes = field(shape="UpdatableItemAttributes")
    item_id: str
    operation: CatalogsUpdateRetailItemOperation | str
    update_mask: list[UpdateMaskFieldType | str] | None = None
