"""Operations on conversions: what each call sends, what comes back and what it counts against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.advertiser_defined_events_get_response_item import (
        AdvertiserDefinedEventsGetResponseItem,
    )

GET_ADVERTISER_DEFINED_EVENTS: Final[Operation[AdvertiserDefinedEventsGetResponseItem]] = Operation(
    id="advertiser_defined_events/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/advertiser_defined_events",
    resource="conversions",
    name="get_advertiser_defined_events",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=None,
    reply="AdvertiserDefinedEventsGetResponseItem",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)
