from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DynamicTitlesGetStatus(Model):
    """The reply of `ad_groups.get_dynamic_titles_status`."""

    generated_count: int | None = None
    is_ready: bool | None = None
    reviewed_count: int | None = None
