"""Operations on ads: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.ad import Ad
    from pinterest_async.models.ad_batch_write_response_model import AdBatchWriteResponseModel
    from pinterest_async.models.ad_preview_url_response import AdPreviewURLResponse
    from pinterest_async.models.ads_analytics import AdsAnalytics
    from pinterest_async.models.metrics_response import MetricsResponse

ANALYTICS: Final[Operation[list[AdsAnalytics]]] = Operation(
    id="ads/analytics",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ads/analytics",
    resource="ads",
    name="analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("pin_ids", "pin_ids", "query", array=True, min_items=1, max_items=100),
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter("ad_ids", "ad_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("columns", "columns", "query", required=True, explode=False, array=True),
        Parameter("granularity", "granularity", "query", required=True),
        Parameter("click_window_days", "click_window_days", "query"),
        Parameter("engagement_window_days", "engagement_window_days", "query"),
        Parameter("view_window_days", "view_window_days", "query"),
        Parameter("conversion_report_time", "conversion_report_time", "query"),
        Parameter("campaign_ids", "campaign_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("reporting_timezone", "reporting_timezone", "query"),
    ),
    body=None,
    reply="list[AdsAnalytics]",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

CREATE: Final[Operation[AdBatchWriteResponseModel]] = Operation(
    id="ads/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/ads",
    resource="ads",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[AdCreateRequest]"),
    reply="AdBatchWriteResponseModel",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

CREATE_PREVIEW: Final[Operation[AdPreviewURLResponse]] = Operation(
    id="ad_previews/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/ad_previews",
    resource="ads",
    name="create_preview",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdPreviewRequest"),
    reply="AdPreviewURLResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET: Final[Operation[Ad]] = Operation(
    id="ads/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ads/{ad_id}",
    resource="ads",
    name="get",
    parameters=(
        Parameter("ad_id", "ad_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="Ad",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST: Final[Operation[Ad]] = Operation(
    id="ads/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ads",
    resource="ads",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("campaign_ids", "campaign_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("ad_group_ids", "ad_group_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("ad_ids", "ad_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("entity_statuses", "entity_statuses", "query", array=True),
    ),
    body=None,
    reply="Ad",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

TARGETING_ANALYTICS: Final[Operation[MetricsResponse]] = Operation(
    id="ad_targeting_analytics/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ads/targeting_analytics",
    resource="ads",
    name="targeting_analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("ad_ids", "ad_ids", "query", required=True, array=True, min_items=1, max_items=250),
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

UPDATE: Final[Operation[AdBatchWriteResponseModel]] = Operation(
    id="ads/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/ads",
    resource="ads",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[AdUpdateRequest]"),
    reply="AdBatchWriteResponseModel",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
