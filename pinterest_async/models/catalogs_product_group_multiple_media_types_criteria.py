from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.media_type import MediaType


@model
class CatalogsProductGroupMultipleMediaTypesCriteria(Model):
    """A part of `MediaTypeFilter`."""

    __closed__ = True

    values: list[MediaType | str]
    negated: bool | None = None
