from __future__ import annotations

from pinterest_async.model import Model, model


@model
class QuizPinResult(Model):
    """A part of `QuizPinData`."""

    android_deep_link: str | None = None
    destination_url: str | None = None
    ios_deep_link: str | None = None
    organic_pin_id: str | None = None
    result_id: float | None = None
