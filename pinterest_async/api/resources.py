"""Operations on resources: what each call sends, what comes back and what it counts against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.ad_accounts_country_response_data import AdAccountsCountryResponseData
    from pinterest_async.models.book_closed_response import BookClosedResponse
    from pinterest_async.models.delivery_metrics_response_item import DeliveryMetricsResponseItem
    from pinterest_async.models.single_interest_targeting_option_response import SingleInterestTargetingOptionResponse

GET_AD_ACCOUNT_COUNTRIES: Final[Operation[AdAccountsCountryResponseData]] = Operation(
    id="ad_account_countries/get",
    method="GET",
    path="/resources/ad_account_countries",
    resource="resources",
    name="get_ad_account_countries",
    parameters=(),
    body=None,
    reply="AdAccountsCountryResponseData",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_DELIVERY_METRICS: Final[Operation[DeliveryMetricsResponseItem]] = Operation(
    id="delivery_metrics/get",
    method="GET",
    path="/resources/delivery_metrics",
    resource="resources",
    name="get_delivery_metrics",
    parameters=(Parameter("report_type", "report_type", "query"),),
    body=None,
    reply="DeliveryMetricsResponseItem",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read", "pins:read", "user_accounts:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_INTEREST_TARGETING_OPTIONS: Final[Operation[SingleInterestTargetingOptionResponse]] = Operation(
    id="interest_targeting_options/get",
    method="GET",
    path="/resources/targeting/interests/{interest_id}",
    resource="resources",
    name="get_interest_targeting_options",
    parameters=(Parameter("interest_id", "interest_id", "path", required=True),),
    body=None,
    reply="SingleInterestTargetingOptionResponse",
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

GET_METRICS_READY_STATE: Final[Operation[BookClosedResponse]] = Operation(
    id="metrics_ready_state/get",
    method="GET",
    path="/resources/metrics_ready_state",
    resource="resources",
    name="get_metrics_ready_state",
    parameters=(Parameter("date", "date", "query", required=True),),
    body=None,
    reply="BookClosedResponse",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET_TARGETING_OPTIONS: Final[Operation[list[dict[str, Any]] | None]] = Operation(
    id="targeting_options/get",
    method="GET",
    path="/resources/targeting/{targeting_type}",
    resource="resources",
    name="get_targeting_options",
    parameters=(
        Parameter("targeting_type", "targeting_type", "path", required=True),
        Parameter("client_id", "client_id", "query"),
        Parameter("oauth_signature", "oauth_signature", "query"),
        Parameter("timestamp", "timestamp", "query"),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="list[dict[str, Any]]",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)
