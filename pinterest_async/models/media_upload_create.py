from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.media_upload_type import MediaUploadType


@model
class MediaUploadCreate(Model):
    """The body of `media.create`."""

    media_type: MediaUploadType | str
