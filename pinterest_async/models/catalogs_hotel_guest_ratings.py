from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CatalogsHotelGuestRatings(Model):
    """A part of `CatalogsHotelAttributes` and a part of `CatalogsUpdatableHotelAttributes`."""

    max_score: float | None = None
    number_of_reviewers: int | None = None
    rating_system: str | None = None
    score: float | None = None
