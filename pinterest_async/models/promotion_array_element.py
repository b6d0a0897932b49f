from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.exception import Exception_
    from pinterest_async.models.promotion import Promotion


@model
class PromotionArrayElement(Model):
    """A part of `PromotionsResponse`."""

    data: Promotion | None = field(default=None, shape="Promotion")
    exception: Exception_ | None = field(default=None, shape="Exception_")
