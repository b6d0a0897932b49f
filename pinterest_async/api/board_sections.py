"""Operations on board sections: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.board_section import BoardSection
    from pinterest_async.models.pin_read import PinRead

CREATE: Final[Operation[BoardSection]] = Operation(
    id="board_sections/create",
    method="POST",
    path="/boards/{board_id}/sections",
    resource="board_sections",
    name="create",
    parameters=(
        Parameter("board_id", "board_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "BoardSectionCreate"),
    reply="BoardSection",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write"),
    security=("pinterest_oauth2",),
    sandbox=True,
)

DELETE: Final[Operation[BoardSection | None]] = Operation(
    id="board_sections/delete",
    method="DELETE",
    path="/boards/{board_id}/sections/{section_id}",
    resource="board_sections",
    name="delete",
    parameters=(
        Parameter("board_id", "board_id", "path", required=True),
        Parameter("section_id", "section_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="BoardSection",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write"),
    security=("pinterest_oauth2",),
    sandbox=True,
    empty_reply=True,
)

LIST: Final[Operation[BoardSection]] = Operation(
    id="board_sections/list",
    method="GET",
    path="/boards/{board_id}/sections",
    resource="board_sections",
    name="list",
    parameters=(
        Parameter("board_id", "board_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="BoardSection",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("boards:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST_PINS: Final[Operation[PinRead]] = Operation(
    id="board_sections/list_pins",
    method="GET",
    path="/boards/{board_id}/sections/{section_id}/pins",
    resource="board_sections",
    name="list_pins",
    parameters=(
        Parameter("board_id", "board_id", "path", required=True),
        Parameter("section_id", "section_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
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

UPDATE: Final[Operation[BoardSection]] = Operation(
    id="board_sections/update",
    method="PATCH",
    path="/boards/{board_id}/sections/{section_id}",
    resource="board_sections",
    name="update",
    parameters=(
        Parameter("board_id", "board_id", "path", required=True),
        Parameter("section_id", "section_id", "path", required=True),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=Body("application/json", True, "BoardSectionUpdateWithRequiredBody"),
    reply="BoardSection",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("boards:read", "boards:write"),
    security=("pinterest_oauth2",),
    sandbox=True,
)
