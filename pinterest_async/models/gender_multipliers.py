from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.targeting_spec_gender import TargetingSpecGender


@model
class GenderMultipliers(Model):
    """A part of `CampaignBidOptions`, a part of `CampaignBidOptionsCreate` and 1 more."""

    __open__ = True

    GENDER: TargetingSpecGender | str | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
