from __future__ import annotations

from pinterest_async.model import Model, model


@model
class TargetingSpecShoppingRetargeting(Model):
    """A part of `BulkUpsertRequestCreateAdGroupTargetingSpec`, a part of `TargetingSpec` and 1 more."""

    exclusion_window: int | None = None
    lookback_window: int | None = None
    tag_types: list[int] | None = None
