"""Operations on campaigns: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.ad_pin_analytics import AdPinAnalytics
    from pinterest_async.models.campaign import Campaign
    from pinterest_async.models.campaign_ad_preview import CampaignAdPreview
    from pinterest_async.models.campaign_ad_preview_create_response_item import CampaignAdPreviewCreateResponseItem
    from pinterest_async.models.campaign_ad_preview_delete_response_item import CampaignAdPreviewDeleteResponseItem
    from pinterest_async.models.campaign_batch_write_response_model import CampaignBatchWriteResponseModel
    from pinterest_async.models.campaign_delivery_estimates_response import CampaignDeliveryEstimatesResponse
    from pinterest_async.models.campaigns_analytics_metrics import CampaignsAnalyticsMetrics
    from pinterest_async.models.metrics_response import MetricsResponse

ANALYTICS: Final[Operation[list[CampaignsAnalyticsMetrics]]] = Operation(
    id="campaigns/analytics",
    method="GET",
    path="/ad_accounts/{ad_account_id}/campaigns/analytics",
    resource="campaigns",
    name="analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter("campaign_ids", "campaign_ids", "query", required=True, array=True, min_items=1, max_items=250),
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
    reply="list[CampaignsAnalyticsMetrics]",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

CREATE: Final[Operation[CampaignBatchWriteResponseModel]] = Operation(
    id="campaigns/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/campaigns",
    resource="campaigns",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[CampaignCreateRequest]"),
    reply="CampaignBatchWriteResponseModel",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

CREATE_AD_PREVIEWS: Final[Operation[list[CampaignAdPreviewCreateResponseItem] | list[CampaignAdPreview]]] = Operation(
    id="campaign_ad_preview/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/campaign_ad_preview",
    resource="campaigns",
    name="create_ad_previews",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[CampaignAdPreviewCreate]"),
    reply="list[CampaignAdPreviewCreateResponseItem] | list[CampaignAdPreview]",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

DELETE_AD_PREVIEWS: Final[Operation[list[CampaignAdPreviewDeleteResponseItem] | None]] = Operation(
    id="campaign_ad_preview/delete",
    method="DELETE",
    path="/ad_accounts/{ad_account_id}/campaign_ad_preview",
    resource="campaigns",
    name="delete_ad_previews",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("ad_group_ids", "ad_group_ids", "query", required=True, array=True, min_items=1, max_items=250),
    ),
    body=None,
    reply="list[CampaignAdPreviewDeleteResponseItem]",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
    empty_reply=True,
)

GET: Final[Operation[Campaign]] = Operation(
    id="campaigns/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/campaigns/{campaign_id}",
    resource="campaigns",
    name="get",
    parameters=(
        Parameter("campaign_id", "campaign_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="Campaign",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_DELIVERY_ESTIMATES: Final[Operation[CampaignDeliveryEstimatesResponse]] = Operation(
    id="get_campaign_delivery_estimates",
    method="POST",
    path="/ad_accounts/{ad_account_id}/campaigns/delivery_estimates",
    resource="campaigns",
    name="get_delivery_estimates",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[CampaignDeliveryEstimatesCampaign]"),
    reply="CampaignDeliveryEstimatesResponse",
    paginated=False,
    rate_limit_category="ads_estimates_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[Campaign]] = Operation(
    id="campaigns/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/campaigns",
    resource="campaigns",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("campaign_ids", "campaign_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("entity_statuses", "entity_statuses", "query", array=True),
    ),
    body=None,
    reply="Campaign",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST_AD_PREVIEWS: Final[Operation[CampaignAdPreview]] = Operation(
    id="campaign_ad_preview/read",
    method="GET",
    path="/ad_accounts/{ad_account_id}/campaign_ad_preview",
    resource="campaigns",
    name="list_ad_previews",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("ad_group_ids", "ad_group_ids", "query", required=True, array=True, min_items=1, max_items=250),
    ),
    body=None,
    reply="CampaignAdPreview",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
    bare_list=True,
)

PIN_ANALYTICS: Final[Operation[list[AdPinAnalytics]]] = Operation(
    id="ad_pins/analytics",
    method="GET",
    path="/ad_accounts/{ad_account_id}/pins/analytics",
    resource="campaigns",
    name="pin_analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("campaign_id", "campaign_id", "query", required=True),
        Parameter("pin_ids", "pin_ids", "query", required=True, array=True, min_items=1, max_items=100),
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter("columns", "columns", "query", required=True, explode=False, array=True),
        Parameter("granularity", "granularity", "query", required=True),
        Parameter("click_window_days", "click_window_days", "query"),
        Parameter("engagement_window_days", "engagement_window_days", "query"),
        Parameter("view_window_days", "view_window_days", "query"),
        Parameter("conversion_report_time", "conversion_report_time", "query"),
    ),
    body=None,
    reply="list[AdPinAnalytics]",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

TARGETING_ANALYTICS: Final[Operation[MetricsResponse]] = Operation(
    id="campaign_targeting_analytics/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/campaigns/targeting_analytics",
    resource="campaigns",
    name="targeting_analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("campaign_ids", "campaign_ids", "query", required=True, array=True, min_items=1, max_items=250),
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
    ),
    body=None,
    reply="MetricsResponse",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

UPDATE: Final[Operation[CampaignBatchWriteResponseModel]] = Operation(
    id="campaigns/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/campaigns",
    resource="campaigns",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "list[CampaignUpdateRequest]"),
    reply="CampaignBatchWriteResponseModel",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
