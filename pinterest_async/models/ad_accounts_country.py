from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.country import Country


@model
class AdAccountsCountry(Model):
    """An item of `resources.get_ad_account_countries`."""

    code: Country | str
    currency: str
    index: float
    name: str
