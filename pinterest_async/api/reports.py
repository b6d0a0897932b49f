"""Operations on reports: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.account_template import AccountTemplate
    from pinterest_async.models.ads_analytics_create_async_response import AdsAnalyticsCreateAsyncResponse
    from pinterest_async.models.ads_analytics_get_async_response import AdsAnalyticsGetAsyncResponse
    from pinterest_async.models.conversion_product_report import ConversionProductReport
    from pinterest_async.models.mmm_report import MMMReport
    from pinterest_async.models.template_based_report import TemplateBasedReport

CREATE: Final[Operation[AdsAnalyticsCreateAsyncResponse]] = Operation(
    id="analytics/create_report",
    method="POST",
    path="/ad_accounts/{ad_account_id}/reports",
    resource="reports",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdsAnalyticsCreateAsyncRequest"),
    reply="AdsAnalyticsCreateAsyncResponse",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

CREATE_CONVERSION_PRODUCT: Final[Operation[ConversionProductReport]] = Operation(
    id="analytics/create_conversion_product_report",
    method="POST",
    path="/ad_accounts/{ad_account_id}/reports/brand_category_sku",
    resource="reports",
    name="create_conversion_product",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "ConversionProductReportCreate"),
    reply="ConversionProductReport",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

CREATE_FROM_TEMPLATE: Final[Operation[TemplateBasedReport]] = Operation(
    id="analytics/create_template_report",
    method="POST",
    path="/ad_accounts/{ad_account_id}/templates/{template_id}/reports",
    resource="reports",
    name="create_from_template",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("template_id", "template_id", "path", required=True),
        Parameter("start_date", "start_date", "query", day=True),
        Parameter("end_date", "end_date", "query", day=True),
        Parameter("granularity", "granularity", "query"),
    ),
    body=None,
    reply="TemplateBasedReport",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

CREATE_MMM: Final[Operation[MMMReport]] = Operation(
    id="analytics/create_mmm_report",
    method="POST",
    path="/ad_accounts/{ad_account_id}/mmm_reports",
    resource="reports",
    name="create_mmm",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "MMMReportCreate"),
    reply="MMMReport",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET: Final[Operation[AdsAnalyticsGetAsyncResponse]] = Operation(
    id="analytics/get_report",
    method="GET",
    path="/ad_accounts/{ad_account_id}/reports",
    resource="reports",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("token", "token", "query", required=True),
    ),
    body=None,
    reply="AdsAnalyticsGetAsyncResponse",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET_CONVERSION_PRODUCT: Final[Operation[ConversionProductReport]] = Operation(
    id="analytics/get_conversion_product_report",
    method="GET",
    path="/ad_accounts/{ad_account_id}/reports/brand_category_sku",
    resource="reports",
    name="get_conversion_product",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("token", "token", "query", required=True),
    ),
    body=None,
    reply="ConversionProductReport",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET_MMM: Final[Operation[MMMReport]] = Operation(
    id="analytics/get_mmm_report",
    method="GET",
    path="/ad_accounts/{ad_account_id}/mmm_reports",
    resource="reports",
    name="get_mmm",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("token", "token", "query", required=True),
    ),
    body=None,
    reply="MMMReport",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_TEMPLATES: Final[Operation[AccountTemplate]] = Operation(
    id="templates/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/templates",
    resource="reports",
    name="list_templates",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
    ),
    body=None,
    reply="AccountTemplate",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
