"""Operations on customer segments: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.customer_segment import CustomerSegment

CREATE: Final[Operation[CustomerSegment]] = Operation(
    id="customer_segment/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/customer_segments",
    resource="customer_segments",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "CustomerSegmentCreate"),
    reply="CustomerSegment",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[CustomerSegment]] = Operation(
    id="customer_segment/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/customer_segments",
    resource="customer_segments",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("include_sizing", "include_sizing", "query"),
        Parameter("search_query", "search_query", "query"),
    ),
    body=None,
    reply="CustomerSegment",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE: Final[Operation[None]] = Operation(
    id="customer_segment/update",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/customer_segments",
    resource="customer_segments",
    name="update",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "CustomerSegmentUpdateRequestUpdateWithRequiredBody"),
    reply="None",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
