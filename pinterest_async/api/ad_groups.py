"""Operations on ad groups: what each call sends, what comes back and what it counts against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.ad_group_array_response import AdGroupArrayResponse
    from pinterest_async.models.ad_group_audience_sizing_response import AdGroupAudienceSizingResponse
    from pinterest_async.models.ad_group_response import AdGroupResponse
    from pinterest_async.models.ad_groups_analytics_response_item import AdGroupsAnalyticsResponseItem
    from pinterest_async.models.bid_floor import BidFloor
    from pinterest_async.models.metrics_response import MetricsResponse

ANALYTICS: Final[Operation[list[AdGroupsAnalyticsResponseItem]]] = Operation(
    id="ad_groups/analytics",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups/analytics",
    resource="ad_groups",
    name="analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("start_date", "start_date", "query", required=True),
        Parameter("end_date", "end_date", "query", required=True),
        Parameter("ad_group_ids", "ad_group_ids", "query", required=True, array=True, min_items=1, max_items=250),
        Parameter("columns", "columns", "query", required=True, explode=False, array=True),
        Parameter("granularity", "granularity", "query", required=True),
        Parameter("click_window_days", "click_window_days", "query"),
        Parameter("engagement_window_days", "engagement_window_days", "query"),
        Parameter("view_window_days", "view_window_days", "query"),
        Parameter("conversion_report_time", "conversion_report_time", "query"),
        Parameter("aggregate_report_rows", "aggregate_report_rows", "query"),
        Parameter("reporting_timezone", "reporting_timezone", "query"),
    ),
    body=None,
    reply="list[AdGroupsAnalyticsResponseItem]",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

AUDIENCE_SIZING: Final[Operation[AdGroupAudienceSizingResponse]] = Operation(
    id="ad_groups/audience_sizing",
    method="POST",
    path="/ad_accounts/{ad_account_id}/ad_groups/audience_sizing",
    resource="ad_groups",
    name="audience_sizing",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdGroupAudienceSizingRequest"),
    reply="AdGroupAudienceSizingResponse",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

CREATE: Final[Operation[AdGroupArrayResponse]] = Operation(
    id="ad_groups/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/ad_groups",
    resource="ad_groups",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[AdGroupCreateRequest]"),
    reply="AdGroupArrayResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET: Final[Operation[AdGroupResponse]] = Operation(
    id="ad_groups/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}",
    resource="ad_groups",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("ad_group_id", "ad_group_id", "path", required=True),
    ),
    body=None,
    reply="AdGroupResponse",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_BID_FLOOR: Final[Operation[BidFloor]] = Operation(
    id="ad_groups_bid_floor/get",
    method="POST",
    path="/ad_accounts/{ad_account_id}/bid_floor",
    resource="ad_groups",
    name="get_bid_floor",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "BidFloorRequest"),
    reply="BidFloor",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST: Final[Operation[AdGroupResponse]] = Operation(
    id="ad_groups/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups",
    resource="ad_groups",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("campaign_ids", "campaign_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("ad_group_ids", "ad_group_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("entity_statuses", "entity_statuses", "query", array=True),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("translate_interests_to_names", "translate_interests_to_names", "query"),
    ),
    body=None,
    reply="AdGroupResponse",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

TARGETING_ANALYTICS: Final[Operation[MetricsResponse]] = Operation(
    id="ad_groups_targeting_analytics/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups/targeting_analytics",
    resource="ad_groups",
    name="targeting_analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("ad_group_ids", "ad_group_ids", "query", required=True, array=True, min_items=1, max_items=250),
        Parameter("start_date", "start_date", "query", required=True),
        Parameter("end_date", "end_date", "query", required=True),
        Parameter(
            "targeting_types",
            "targeting_types",
            "query",
            required=True,
            explode=False,
            array=True,
            min_items=1,
            max_items=14,
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

UPDATE: Final[Operation[AdGroupArrayResponse]] = Operation(
    id="ad_groups/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/ad_groups",
    resource="ad_groups",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[AdGroupUpdateRequest]"),
    reply="AdGroupArrayResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
