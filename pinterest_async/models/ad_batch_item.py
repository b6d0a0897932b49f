from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad import Ad
    from pinterest_async.models.pinterest_lib_error import PinterestLibError


@model
class AdBatchItem(Model):
    """A part of `AdBatchWriteResponseModel`."""

    data: Ad | None = field(default=None, shape="Ad")
    exceptions: PinterestLibError | None = field(default=None, shape="PinterestLibError")
