from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.ad_account_owner import AdAccountOwner
    from pinterest_async.models.business_access_role import BusinessAccessRole
    from pinterest_async.models.country import Country
    from pinterest_async.models.currency import Currency


@model
class AdAccount(Model):
    """An item of `ad_accounts.list`, the reply of `ad_accounts.create` and 1 more.

    Fields:
        id: At most 18 characters, digits.
        created_time: Set by Pinterest.
        name: At most 256 characters.
        permissions: Set by Pinterest.
        updated_time: Set by Pinterest.
    """

    id: str
    country: Country | str | None = None
    created_time: int | None = None
    currency: Currency | str | None = None
    name: str | None = None
    owner: AdAccountOwner | None = field(default=None, shape="AdAccountOwner")
    permissions: list[BusinessAccessRole | str] | None = None
    time_zone: str | None = None
    updated_time: int | None = None
