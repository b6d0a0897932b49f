from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.currency import Currency


@model
class PromotionTemplateValue(Model):
    """A part of `Promotion`, a part of `PromotionBatchUpdate` and 1 more."""

    amount: float | None = None
    currency_code: Currency | str | None = None
    custom_text: str | None = None
    percent: float | None = None
