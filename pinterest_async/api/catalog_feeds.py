"""Operations on catalog feeds: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_feed import CatalogsFeed
    from pinterest_async.models.catalogs_feed_ingestion import CatalogsFeedIngestion
    from pinterest_async.models.catalogs_feed_processing_result import CatalogsFeedProcessingResult
    from pinterest_async.models.catalogs_item_validation_issues import CatalogsItemValidationIssues

CREATE: Final[Operation[CatalogsFeed]] = Operation(
    id="feeds/create",
    method="POST",
    path="/catalogs/feeds",
    resource="catalog_feeds",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "CatalogsFeedCreateRequestSchema"),
    reply="CatalogsFeed",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:read", "catalogs:write"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

DELETE: Final[Operation[CatalogsFeed | None]] = Operation(
    id="feeds/delete",
    method="DELETE",
    path="/catalogs/feeds/{feed_id}",
    resource="catalog_feeds",
    name="delete",
    parameters=(
        Parameter("feed_id", "feed_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="CatalogsFeed",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:read", "catalogs:write"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
    empty_reply=True,
)

GET: Final[Operation[CatalogsFeed]] = Operation(
    id="feeds/get",
    method="GET",
    path="/catalogs/feeds/{feed_id}",
    resource="catalog_feeds",
    name="get",
    parameters=(
        Parameter("feed_id", "feed_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="CatalogsFeed",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

INGEST: Final[Operation[CatalogsFeedIngestion]] = Operation(
    id="feeds/ingest",
    method="POST",
    path="/catalogs/feeds/{feed_id}/ingest",
    resource="catalog_feeds",
    name="ingest",
    parameters=(
        Parameter("feed_id", "feed_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="CatalogsFeedIngestion",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST: Final[Operation[CatalogsFeed]] = Operation(
    id="feeds/list",
    method="GET",
    path="/catalogs/feeds",
    resource="catalog_feeds",
    name="list",
    parameters=(
        Parameter("catalog_id", "catalog_id", "query"),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="CatalogsFeed",
    paginated=True,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST_ITEM_ISSUES: Final[Operation[CatalogsItemValidationIssues]] = Operation(
    id="items_issues/list",
    method="GET",
    path="/catalogs/processing_results/{processing_result_id}/item_issues",
    resource="catalog_feeds",
    name="list_item_issues",
    parameters=(
        Parameter("processing_result_id", "processing_result_id", "path", required=True),
        Parameter("item_numbers", "item_numbers", "query", array=True),
        Parameter("item_validation_issue", "item_validation_issue", "query"),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="CatalogsItemValidationIssues",
    paginated=True,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST_PROCESSING_RESULTS: Final[Operation[CatalogsFeedProcessingResult]] = Operation(
    id="feed_processing_results/list",
    method="GET",
    path="/catalogs/feeds/{feed_id}/processing_results",
    resource="catalog_feeds",
    name="list_processing_results",
    parameters=(
        Parameter("feed_id", "feed_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="CatalogsFeedProcessingResult",
    paginated=True,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

UPDATE: Final[Operation[CatalogsFeed]] = Operation(
    id="feeds/update",
    method="PATCH",
    path="/catalogs/feeds/{feed_id}",
    resource="catalog_feeds",
    name="update",
    parameters=(
        Parameter("feed_id", "feed_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "CatalogsFeedUpdateRequestSchema"),
    reply="CatalogsFeed",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:read", "catalogs:write"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)
