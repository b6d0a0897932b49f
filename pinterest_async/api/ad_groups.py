"""Operations on ad groups: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.ad_group import AdGroup
    from pinterest_async.models.ad_group_array_response import AdGroupArrayResponse
    from pinterest_async.models.ad_group_audience_sizing import AdGroupAudienceSizing
    from pinterest_async.models.ad_groups_analytics_metrics import AdGroupsAnalyticsMetrics
    from pinterest_async.models.bid_floor import BidFloor
    from pinterest_async.models.dynamic_titles_download_csv import DynamicTitlesDownloadCSV
    from pinterest_async.models.dynamic_titles_get_status import DynamicTitlesGetStatus
    from pinterest_async.models.dynamic_titles_process_csv import DynamicTitlesProcessCSV
    from pinterest_async.models.dynamic_titles_upload_url import DynamicTitlesUploadURL
    from pinterest_async.models.metrics_response import MetricsResponse

ANALYTICS: Final[Operation[list[AdGroupsAnalyticsMetrics]]] = Operation(
    id="ad_groups/analytics",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups/analytics",
    resource="ad_groups",
    name="analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
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
    reply="list[AdGroupsAnalyticsMetrics]",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

AUDIENCE_SIZING: Final[Operation[AdGroupAudienceSizing]] = Operation(
    id="ad_groups/audience_sizing",
    method="POST",
    path="/ad_accounts/{ad_account_id}/ad_groups/audience_sizing",
    resource="ad_groups",
    name="audience_sizing",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdGroupAudienceSizingCreate"),
    reply="AdGroupAudienceSizing",
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

DOWNLOAD_DYNAMIC_TITLES_CSV: Final[Operation[DynamicTitlesDownloadCSV]] = Operation(
    id="ad_groups_dynamic_titles/download_csv",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/csv",
    resource="ad_groups",
    name="download_dynamic_titles_csv",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("ad_group_id", "ad_group_id", "path", required=True),
    ),
    body=None,
    reply="DynamicTitlesDownloadCSV",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET: Final[Operation[AdGroup]] = Operation(
    id="ad_groups/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}",
    resource="ad_groups",
    name="get",
    parameters=(
        Parameter("ad_group_id", "ad_group_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="AdGroup",
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
    body=Body("application/json", True, "BidFloorCreate"),
    reply="BidFloor",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_DYNAMIC_TITLES_STATUS: Final[Operation[DynamicTitlesGetStatus]] = Operation(
    id="ad_groups_dynamic_titles/get_status",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/status",
    resource="ad_groups",
    name="get_dynamic_titles_status",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("ad_group_id", "ad_group_id", "path", required=True),
    ),
    body=None,
    reply="DynamicTitlesGetStatus",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET_DYNAMIC_TITLES_UPLOAD_URL: Final[Operation[DynamicTitlesUploadURL]] = Operation(
    id="ad_groups_dynamic_titles/get_upload_url",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles/uploads",
    resource="ad_groups",
    name="get_dynamic_titles_upload_url",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("ad_group_id", "ad_group_id", "path", required=True),
    ),
    body=None,
    reply="DynamicTitlesUploadURL",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[AdGroup]] = Operation(
    id="ad_groups/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ad_groups",
    resource="ad_groups",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("campaign_ids", "campaign_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("ad_group_ids", "ad_group_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("entity_statuses", "entity_statuses", "query", array=True),
        Parameter("translate_interests_to_names", "translate_interests_to_names", "query"),
    ),
    body=None,
    reply="AdGroup",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST_BY_PROMOTIONS: Final[Operation[AdGroup]] = Operation(
    id="get_ad_groups_by_promotion_ids/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/promotion_applied_entities",
    resource="ad_groups",
    name="list_by_promotions",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("promotion_ids", "promotion_ids", "query", required=True, array=True, min_items=1, max_items=50),
    ),
    body=None,
    reply="AdGroup",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

PROCESS_DYNAMIC_TITLES_CSV: Final[Operation[DynamicTitlesProcessCSV]] = Operation(
    id="ad_groups_dynamic_titles/process_csv",
    method="POST",
    path="/ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}/dynamic_titles",
    resource="ad_groups",
    name="process_dynamic_titles_csv",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("ad_group_id", "ad_group_id", "path", required=True),
    ),
    body=Body("application/json", True, "DynamicTitlesProcessCSVCreate"),
    reply="DynamicTitlesProcessCSV",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
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
        Parameter("sort_columns", "sort_columns", "query", array=True, min_items=1, max_items=2),
        Parameter("sort_ascending", "sort_ascending", "query"),
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
