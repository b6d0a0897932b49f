"""Operations on product tags: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.product_tags_response import ProductTagsResponse

ADD: Final[Operation[ProductTagsResponse]] = Operation(
    id="product_tags/bulk_add",
    method="POST",
    path="/pins/{pin_id}/product_tags",
    resource="product_tags",
    name="add",
    parameters=(Parameter("pin_id", "pin_id", "path", required=True),),
    body=Body("application/json", True, "ProductTagsBulkAddRequest"),
    reply="ProductTagsResponse",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write", "pins:read", "pins:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

DELETE: Final[Operation[None]] = Operation(
    id="product_tags/bulk_delete",
    method="POST",
    path="/pins/{pin_id}/product_tags/bulk-delete",
    resource="product_tags",
    name="delete",
    parameters=(Parameter("pin_id", "pin_id", "path", required=True),),
    body=Body("application/json", True, "ProductTagsBulkDeleteRequest"),
    reply="None",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write", "pins:read", "pins:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[ProductTagsResponse]] = Operation(
    id="product_tags/list",
    method="GET",
    path="/pins/{pin_id}/product_tags",
    resource="product_tags",
    name="list",
    parameters=(Parameter("pin_id", "pin_id", "path", required=True),),
    body=None,
    reply="ProductTagsResponse",
    paginated=False,
    rate_limit_category="org_read",
    scopes=("boards:read", "pins:read"),
    security=("pinterest_oauth2",),
    sandbox=False,
)
