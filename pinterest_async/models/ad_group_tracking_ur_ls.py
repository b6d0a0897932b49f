from __future__ import annotations

from pinterest_async.model import Model, model


@model
class AdGroupTrackingURLs(Model):
    """A part of `AdGroup`, a part of `AdGroupCreateRequest` and 1 more."""

    audience_verification: list[str] | None = None
    buyable_button: list[str] | None = None
    click: list[str] | None = None
    engagement: list[str] | None = None
    impression: list[str] | None = None
