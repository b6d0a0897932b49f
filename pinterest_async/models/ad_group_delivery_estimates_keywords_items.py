from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.nullalble_match_type import NullalbleMatchType


@model
class AdGroupDeliveryEstimatesKeywordsItems(Model):
    """A part of `AdGroupDeliveryEstimates`."""

    match_type: NullalbleMatchType | str | None
    value: str
