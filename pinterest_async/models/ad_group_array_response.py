from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_group_array_response_element import AdGroupArrayResponseElement


@model
class AdGroupArrayResponse(Model):
    """The reply of `ad_groups.create` and the reply of `ad_groups.update`."""

    items: list[AdGroupArrayResponseElement] = field(shape="list[AdGroupArrayResponseElement]")
