"""Operations on catalog items: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_items import CatalogsItems
    from pinterest_async.models.catalogs_items_batch import CatalogsItemsBatch

CREATE_BATCH: Final[Operation[CatalogsItemsBatch]] = Operation(
    id="items_batch/post",
    method="POST",
    path="/catalogs/items/batch",
    resource="catalog_items",
    name="create_batch",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "CatalogsItemsBatchPostRequest"),
    reply="CatalogsItemsBatch",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:read", "catalogs:write"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_BATCH: Final[Operation[CatalogsItemsBatch]] = Operation(
    id="items_batch/get",
    method="GET",
    path="/catalogs/items/batch/{batch_id}",
    resource="catalog_items",
    name="get_batch",
    parameters=(
        Parameter("batch_id", "batch_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="CatalogsItemsBatch",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_BY_FILTERS: Final[Operation[CatalogsItems]] = Operation(
    id="items/post",
    method="POST",
    path="/catalogs/items",
    resource="catalog_items",
    name="get_by_filters",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "CatalogsItemsRequest"),
    reply="CatalogsItems",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
