from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.updatable_item_attributes import UpdatableItemAttributes
    from pinterest_async.models.update_mask_field_type import UpdateMaskFieldType


@model
class ItemUpdateBatchRecord(Model):
    """A part of `CatalogsItemsUpdateBatchRequest`."""

    attributes: UpdatableItemAttributes | None = field(default=None, shape="UpdatableItemAttributes")
    item_id: str | None = None
    update_mask: list[UpdateMaskFieldType | str] | None = None
