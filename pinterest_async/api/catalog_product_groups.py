"""Operations on catalog product groups: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_product import CatalogsProduct
    from pinterest_async.models.catalogs_product_group_product_counts_vertical import (
        CatalogsProductGroupProductCountsVertical,
    )
    from pinterest_async.models.catalogs_vertical_product_group import CatalogsVerticalProductGroup

CREATE: Final[Operation[CatalogsVerticalProductGroup]] = Operation(
    id="catalogs_product_groups/create",
    method="POST",
    path="/catalogs/product_groups",
    resource="catalog_product_groups",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "BulkUpsertRequestCreateCatalogProductGroupsItems"),
    reply="CatalogsVerticalProductGroup",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

CREATE_MANY: Final[Operation[list[str]]] = Operation(
    id="catalogs_product_groups/create_many",
    method="POST",
    path="/catalogs/product_groups/multiple",
    resource="catalog_product_groups",
    name="create_many",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "list[BulkUpsertRequestCreateCatalogProductGroupsItems]"),
    reply="list[str]",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

DELETE: Final[Operation[CatalogsVerticalProductGroup | None]] = Operation(
    id="catalogs_product_groups/delete",
    method="DELETE",
    path="/catalogs/product_groups/{product_group_id}",
    resource="catalog_product_groups",
    name="delete",
    parameters=(
        Parameter("product_group_id", "product_group_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="CatalogsVerticalProductGroup",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
    empty_reply=True,
)

DELETE_MANY: Final[Operation[None]] = Operation(
    id="catalogs_product_groups/delete_many",
    method="DELETE",
    path="/catalogs/product_groups/multiple",
    resource="catalog_product_groups",
    name="delete_many",
    parameters=(
        Parameter("id", "id", "query", required=True, explode=False, array=True, min_items=1, max_items=1000),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="None",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET: Final[Operation[CatalogsVerticalProductGroup]] = Operation(
    id="catalogs_product_groups/get",
    method="GET",
    path="/catalogs/product_groups/{product_group_id}",
    resource="catalog_product_groups",
    name="get",
    parameters=(
        Parameter("product_group_id", "product_group_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="CatalogsVerticalProductGroup",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET_PRODUCT_COUNTS: Final[Operation[CatalogsProductGroupProductCountsVertical]] = Operation(
    id="catalogs_product_groups/product_counts_get",
    method="GET",
    path="/catalogs/product_groups/{product_group_id}/product_counts",
    resource="catalog_product_groups",
    name="get_product_counts",
    parameters=(
        Parameter("product_group_id", "product_group_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="CatalogsProductGroupProductCountsVertical",
    paginated=False,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST: Final[Operation[CatalogsVerticalProductGroup]] = Operation(
    id="catalogs_product_groups/list",
    method="GET",
    path="/catalogs/product_groups",
    resource="catalog_product_groups",
    name="list",
    parameters=(
        Parameter("id", "id", "query", explode=False, array=True, min_items=1, max_items=1000),
        Parameter("feed_id", "feed_id", "query"),
        Parameter("catalog_id", "catalog_id", "query"),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="CatalogsVerticalProductGroup",
    paginated=True,
    rate_limit_category="catalogs_read",
    scopes=("catalogs:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST_PRODUCTS: Final[Operation[CatalogsProduct]] = Operation(
    id="catalogs_product_group_pins/list",
    method="GET",
    path="/catalogs/product_groups/{product_group_id}/products",
    resource="catalog_product_groups",
    name="list_products",
    parameters=(
        Parameter("product_group_id", "product_group_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("pin_metrics", "pin_metrics", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="CatalogsProduct",
    paginated=True,
    rate_limit_category="catalogs_read",
    scopes=("boards:read", "catalogs:read", "pins:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST_PRODUCTS_BY_FILTER: Final[Operation[CatalogsProduct]] = Operation(
    id="products_by_product_group_filter/list",
    method="POST",
    path="/catalogs/products/get_by_product_group_filters",
    resource="catalog_product_groups",
    name="list_products_by_filter",
    parameters=(
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("pin_metrics", "pin_metrics", "query"),
    ),
    body=Body("application/json", True, "CatalogsListProductsByFilterRequest"),
    reply="CatalogsProduct",
    paginated=True,
    rate_limit_category="catalogs_read",
    scopes=("boards:read", "catalogs:read", "pins:read"),
    security=("pinterest_oauth2",),
    sandbox=True,
)

UPDATE: Final[Operation[CatalogsVerticalProductGroup]] = Operation(
    id="catalogs_product_groups/update",
    method="PATCH",
    path="/catalogs/product_groups/{product_group_id}",
    resource="catalog_product_groups",
    name="update",
    parameters=(
        Parameter("product_group_id", "product_group_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "BulkUpsertRequestUpdateCatalogProductGroupsItems"),
    reply="CatalogsVerticalProductGroup",
    paginated=False,
    rate_limit_category="catalogs_write",
    scopes=("catalogs:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
