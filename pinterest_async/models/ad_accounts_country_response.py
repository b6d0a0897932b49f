from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_accounts_country_response_data import AdAccountsCountryResponseData


@model
class AdAccountsCountryResponse(Model):
    """Ad Accounts Country Response."""

    items: list[AdAccountsCountryResponseData] | None = field(default=None, shape="list[AdAccountsCountryResponseData]")
