from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.media_upload_parameters import MediaUploadParameters
    from pinterest_async.models.media_upload_type import MediaUploadType


@model
class MediaUpload(Model):
    """The reply of `media.create`.

    Fields:
        media_id: Digits, set by Pinterest.
        upload_url: Set by Pinterest.
    """

    media_id: str
    media_type: MediaUploadType | str
    upload_parameters: MediaUploadParameters | None = field(default=None, shape="MediaUploadParameters")
    upload_url: str | None = None
