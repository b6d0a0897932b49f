"""Decides how the token endpoint is asked: one bounded request, no redirect, and no secret in what it raises."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urlencode

from pinterest_async_overrides.auth.token import Secret
from pinterest_async_overrides.common.error_response import error_for
from pinterest_async_overrides.errors import TransportError

if TYPE_CHECKING:
    import httpx

TIMEOUT: Final = 30.0
TOKEN: Final = "/oauth/token"  # noqa: S105 - a path
REVOKE: Final = "/oauth/token/revoke"


_HINTS: Final[dict[tuple[int, int | None], str]] = {
    (401, 2): "the app's client id and secret do not fit, or are another environment's",
    (401, 283): "the code or the refresh token is no longer good",
}


class Send(Protocol):
    """Sends one request and gives its whole reply, of whatever status; follows no redirect, repeats nothing."""

    def __call__(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes, /
    ) -> Awaitable[httpx.Response]: ...


async def send(method: str, url: str, headers: Mapping[str, str], content: bytes, /) -> httpx.Response:
    """A connection of its own for each request: there is one a month, and it may come from another event loop."""
    import httpx

    async with httpx.AsyncClient(timeout=TIMEOUT, follow_redirects=False) as client:
        return await client.request(method, url, headers=headers, content=content)


class Endpoint:
    """Pinterest's token endpoint, asked as the app."""

    def __init__(
        self, base_url: str, authorization: str, hidden: Callable[[], tuple[str, ...]], sender: Send = send
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._headers = {
            "authorization": Secret(authorization),
            "content-type": "application/x-www-form-urlencoded",
            "accept": "application/json",
            "user-agent": "pinterest-async",
        }
        self._hidden = hidden
        self._send = sender

    async def post(self, path: str, form: Mapping[str, str]) -> bytes:
        """The body of a successful reply; raises the APIError of another one, TransportError where none came."""
        import httpx

        response: httpx.Response | None = None
        failure = ""
        try:
            async with asyncio.timeout(TIMEOUT):
                response = await self._send("POST", self._base_url + path, self._headers, urlencode(form).encode())
        except TimeoutError:
            failure = f"not within {TIMEOUT:g} s"
        except (httpx.HTTPError, OSError) as error:
            failure = f"{type(error).__name__}: {error}"
        if response is None:
            # Raised here, not from the error: the frames below it hold the form and the app's secret.
            raise TransportError(f"POST {path}: no reply came: {failure}", method="POST", path=path)
        if not response.is_success:
            hidden = (*self._hidden(), *(value for value in form.values() if isinstance(value, Secret)))
            refusal = error_for(response, method="POST", path=path, secrets=hidden)
            refusal.response = None  # it holds the request, and with it the secrets
            if refusal.status >= 400:  # what there is to say of a redirect has been said
                refusal.hint = _HINTS.get((refusal.status, refusal.code))
            raise refusal
        return response.content
