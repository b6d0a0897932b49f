"""One attempt: permit, token, request, reply; a status of 300 or above becomes its error, and the permit comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

import httpx

from pinterest_async_overrides.auth.base import RenewingAuth
from pinterest_async_overrides.errors import AuthenticationError, bare

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.auth.base import Auth
    from pinterest_async_overrides.calls.call_state import Progress
    from pinterest_async_overrides.calls.request import RequestParts
    from pinterest_async_overrides.errors import APIError
    from pinterest_async_overrides.limits.headers import RawHeaders
    from pinterest_async_overrides.limits.interfaces import Permit
    from pinterest_async_overrides.limits.limiter import Limiter

_USER_AGENT: Final = "pinterest-async"


class Send(Protocol):
    """What puts a request on the wire and reads the reply whole."""

    async def __call__(
        self, method: str, url: str, headers: dict[str, str], content: bytes | None, progress: Progress
    ) -> httpx.Response:
        """Raises httpx.RequestError where no whole reply came; `progress` notes when bytes leave."""
        ...


def _headers(response: httpx.Response) -> RawHeaders:
    """The raw headers, without making httpx's own of them."""
    raw: RawHeaders | None = getattr(response, "raw_headers", None)
    return response.headers.raw if raw is None else raw


class Exchange:
    """Makes single requests of one account against one base URL."""

    def __init__(self, auth: Auth, base_url: str, send: Send, limiter: Limiter) -> None:
        self.auth, self.base_url, self._send, self.limiter = auth, base_url, send, limiter

    def with_auth(self, auth: Auth, limiter: Limiter) -> Exchange:
        """Return the same server and connections with another auth and limiter."""
        return Exchange(auth, self.base_url, self._send, limiter)

    async def once(
        self, operation: Operation[Any], parts: RequestParts, key: str | None, progress: Progress
    ) -> httpx.Response:
        """One try, and a second one where a 401 has led to another token.

        Raises APIError in the class of the status, TransportError where no whole reply came, RateLimitError and
        RateLimiterUnavailable where it was not sent.
        """
        auth = self.auth
        permit, authorization = await self._admitted(operation, parts, progress)
        try:
            return await self._answer(operation, parts, key, authorization, progress, permit)
        except AuthenticationError as error:
            # A 401 comes before anything is done, so a write is repeated as well as a read.
            progress.sent = False
            if not isinstance(auth, RenewingAuth) or not await auth.refused(operation, authorization, error.code):
                raise
        permit, authorization = await self._admitted(operation, parts, progress)
        return await self._answer(operation, parts, key, authorization, progress, permit)

    async def _admitted(self, operation: Operation[Any], parts: RequestParts, progress: Progress) -> tuple[Permit, str]:
        """Leave to send a request, and then its token: what waits long does not go out with an old one."""
        told = progress.waits_its_turn if progress.watch is not None else None
        permit = await self.limiter.open().acquire(operation, parts.account, progress.deadline, told)
        try:
            return permit, await self.auth.authorization(operation)
        except BaseException:
            permit.unused()
            raise

    async def _answer(
        self,
        operation: Operation[Any],
        parts: RequestParts,
        key: str | None,
        authorization: str,
        progress: Progress,
        permit: Permit,
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
        watch = progress.watch
        if watch is not None:
            watch.request(len(parts.content or b""))
        answered: httpx.Response | None = None
        refusal: APIError | None = None
        try:
            response = answered = await self._send(
                parts.method, self.base_url + parts.target, headers, parts.content, progress
            )
            if response.status_code >= 300:  # a redirect too: followed, it would carry the token elsewhere
                from pinterest_async_overrides.common.error_response import error_for

                refusal = error_for(response, method=parts.method, path=operation.path, secrets=self.auth.secrets())
        except httpx.RequestError as error:
            from pinterest_async_overrides.transport import failure_of

            failure = failure_of(
                error, method=operation.method, path=operation.path, secrets=self.auth.secrets(), sent=progress.sent
            )
            progress.sent = getattr(failure, "sent", True)
            if watch is not None:
                watch.response(None, failure)
            # The cause's traceback would show the headers, and the token in them, to whoever prints locals.
            raise failure from bare(error)
        finally:
            # Whatever happened, the permit comes back; what never left was not counted.
            if answered is not None:
                wait = refusal.retry_after if refusal is not None else None
                permit.done(answered.status_code, _headers(answered), wait)
            elif progress.sent:
                permit.done()
            else:
                permit.unused()
        if watch is not None:
            watch.response(response, refusal)
        if refusal is not None:
            raise refusal
        return response
