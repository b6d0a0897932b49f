"""Operations on catalog local stores: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_local_stores_create_response_item import CatalogsLocalStoresCreateResponseItem
    from pinterest_async.models.catalogs_local_stores_delete_response_item import CatalogsLocalStoresDeleteResponseItem
    from pinterest_async.models.catalogs_local_stores_update_response_item import CatalogsLocalStoresUpdateResponseItem
    from pinterest_async.models.local_store import LocalStore

CREATE: Final[Operation[list[CatalogsLocalStoresCreateResponseItem] | list[LocalStore]]] = Operation(
    id="catalogs_local_stores/create",
    method="POST",
    path="/catalogs/{catalog_id}/local_stores",
    resource="catalog_local_stores",
    name="create",
    parameters=(
        Parameter("catalog_id", "catalog_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "list[LocalStoreCreate]"),
    reply="list[CatalogsLocalStoresCreateResponseItem] | list[LocalStore]",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

DELETE: Final[Operation[list[CatalogsLocalStoresDeleteResponseItem] | None]] = Operation(
    id="catalogs_local_stores/delete",
    method="DELETE",
    path="/catalogs/{catalog_id}/local_stores",
    resource="catalog_local_stores",
    name="delete",
    parameters=(
        Parameter("catalog_id", "catalog_id", "path", required=True),
        Parameter("ids", "ids", "query", required=True, explode=False, array=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="list[CatalogsLocalStoresDeleteResponseItem]",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
    empty_reply=True,
)

LIST: Final[Operation[LocalStore]] = Operation(
    id="catalogs_local_stores/list",
    method="GET",
    path="/catalogs/{catalog_id}/local_stores",
    resource="catalog_local_stores",
    name="list",
    parameters=(
        Parameter("catalog_id", "catalog_id", "path", required=True),
        Parameter("ids", "ids", "query", explode=False, array=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="LocalStore",
    paginated=True,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE: Final[Operation[list[CatalogsLocalStoresUpdateResponseItem]]] = Operation(
    id="catalogs_local_stores/update",
    method="PATCH",
    path="/catalogs/{catalog_id}/local_stores",
    resource="catalog_local_stores",
    name="update",
    parameters=(
        Parameter("catalog_id", "catalog_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "list[LocalStoreBatchUpdate]"),
    reply="list[CatalogsLocalStoresUpdateResponseItem]",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
