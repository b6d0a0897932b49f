from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdvertiserDefinedEventProcessingRecord(Model):
    """A part of `AdvertiserDefinedEventsCreateResponse`, a part of `AdvertiserDefinedEventsDeleteResponse` and 1
    more.
    """

    name: str
    status: str
    exceptions: list[str] | None = None
