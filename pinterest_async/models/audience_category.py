from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_subcategory import AudienceSubcategory


@model
class AudienceCategory(Model):
    """A part of `AudienceInsights`."""

    id: str | None = None
    index: float | None = None
    key: str | None = None
    name: str | None = None
    ratio: float | None = None
    subcategories: list[AudienceSubcategory] | None = field(default=None, shape="list[AudienceSubcategory]")
