from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.s3_file_part import S3FilePart


@model
class S3MultipartUploadData(Model):
    """A part of `CustomerListUploadCreateResponse`."""

    file_parts: list[S3FilePart] | None = field(default=None, shape="list[S3FilePart]")
