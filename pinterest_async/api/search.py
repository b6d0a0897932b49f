"""Operations on search: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.board import Board
    from pinterest_async.models.pin import Pin
    from pinterest_async.models.summary_pin import SummaryPin

BOARDS: Final[Operation[Board]] = Operation(
    id="search_user_boards/get",
    method="GET",
    path="/search/boards",
    resource="search",
    name="boards",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("query", "query", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Board",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("boards:read", "boards:read_secret"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

PARTNER_PINS: Final[Operation[SummaryPin]] = Operation(
    id="search_partner_pins",
    method="GET",
    path="/search/partner/pins",
    resource="search",
    name="partner_pins",
    parameters=(
        Parameter("term", "term", "query", required=True),
        Parameter("country_code", "country_code", "query", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("locale", "locale", "query"),
        Parameter("limit", "limit", "query", minimum=1, maximum=50),
    ),
    body=None,
    reply="SummaryPin",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("boards:read", "pins:read"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

PINS: Final[Operation[Pin]] = Operation(
    id="search_user_pins/list",
    method="GET",
    path="/search/pins",
    resource="search",
    name="pins",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("query", "query", "query", required=True),
        Parameter("bookmark", "bookmark", "query"),
    ),
    body=None,
    reply="Pin",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("boards:read", "boards:read_secret", "pins:read", "pins:read_secret"),
    security=("pinterest_oauth2",),
    sandbox=False,
)
