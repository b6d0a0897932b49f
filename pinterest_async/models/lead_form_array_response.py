from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.lead_form_array_response_item import LeadFormArrayResponseItem


@model
class LeadFormArrayResponse(Model):
    """The reply of `lead_forms.create` and the reply of `lead_forms.update`."""

    items: list[LeadFormArrayResponseItem] = field(shape="list[LeadFormArrayResponseItem]")
