"""`pinterest.notifications`: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import notifications as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.notification_response import NotificationResponse


class NotificationsResource(Resource):
    """Calls of `pinterest.notifications`."""

    async def create(self, *, body: Sequence[Mapping[str, Any]] | Mapping[str, Any]) -> NotificationResponse:
        """Create notifications.

        POST /notifications; scopes: user_accounts:read; rate limit category: ads_read; answered by the sandbox.

        Args:
            body: list[dict[str, Any]] | dict[str, Any], as the model or as plain dicts and lists.

        Returns:
            NotificationResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/notification-post
        """
        return await self._client.call(api.CREATE, {}, body)
