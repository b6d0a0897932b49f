"""Operations on notifications: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation

if TYPE_CHECKING:
    from pinterest_async.models.notification_response import NotificationResponse

CREATE: Final[Operation[NotificationResponse]] = Operation(
    id="notification/post",
    method="POST",
    path="/notifications",
    resource="notifications",
    name="create",
    parameters=(),
    body=Body("application/json", True, "list[dict[str, Any]] | dict[str, Any]"),
    reply="NotificationResponse",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)
