from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_country import AdCountry


@model
class AdAccountsCountryResponseData(Model):
    """An item of `resources.get_ad_account_countries`."""

    code: AdCountry | str | None = None
    currency: str | None = None
    index: float | None = None
    name: str | None = None
