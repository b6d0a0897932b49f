from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.content_type import ContentType


@model
class BrandAccountProfileImageUpdate(Model):
    """A part of `BrandAccountUpdate`."""

    content_type: ContentType | str | None = None
    data: str | None = None
