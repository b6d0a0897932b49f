"""Operations on ad accounts: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.ad_account import AdAccount
    from pinterest_async.models.ad_account_analytics_items import AdAccountAnalyticsItems
    from pinterest_async.models.metrics_response import MetricsResponse

ANALYTICS: Final[Operation[list[AdAccountAnalyticsItems]]] = Operation(
    id="ad_account/analytics",
    method="GET",
    path="/ad_accounts/{ad_account_id}/analytics",
    resource="ad_accounts",
    name="analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter("columns", "columns", "query", required=True, explode=False, array=True),
        Parameter("granularity", "granularity", "query", required=True),
        Parameter("click_window_days", "click_window_days", "query"),
        Parameter("engagement_window_days", "engagement_window_days", "query"),
        Parameter("view_window_days", "view_window_days", "query"),
        Parameter("conversion_report_time", "conversion_report_time", "query"),
        Parameter("reporting_timezone", "reporting_timezone", "query"),
    ),
    body=None,
    reply="list[AdAccountAnalyticsItems]",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

CREATE: Final[Operation[AdAccount]] = Operation(
    id="ad_accounts/create",
    method="POST",
    path="/ad_accounts",
    resource="ad_accounts",
    name="create",
    parameters=(),
    body=Body("application/json", True, "AdAccountCreate"),
    reply="AdAccount",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

DELETE_SANDBOX_DATA: Final[Operation[str]] = Operation(
    id="sandbox/delete",
    method="DELETE",
    path="/ad_accounts/{ad_account_id}/sandbox",
    resource="ad_accounts",
    name="delete_sandbox_data",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=None,
    reply="str",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET: Final[Operation[AdAccount]] = Operation(
    id="ad_accounts/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}",
    resource="ad_accounts",
    name="get",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=None,
    reply="AdAccount",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST: Final[Operation[AdAccount]] = Operation(
    id="ad_accounts/list",
    method="GET",
    path="/ad_accounts",
    resource="ad_accounts",
    name="list",
    parameters=(
        Parameter("include_shared_accounts", "include_shared_accounts", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="AdAccount",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

TARGETING_ANALYTICS: Final[Operation[MetricsResponse]] = Operation(
    id="ad_account_targeting_analytics/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/targeting_analytics",
    resource="ad_accounts",
    name="targeting_analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter(
            "targeting_types",
            "targeting_types",
            "query",
            required=True,
            explode=False,
            array=True,
            min_items=1,
            max_items=15,
        ),
        Parameter("columns", "columns", "query", required=True, explode=False, array=True),
        Parameter("granularity", "granularity", "query", required=True),
        Parameter("click_window_days", "click_window_days", "query"),
        Parameter("engagement_window_days", "engagement_window_days", "query"),
        Parameter("view_window_days", "view_window_days", "query"),
        Parameter("conversion_report_time", "conversion_report_time", "query"),
        Parameter("attribution_types", "attribution_types", "query", explode=False, array=True, max_items=2),
        Parameter("reporting_timezone", "reporting_timezone", "query"),
    ),
    body=None,
    reply="MetricsResponse",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)
