from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model


@model
class FrequencyMultipliers(Model):
    """A part of `CampaignBidOptions`, a part of `CampaignBidOptionsCreate` and 1 more."""

    __open__ = True

    IMPRESSION_COUNT: str | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
