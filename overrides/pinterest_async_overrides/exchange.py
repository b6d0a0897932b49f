"""One request and its reply: the token put on, sent, and a status of 400 or above made into its error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

import httpx

from pinterest_async_overrides.auth import RenewingAuth
from pinterest_async_overrides.errors import AuthenticationError, DecodeError, TransportError, bare

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.auth import Auth
    from pinterest_async_overrides.request import RequestParts

_USER_AGENT: Final = "pinterest-async"


class Send(Protocol):
    """What puts a request on the wire and reads the reply whole."""

    async def __call__(self, method: str, url: str, headers: dict[str, str], content: bytes | None) -> httpx.Response:
        """Raises httpx.RequestError where no whole reply came."""
        ...


class Exchange:
    """Makes single requests of one account against one base URL."""

    def __init__(self, auth: Auth, base_url: str, send: Send) -> None:
        self.auth, self.base_url, self._send = auth, base_url, send

    async def once(self, operation: Operation[Any], parts: RequestParts, key: str | None) -> httpx.Response:
        """One try, and a second one where a 401 has led to another token.

        Raises APIError in the class of the status, TransportError where no whole reply came.
        """
        auth = self.auth
        authorization = await auth.authorization(operation)
        try:
            return await self._answer(operation, parts, key, authorization)
        except AuthenticationError as error:
            # A 401 comes before anything is done, so a write is repeated as well as a read.
            if not isinstance(auth, RenewingAuth) or not await auth.refused(operation, authorization, error.code):
                raise
        return await self._answer(operation, parts, key, await auth.authorization(operation))

    async def _answer(
        self, operation: Operation[Any], parts: RequestParts, key: str | None, authorization: str
    ) -> httpx.Response:
        headers = {
            "authorization": authorization,
            "accept": "application/json",
            "user-agent": _USER_AGENT,
        }
        if parts.content_type:
            headers["content-type"] = parts.content_type
        if key:
            headers["idempotency-key"] = key
        try:
            response = await self._send(parts.method, self.base_url + parts.target, headers, parts.content)
        except httpx.DecodingError as error:
            message = f"{operation.method} {operation.path}: the reply cannot be read: {error}"
            raise DecodeError(message, method=operation.method, path=operation.path) from bare(error)
        except httpx.RequestError as error:
            # Its traceback would show the headers, and the token in them, to whoever prints locals.
            raise self._unanswered(operation, error) from bare(error)
        if response.status_code >= 400:
            from pinterest_async_overrides.statuses import error_for

            raise error_for(response, method=parts.method, path=operation.path, secrets=self.auth.secrets())
        return response

    def _unanswered(self, operation: Operation[Any], error: httpx.RequestError) -> TransportError:
        from pinterest_async_overrides.statuses import scrub
        from pinterest_async_overrides.transport import NOTHING_SENT

        what = scrub(str(error) or type(error).__name__, self.auth.secrets())
        return TransportError(
            f"{operation.method} {operation.path}: no reply came: {what}",
            method=operation.method,
            path=operation.path,
            sent=not isinstance(error, NOTHING_SENT),
            # A certificate that is not valid now will not be valid in a second.
            worth_repeating="CERTIFICATE_VERIFY_FAILED" not in what,
        )
