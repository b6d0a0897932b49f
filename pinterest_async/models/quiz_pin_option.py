from __future__ import annotations

from pinterest_async.model import Model, model


@model
class QuizPinOption(Model):
    """A part of `QuizPinQuestion`."""

    id: float | None = None
    text: str | None = None
