from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.country import Country
    from pinterest_async.models.currency import Currency


@model
class AdAccountCreate(Model):
    """Ad Account Create.

    Fields:
        name: At most 256 characters.
        owner_user_id: Digits.
    """

    country: Country | None = None
    currency: Currency | None = None
    name: str | None = None
    owner_user_id: str | None = None
