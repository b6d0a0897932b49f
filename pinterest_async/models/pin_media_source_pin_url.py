from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.pin_media_source_pin_url_source_type import PinMediaSourcePinURLSourceType


@model
class PinMediaSourcePinURL(Model):
    """A part of `PinCreate`.

    Fields:
        is_affiliate_link: Default False.
    """

    __tags__ = {"source_type": ("pin_url",)}

    source_type: PinMediaSourcePinURLSourceType | str
    is_affiliate_link: bool | None = None
