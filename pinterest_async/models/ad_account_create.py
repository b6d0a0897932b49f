from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.country import Country
    from pinterest_async.models.currency import Currency


@model
class AdAccountCreate(Model):
    """The body of `ad_accounts.create`.

    Fields:
        name: At most 256 characters.
        owner_user_id: Digits.
    """

    country: Country | str | None = None
    currency: Currency | str | None = None
    name: str | None = None
    owner_user_id: str | None = None
    time_zone: str | None = None
