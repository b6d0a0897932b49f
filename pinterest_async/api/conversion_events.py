"""Operations on conversion events: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.conversion_api_response import ConversionApiResponse

CREATE: Final[Operation[ConversionApiResponse]] = Operation(
    id="events/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/events",
    resource="conversion_events",
    name="create",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("test", "test", "query"),
    ),
    body=Body("application/json", True, "ConversionEvents"),
    reply="ConversionApiResponse",
    paginated=False,
    rate_limit_category="ads_conversions",
    scopes=("ads:write",),
    security=("pinterest_oauth2", "conversion_token"),
    sandbox=False,
)
