from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CarouselSlot(Model):
    """A part of `PinUpdate`."""

    description: str | None = None
    link: str | None = None
    title: str | None = None
