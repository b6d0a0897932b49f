from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_account_type import AudienceAccountType


@model
class SharedAudienceAccount(Model):
    """An item of `audience_sharing.list_ad_account_shared_accounts` and an item of
    `audience_sharing.list_business_shared_accounts`.

    Fields:
        account_id: Digits.
        shared_on_timestamp: Seconds since 1970.
    """

    account_id: str
    account_name: str
    account_type: AudienceAccountType | str
    shared_on_timestamp: int
