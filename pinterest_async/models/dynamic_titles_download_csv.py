from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DynamicTitlesDownloadCSV(Model):
    """The reply of `ad_groups.download_dynamic_titles_csv`."""

    download_url: str | None = None
