"""Operations on catalogs: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.catalog import Catalog
    from pinterest_async.models.catalogs_available_filter_values import CatalogsAvailableFilterValues

AVAILABLE_FILTER_VALUES: Final[Operation[CatalogsAvailableFilterValues]] = Operation(
    id="catalogs/available_filter_values",
    method="GET",
    path="/catalogs/available_filter_values",
    resource="catalogs",
    name="available_filter_values",
    parameters=(
        Parameter("catalog_id", "catalog_id", "query", required=True),
        Parameter("feed_id", "feed_id", "query"),
        Parameter("country", "country", "query"),
        Parameter("language", "language", "query"),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="CatalogsAvailableFilterValues",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

CREATE: Final[Operation[Catalog]] = Operation(
    id="catalogs/create",
    method="POST",
    path="/catalogs",
    resource="catalogs",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "CatalogCreate"),
    reply="Catalog",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST: Final[Operation[Catalog]] = Operation(
    id="catalogs/list",
    method="GET",
    path="/catalogs",
    resource="catalogs",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Catalog",
    paginated=True,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
