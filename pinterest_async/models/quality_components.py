from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.quality_component_details import QualityComponentDetails


@model
class QualityComponents(Model):
    """A part of `EventQualityScore`."""

    advertiser_external_id: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    click_id_epik: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    external_event_id: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    hashed_email: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    hashed_maid: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    ip_address: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    order_id: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    order_value: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    product_id: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    source_url: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
    user_agent: dict[str, QualityComponentDetails] | None = field(
        default=None, shape="dict[str, QualityComponentDetails]"
    )
