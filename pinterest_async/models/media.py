from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.media_upload_status import MediaUploadStatus
    from pinterest_async.models.media_upload_type import MediaUploadType


@model
class Media(Model):
    """An item of `media.list` and the reply of `media.get`.

    Fields:
        media_id: Digits, set by Pinterest.
    """

    media_id: str
    media_type: MediaUploadType | str
    status: MediaUploadStatus | str | None = None
