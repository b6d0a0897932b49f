"""Operations on catalog local inventory: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_local_inventory_items_batch_operate_response import (
        CatalogsLocalInventoryItemsBatchOperateResponse,
    )
    from pinterest_async.models.local_inventory_items_get import LocalInventoryItemsGet
    from pinterest_async.models.supplemental_items_batch_response import SupplementalItemsBatchResponse

CREATE_BATCH: Final[Operation[CatalogsLocalInventoryItemsBatchOperateResponse]] = Operation(
    id="catalogs_local_inventory_items_batch/operate",
    method="POST",
    path="/catalogs/{catalog_id}/local_inventory_items/batch",
    resource="catalog_local_inventory",
    name="create_batch",
    parameters=(
        Parameter("catalog_id", "catalog_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "LocalInventoryItemsBatchCreate"),
    reply="CatalogsLocalInventoryItemsBatchOperateResponse",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET_BATCH: Final[Operation[SupplementalItemsBatchResponse]] = Operation(
    id="catalogs_supplemental_items_batch/get",
    method="GET",
    path="/catalogs/{catalog_id}/supplemental_items/batch/{batch_id}",
    resource="catalog_local_inventory",
    name="get_batch",
    parameters=(
        Parameter("catalog_id", "catalog_id", "path", required=True),
        Parameter("batch_id", "batch_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="SupplementalItemsBatchResponse",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET_ITEMS: Final[Operation[LocalInventoryItemsGet]] = Operation(
    id="catalogs_local_inventory_items/post",
    method="POST",
    path="/catalogs/{catalog_id}/local_inventory_items/query",
    resource="catalog_local_inventory",
    name="get_items",
    parameters=(
        Parameter("catalog_id", "catalog_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "LocalInventoryItemsGetCreate"),
    reply="LocalInventoryItemsGet",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
