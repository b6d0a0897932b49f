from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model


@model
class ScheduleAudienceMultipliers(Model):
    """A part of `ScheduleBidOptions`.

    Fields:
        AUDIENCE_ID: Digits.
    """

    __open__ = True

    AUDIENCE_ID: str | None = None

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
