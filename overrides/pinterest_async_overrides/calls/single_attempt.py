"""One attempt: permit, token, request, reply; a status of 300 or above becomes its error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpx

from pinterest_async_overrides.auth.base import RenewingAuth
from pinterest_async_overrides.errors import AuthenticationError, bare

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.auth.base import Auth
    from pinterest_async_overrides.calls.call_state import CallState
    from pinterest_async_overrides.calls.connections import Connections
    from pinterest_async_overrides.calls.request import RequestParts
    from pinterest_async_overrides.errors import APIError, PinterestError
    from pinterest_async_overrides.limits.headers import RawHeaders
    from pinterest_async_overrides.limits.limiter import Limiter

ACCEPT_ENCODING: Final = "gzip, deflate"
"""What our own transport decodes; a caller's client may accept more, which no limit on decoded bytes would hold for."""

_USER_AGENT: Final = "pinterest-async"


class Exchange:
    """Makes single requests of one account against one base URL."""

    def __init__(
        self,
        auth: Auth,
        base_url: str,
        connections: Connections,
        limiter: Limiter,
        timeout: httpx.Timeout | None = None,
    ) -> None:
        self.auth, self.base_url, self.limiter = auth, base_url, limiter
        self._connections, self._timeout = connections, timeout

    def with_auth(self, auth: Auth, limiter: Limiter) -> Exchange:
        """Return the same server and connections with another auth and limiter."""
        return Exchange(auth, self.base_url, self._connections, limiter, self._timeout)

    def with_timeout(self, timeout: httpx.Timeout) -> Exchange:
        """Return the same with another timeout for each step of a request, in place of the connections' own."""
        return Exchange(self.auth, self.base_url, self._connections, self.limiter, timeout)

    async def once(
        self, operation: Operation[Any], parts: RequestParts, key: str | None, state: CallState
    ) -> httpx.Response:
        """Make one request, and a second one where a 401 has led to another token.

        Raises APIError in the class of the status, TransportError where no whole reply came, RateLimitError and
        RateLimiterUnavailable where it was not sent.
        """
        auth, limiter, reporter, renewed = self.auth, self.limiter, state.reporter, False
        waits = state.waits_for_permit if reporter is not None else None
        while True:
            admission = limiter.admission or limiter.open()
            permit = await admission.acquire(operation, parts.account, state.deadline, waits)
            try:
                # The token after the permit: what waits long does not go out with an old one.
                authorization = await auth.authorization(operation)
                headers = {
                    "authorization": authorization,
                    "accept": "application/json",
                    "user-agent": _USER_AGENT,
                    "accept-encoding": ACCEPT_ENCODING,
                }
                if parts.content_type:
                    headers["content-type"] = parts.content_type
                if key:
                    headers["idempotency-key"] = key
                if reporter is not None:
                    reporter.request(len(parts.content or b""))
            except BaseException:
                permit.unused()
                raise
            answered: httpx.Response | None = None
            refusal: APIError | None = None
            try:
                sender = self._connections.sender or self._connections.open()
                deadline = None
                if state.attempt_seconds is not None:
                    import asyncio

                    deadline = asyncio.get_running_loop().time() + state.attempt_seconds
                response = answered = await sender.send(
                    parts.method,
                    self.base_url + parts.target,
                    headers,
                    parts.content,
                    deadline=deadline,
                    transmission=state,
                    timeout=self._timeout,
                )
                if response.status_code >= 300:  # a redirect too: followed, it would carry the token elsewhere
                    from pinterest_async_overrides.common.error_response import error_for

                    refusal = error_for(response, method=parts.method, path=operation.path, secrets=auth.secrets())
            except httpx.RequestError as error:
                failure = self._failure(operation, error, state)
                # The cause's traceback would show the headers, and the token in them, to whoever prints locals.
                raise failure from bare(error)
            finally:
                # Whatever happened, the permit comes back; what never left was not counted.
                if answered is not None:
                    wait = refusal.retry_after if refusal is not None else None
                    raw: RawHeaders | None = getattr(answered, "raw_headers", None)  # without making httpx's own
                    permit.done(answered.status_code, answered.headers.raw if raw is None else raw, wait)
                elif state.sent:
                    permit.done()
                else:
                    permit.unused()
            if reporter is not None:
                reporter.response(response, refusal)
            if refusal is None:
                return response
            if renewed or not isinstance(refusal, AuthenticationError):
                raise refusal
            # A 401 comes before anything is done, so a write is repeated as well as a read.
            state.sent, renewed = False, True
            if not isinstance(auth, RenewingAuth) or not await auth.refused(operation, authorization, refusal.code):
                raise refusal

    def _failure(self, operation: Operation[Any], error: httpx.RequestError, state: CallState) -> PinterestError:
        """Return the error of a request without a usable reply, and note it."""
        from pinterest_async_overrides.transport import failure_of

        failure = failure_of(
            error, method=operation.method, path=operation.path, secrets=self.auth.secrets(), sent=state.sent
        )
        state.sent = getattr(failure, "sent", True)
        if state.reporter is not None:
            state.reporter.response(None, failure)
        return failure
