"""Operations on conversions: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.advertiser_defined_event import AdvertiserDefinedEvent
    from pinterest_async.models.advertiser_defined_events_create_response import AdvertiserDefinedEventsCreateResponse
    from pinterest_async.models.advertiser_defined_events_delete_response import AdvertiserDefinedEventsDeleteResponse
    from pinterest_async.models.advertiser_defined_events_update_response import AdvertiserDefinedEventsUpdateResponse

CREATE_ADVERTISER_DEFINED_EVENTS: Final[Operation[AdvertiserDefinedEventsCreateResponse]] = Operation(
    id="advertiser_defined_events/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/advertiser_defined_events",
    resource="conversions",
    name="create_advertiser_defined_events",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdvertiserDefinedEventsCreateRequest"),
    reply="AdvertiserDefinedEventsCreateResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

DELETE_ADVERTISER_DEFINED_EVENTS: Final[Operation[AdvertiserDefinedEventsDeleteResponse]] = Operation(
    id="advertiser_defined_events/delete",
    method="DELETE",
    path="/ad_accounts/{ad_account_id}/advertiser_defined_events",
    resource="conversions",
    name="delete_advertiser_defined_events",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("event_names", "event_names", "query", required=True, explode=False, array=True),
    ),
    body=None,
    reply="AdvertiserDefinedEventsDeleteResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

GET_ADVERTISER_DEFINED_EVENTS: Final[Operation[AdvertiserDefinedEvent]] = Operation(
    id="advertiser_defined_events/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/advertiser_defined_events",
    resource="conversions",
    name="get_advertiser_defined_events",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=None,
    reply="AdvertiserDefinedEvent",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

UPDATE_ADVERTISER_DEFINED_EVENTS: Final[Operation[AdvertiserDefinedEventsUpdateResponse]] = Operation(
    id="advertiser_defined_events/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/advertiser_defined_events",
    resource="conversions",
    name="update_advertiser_defined_events",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdvertiserDefinedEventsCreateRequest"),
    reply="AdvertiserDefinedEventsUpdateResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)
