from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_tag import ConversionTag


@model
class ConversionTagsListResponse(Model):
    """Conversion Tags List Response."""

    items: list[ConversionTag] = field(shape="list[ConversionTag]")
