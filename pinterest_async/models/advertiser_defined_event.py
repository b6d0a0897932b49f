from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_tag_type_optimal import ConversionTagTypeOptimal


@model
class AdvertiserDefinedEvent(Model):
    """An item of `conversions.get_advertiser_defined_events`."""

    mapped_conversion_type: ConversionTagTypeOptimal | str | None = None
    name: str | None = None
