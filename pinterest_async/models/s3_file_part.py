from __future__ import annotations

from pinterest_async.model import Model, model


@model
class S3FilePart(Model):
    """S3 File Part."""

    part_number: int
    presigned_url: str
