from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_batch_item import AdBatchItem


@model
class AdBatchWriteResponseModel(Model):
    """The reply of `ads.create` and the reply of `ads.update`."""

    items: list[AdBatchItem] = field(shape="list[AdBatchItem]")
