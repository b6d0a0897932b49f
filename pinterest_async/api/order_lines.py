"""Operations on order lines: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.order_line import OrderLine

GET: Final[Operation[OrderLine]] = Operation(
    id="order_lines/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/order_lines/{order_line_id}",
    resource="order_lines",
    name="get",
    parameters=(
        Parameter("order_line_id", "order_line_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
    ),
    body=None,
    reply="OrderLine",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST: Final[Operation[OrderLine]] = Operation(
    id="order_lines/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/order_lines",
    resource="order_lines",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
    ),
    body=None,
    reply="OrderLine",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
