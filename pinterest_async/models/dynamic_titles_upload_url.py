from __future__ import annotations

from pinterest_async.model import Model, model


@model
class DynamicTitlesUploadURL(Model):
    """The reply of `ad_groups.get_dynamic_titles_upload_url`."""

    request_id: str
    upload_url: str
    existing_filename: str | None = None
