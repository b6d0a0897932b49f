from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.exception import Exception_
    from pinterest_async.models.lead_form_response import LeadFormResponse


@model
class LeadFormArrayResponseItem(Model):
    """A part of `LeadFormArrayResponse`."""

    data: LeadFormResponse | None = field(default=None, shape="LeadFormResponse")
    exceptions: list[Exception_] | None = field(default=None, shape="list[Exception_]")
