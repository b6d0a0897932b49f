"""Operations on customer lists: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.customer_list import CustomerList

CREATE: Final[Operation[CustomerList]] = Operation(
    id="customer_lists/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/customer_lists",
    resource="customer_lists",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "CustomerListCreate"),
    reply="CustomerList",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET: Final[Operation[CustomerList]] = Operation(
    id="customer_lists/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
    resource="customer_lists",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("customer_list_id", "customer_list_id", "path", required=True),
    ),
    body=None,
    reply="CustomerList",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

LIST: Final[Operation[CustomerList]] = Operation(
    id="customer_lists/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/customer_lists",
    resource="customer_lists",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("exclude_nca", "exclude_nca", "query"),
    ),
    body=None,
    reply="CustomerList",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE: Final[Operation[CustomerList]] = Operation(
    id="customer_lists/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}",
    resource="customer_lists",
    name="update",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("customer_list_id", "customer_list_id", "path", required=True),
    ),
    body=Body("application/json", True, "CustomerListUpdateWithRequiredBody"),
    reply="CustomerList",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
