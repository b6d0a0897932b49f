"""Operations on keywords: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.keyword import Keyword
    from pinterest_async.models.keywords import Keywords
    from pinterest_async.models.keywords_metrics_array_response import KeywordsMetricsArrayResponse

CREATE: Final[Operation[Keywords]] = Operation(
    id="keywords/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/keywords",
    resource="keywords",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "KeywordsRequest"),
    reply="Keywords",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET_METRICS: Final[Operation[KeywordsMetricsArrayResponse]] = Operation(
    id="country_keywords_metrics/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/keywords/metrics",
    resource="keywords",
    name="get_metrics",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("country_code", "country_code", "query", required=True),
        Parameter(
            "keywords", "keywords", "query", required=True, explode=False, array=True, min_items=1, max_items=2000
        ),
    ),
    body=None,
    reply="KeywordsMetricsArrayResponse",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST: Final[Operation[Keyword]] = Operation(
    id="keywords/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/keywords",
    resource="keywords",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("campaign_id", "campaign_id", "query"),
        Parameter("ad_group_id", "ad_group_id", "query"),
        Parameter("ad_group_ids", "ad_group_ids", "query", array=True, min_items=1, max_items=250),
        Parameter("match_types", "match_types", "query", array=True, min_items=1, max_items=5),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Keyword",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

UPDATE: Final[Operation[Keywords]] = Operation(
    id="keywords/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/keywords",
    resource="keywords",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "KeywordsUpdate"),
    reply="Keywords",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
