"""Operations on product group promotions: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.product_group_analytics_items import ProductGroupAnalyticsItems
    from pinterest_async.models.product_group_promotion import ProductGroupPromotion
    from pinterest_async.models.product_group_promotions import ProductGroupPromotions

ANALYTICS: Final[Operation[list[ProductGroupAnalyticsItems]]] = Operation(
    id="product_groups/analytics",
    method="GET",
    path="/ad_accounts/{ad_account_id}/product_groups/analytics",
    resource="product_group_promotions",
    name="analytics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter(
            "product_group_ids", "product_group_ids", "query", required=True, array=True, min_items=1, max_items=250
        ),
        Parameter("columns", "columns", "query", required=True, explode=False, array=True),
        Parameter("granularity", "granularity", "query", required=True),
        Parameter("click_window_days", "click_window_days", "query"),
        Parameter("engagement_window_days", "engagement_window_days", "query"),
        Parameter("view_window_days", "view_window_days", "query"),
        Parameter("conversion_report_time", "conversion_report_time", "query"),
        Parameter("reporting_timezone", "reporting_timezone", "query"),
    ),
    body=None,
    reply="list[ProductGroupAnalyticsItems]",
    paginated=False,
    rate_limit_category="ads_analytics",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

CREATE: Final[Operation[ProductGroupPromotions]] = Operation(
    id="product_group_promotions/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/product_group_promotions",
    resource="product_group_promotions",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "ProductGroupPromotionCreateRequest"),
    reply="ProductGroupPromotions",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET: Final[Operation[ProductGroupPromotion]] = Operation(
    id="product_group_promotions/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}",
    resource="product_group_promotions",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("product_group_promotion_id", "product_group_promotion_id", "path", required=True),
    ),
    body=None,
    reply="ProductGroupPromotion",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[ProductGroupPromotion]] = Operation(
    id="product_group_promotions/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/product_group_promotions",
    resource="product_group_promotions",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter(
            "product_group_promotion_ids",
            "product_group_promotion_ids",
            "query",
            array=True,
            min_items=1,
            max_items=250,
        ),
        Parameter("entity_statuses", "entity_statuses", "query", array=True),
        Parameter("ad_group_id", "ad_group_id", "query"),
    ),
    body=None,
    reply="ProductGroupPromotion",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE: Final[Operation[ProductGroupPromotions]] = Operation(
    id="product_group_promotions/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/product_group_promotions",
    resource="product_group_promotions",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "ProductGroupPromotionUpdateRequest"),
    reply="ProductGroupPromotions",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
