"""Operations on trends: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.featured_trend import FeaturedTrend
    from pinterest_async.models.product_category_details import ProductCategoryDetails
    from pinterest_async.models.trending_keywords_response import TrendingKeywordsResponse
    from pinterest_async.models.trending_product_category import TrendingProductCategory
    from pinterest_async.models.trends_editorial import TrendsEditorial

LIST_EDITORIAL_ARTICLES: Final[Operation[TrendsEditorial]] = Operation(
    id="trends_editorial_articles/list",
    method="GET",
    path="/trends/editorial_articles",
    resource="trends",
    name="list_editorial_articles",
    parameters=(Parameter("region", "region", "query", required=True),),
    body=None,
    reply="TrendsEditorial",
    paginated=True,
    rate_limit_category="trends_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
    bare_list=True,
)

LIST_FEATURED_TOPICS: Final[Operation[FeaturedTrend]] = Operation(
    id="trends_featured_topics/list",
    method="GET",
    path="/trends/topics/featured",
    resource="trends",
    name="list_featured_topics",
    parameters=(
        Parameter("interest", "interest", "query"),
        Parameter("region", "region", "query", required=True),
    ),
    body=None,
    reply="FeaturedTrend",
    paginated=True,
    rate_limit_category="trends_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
    bare_list=True,
)

LIST_KEYWORDS: Final[Operation[TrendingKeywordsResponse]] = Operation(
    id="trending_keywords/list",
    method="GET",
    path="/trends/keywords/{region}/top/{trend_type}",
    resource="trends",
    name="list_keywords",
    parameters=(
        Parameter("region", "region", "path", required=True),
        Parameter("trend_type", "trend_type", "path", required=True),
        Parameter("interests", "interests", "query", array=True),
        Parameter("genders", "genders", "query", array=True),
        Parameter("ages", "ages", "query", array=True),
        Parameter("include_keywords", "include_keywords", "query", array=True, min_items=1, max_items=50),
        Parameter("normalize_against_group", "normalize_against_group", "query"),
        Parameter("limit", "limit", "query", minimum=1, maximum=50),
        Parameter("include_demographics", "include_demographics", "query"),
    ),
    body=None,
    reply="TrendingKeywordsResponse",
    paginated=False,
    rate_limit_category="trends_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST_PRODUCT_CATEGORIES: Final[Operation[TrendingProductCategory]] = Operation(
    id="trends_product_categories_trending/list",
    method="GET",
    path="/trends/product_categories/trending",
    resource="trends",
    name="list_product_categories",
    parameters=(
        Parameter("region", "region", "query", required=True),
        Parameter("verticals", "verticals", "query", array=True),
        Parameter("ages", "ages", "query", array=True),
        Parameter("genders", "genders", "query", array=True),
        Parameter("engagement_type", "engagement_type", "query"),
    ),
    body=None,
    reply="TrendingProductCategory",
    paginated=True,
    rate_limit_category="trends_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
    bare_list=True,
)

LIST_PRODUCT_CATEGORY_DETAILS: Final[Operation[ProductCategoryDetails]] = Operation(
    id="trends_product_categories_details/list",
    method="GET",
    path="/trends/product_categories/details",
    resource="trends",
    name="list_product_category_details",
    parameters=(
        Parameter(
            "product_categories", "product_categories", "query", required=True, array=True, min_items=1, max_items=20
        ),
        Parameter("region", "region", "query", required=True),
        Parameter("lookback_window", "lookback_window", "query"),
        Parameter("engagement_type", "engagement_type", "query"),
    ),
    body=None,
    reply="ProductCategoryDetails",
    paginated=True,
    rate_limit_category="trends_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
    bare_list=True,
)
