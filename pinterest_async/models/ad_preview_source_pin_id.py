from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_pin_preview_creative_type import AdPinPreviewCreativeType


@model
class AdPreviewSourcePinId(Model):
    """The body of `ads.create_preview`."""

    pin_id: str
    creative_type: AdPinPreviewCreativeType | str | None = None
