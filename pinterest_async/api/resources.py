"""Operations on resources: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.ad_accounts_country import AdAccountsCountry
    from pinterest_async.models.book_closed import BookClosed
    from pinterest_async.models.delivery_metrics_response_items_items import DeliveryMetricsResponseItemsItems
    from pinterest_async.models.single_interest_targeting_option import SingleInterestTargetingOption

GET_AD_ACCOUNT_COUNTRIES: Final[Operation[AdAccountsCountry]] = Operation(
    id="ad_account_countries/get",
    method="GET",
    path="/resources/ad_account_countries",
    resource="resources",
    name="get_ad_account_countries",
    parameters=(),
    body=None,
    reply="AdAccountsCountry",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_DELIVERY_METRICS: Final[Operation[DeliveryMetricsResponseItemsItems]] = Operation(
    id="delivery_metrics/get",
    method="GET",
    path="/resources/delivery_metrics",
    resource="resources",
    name="get_delivery_metrics",
    parameters=(Parameter("report_type", "report_type", "query"),),
    body=None,
    reply="DeliveryMetricsResponseItemsItems",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read", "pins:read", "user_accounts:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_INTEREST_TARGETING_OPTIONS: Final[Operation[SingleInterestTargetingOption]] = Operation(
    id="interest_targeting_options/get",
    method="GET",
    path="/resources/targeting/interests/{interest_id}",
    resource="resources",
    name="get_interest_targeting_options",
    parameters=(Parameter("interest_id", "interest_id", "path", required=True),),
    body=None,
    reply="SingleInterestTargetingOption",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_LEAD_FORM_QUESTIONS: Final[Operation[None]] = Operation(
    id="lead_form_questions/get",
    method="GET",
    path="/resources/lead_form_questions",
    resource="resources",
    name="get_lead_form_questions",
    parameters=(),
    body=None,
    reply="None",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET_METRICS_READY_STATE: Final[Operation[BookClosed]] = Operation(
    id="metrics_ready_state/get",
    method="GET",
    path="/resources/metrics_ready_state",
    resource="resources",
    name="get_metrics_ready_state",
    parameters=(Parameter("date", "date", "query", required=True),),
    body=None,
    reply="BookClosed",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET_TARGETING_OPTIONS: Final[Operation[list[dict[str, Any]]]] = Operation(
    id="targeting_options/get",
    method="GET",
    path="/resources/targeting/{targeting_type}",
    resource="resources",
    name="get_targeting_options",
    parameters=(
        Parameter("targeting_type", "targeting_type", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("client_id", "client_id", "query"),
        Parameter("oauth_signature", "oauth_signature", "query"),
        Parameter("timestamp", "timestamp", "query"),
    ),
    body=None,
    reply="list[dict[str, Any]]",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)
