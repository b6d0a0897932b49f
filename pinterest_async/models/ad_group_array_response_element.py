from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_group import AdGroup
    from pinterest_async.models.pinterest_lib_batch_item_exception import PinterestLibBatchItemException


@model
class AdGroupArrayResponseElement(Model):
    """A part of `AdGroupArrayResponse`."""

    data: AdGroup | None = field(default=None, shape="AdGroup")
    exceptions: list[PinterestLibBatchItemException] | None = field(
        default=None, shape="list[PinterestLibBatchItemException]"
    )
