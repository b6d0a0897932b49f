from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DynamicTitlesProcessCSVCreate(Model):
    """The body of `ad_groups.process_dynamic_titles_csv`."""

    request_id: str
