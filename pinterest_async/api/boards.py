"""Operations on boards: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.board import Board
    from pinterest_async.models.board_with_update_privacy import BoardWithUpdatePrivacy
    from pinterest_async.models.pin_read import PinRead

CREATE: Final[Operation[Board]] = Operation(
    id="boards/create",
    method="POST",
    path="/boards",
    resource="boards",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "BoardCreate"),
    reply="Board",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

DELETE: Final[Operation[Board | None]] = Operation(
    id="boards/delete",
    method="DELETE",
    path="/boards/{board_id}",
    resource="boards",
    name="delete",
    parameters=(
        Parameter("board_id", "board_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="Board",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write"),
    security=("pinterest_oauth2",),
    sandbox=True,
    empty_reply=True,
)

GET: Final[Operation[Board]] = Operation(
    id="boards/get",
    method="GET",
    path="/boards/{board_id}",
    resource="boards",
    name="get",
    parameters=(
        Parameter("board_id", "board_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="Board",
    paginated=False,
    rate_limit_category="org_read",
    scopes=("boards:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST: Final[Operation[Board]] = Operation(
    id="boards/list",
    method="GET",
    path="/boards",
    resource="boards",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("privacy", "privacy", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Board",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("boards:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST_PINS: Final[Operation[PinRead]] = Operation(
    id="boards/list_pins",
    method="GET",
    path="/boards/{board_id}/pins",
    resource="boards",
    name="list_pins",
    parameters=(
        Parameter("board_id", "board_id", "path", required=True),
        Parameter("creative_types", "creative_types", "query", array=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("pin_metrics", "pin_metrics", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="PinRead",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("boards:read", "pins:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

UPDATE: Final[Operation[BoardWithUpdatePrivacy]] = Operation(
    id="boards/update",
    method="PATCH",
    path="/boards/{board_id}",
    resource="boards",
    name="update",
    parameters=(
        Parameter("board_id", "board_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "BoardWithUpdatePrivacyUpdate"),
    reply="BoardWithUpdatePrivacy",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)
