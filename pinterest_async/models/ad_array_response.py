from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_array_response_element import AdArrayResponseElement


@model
class AdArrayResponse(Model):
    """The reply of `ads.create` and the reply of `ads.update`."""

    items: list[AdArrayResponseElement] | None = field(default=None, shape="list[AdArrayResponseElement]")
