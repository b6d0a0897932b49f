from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.lead_form_array_response_item import LeadFormArrayResponseItem


@model
class LeadFormArrayResponse(Model):
    """Lead Form Array Response."""

    items: list[LeadFormArrayResponseItem] | None = field(default=None, shape="list[LeadFormArrayResponseItem]")
