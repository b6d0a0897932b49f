from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.lead_form import LeadForm
    from pinterest_async.models.pinterest_lib_batch_item_exception import PinterestLibBatchItemException


@model
class LeadFormArrayResponseItem(Model):
    """A part of `LeadFormArrayResponse`."""

    data: LeadForm | None = field(default=None, shape="LeadForm")
    exceptions: list[PinterestLibBatchItemException] | None = field(
        default=None, shape="list[PinterestLibBatchItemException]"
    )
