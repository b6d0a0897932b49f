from __future__ import annotations

from pinterest_async.model import Model, model


@model
class S3FilePart(Model):
    """A part of `S3MultipartUploadData`."""

    part_number: int
    presigned_url: str
