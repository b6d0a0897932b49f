from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.product_group_promotion import ProductGroupPromotion


@model
class BulkUpsertRequestUpdateProductGroup(Model):
    """A part of `BulkUpsertRequestUpdate`."""

    ad_group_id: str
    product_group_promotion: list[ProductGroupPromotion] = field(shape="list[ProductGroupPromotion]")
