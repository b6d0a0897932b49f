"""Operations on msot events: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import Any, Final

from pinterest_async.operation import Body, Operation, Parameter

CREATE: Final[Operation[Any]] = Operation(
    id="msot_events/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/msot/events",
    resource="msot_events",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "ConversionMSOTEventsCreate"),
    reply="Any",
    paginated=False,
    rate_limit_category="msot_write",
    scopes=("msot:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
    empty_reply=True,
)
