from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_group_response import AdGroupResponse
    from pinterest_async.models.exception import Exception_


@model
class AdGroupArrayResponseElement(Model):
    """A part of `AdGroupArrayResponse`."""

    data: AdGroupResponse | None = field(default=None, shape="AdGroupResponse")
    exceptions: list[Exception_] | None = field(default=None, shape="list[Exception_]")
