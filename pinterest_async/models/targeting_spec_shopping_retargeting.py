from __future__ import annotations

from pinterest_async.model import Model, model


@model
class TargetingSpecShoppingRetargeting(Model):
    """Targeting Spec Shopping Retargeting."""

    exclusion_window: int | None = None
    lookback_window: int | None = None
    tag_types: list[int] | None = None
