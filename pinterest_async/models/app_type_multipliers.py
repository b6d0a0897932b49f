from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_app_type import TargetingSpecAppType


@model
class AppTypeMultipliers(Model):
    """A part of `AdvancedAuctionBidOptions`, a part of `CampaignBidOptions` and 2 more."""

    __open__ = True

    APP_TYPE: TargetingSpecAppType | str | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
