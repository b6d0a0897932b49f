"""Token endpoint client: one bounded request, no redirect, and no secret in what it raises."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urlencode

from pinterest_async_overrides.common.error_response import error_for
from pinterest_async_overrides.common.json_values import encodable
from pinterest_async_overrides.common.secrets import Secret
from pinterest_async_overrides.errors import ConfigurationError, PinterestError, TransportError, bare

if TYPE_CHECKING:
    import httpx

    from pinterest_async_overrides.transport.network import Cert, Verify

TIMEOUT: Final = 30.0
TOKEN: Final = "/oauth/token"  # noqa: S105 - a path
REVOKE: Final = "/oauth/token/revoke"


_HINTS: Final[dict[tuple[int, int | None], str]] = {
    (401, 2): "the app's client id and secret do not fit, or are another environment's",
    (401, 283): "the code or the refresh token is no longer good",
}


class Send(Protocol):
    """Sends one request and returns its whole reply, of any status; follows no redirect, repeats nothing."""

    def __call__(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes, /
    ) -> Awaitable[httpx.Response]: ...


async def send_alone(method: str, url: str, headers: Mapping[str, str], content: bytes, /) -> httpx.Response:
    """Send over a connection of its own: there is one request a month, and it may come from another event loop."""
    from pinterest_async_overrides.transport.sender import send_once

    return await send_once(method, url, headers, content, timeout=TIMEOUT)


def sending(
    verify: Verify | None, cert: Cert | None, proxy: httpx.Proxy | httpx.URL | str | None, trust_env: bool | None
) -> Send:
    """Return `send_alone` with these network settings. Raises ConfigurationError for invalid ones."""
    from pinterest_async_overrides.transport.network import Network
    from pinterest_async_overrides.transport.sender import send_once

    network = Network(True if verify is None else verify, cert, proxy, trust_env is not False)

    async def send(method: str, url: str, headers: Mapping[str, str], content: bytes, /) -> httpx.Response:
        return await send_once(method, url, headers, content, network=network, timeout=TIMEOUT)

    return send


class Endpoint:
    """Pinterest's token endpoint, called as the app."""

    def __init__(
        self, base_url: str, authorization: str, hidden: Callable[[], tuple[str, ...]], sender: Send = send_alone
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
        """Return the body of a successful reply. Raises the APIError of another one, TransportError without one."""
        from pinterest_async_overrides.transport import failure_of

        if unfit := [name for name, value in form.items() if not encodable(value)]:
            raise ConfigurationError(f"{unfit[0]} holds half a surrogate pair, which is no text; was it copied whole?")
        hidden = (*self._hidden(), *(value for value in form.values() if isinstance(value, Secret)))
        response: httpx.Response | None = None
        failure = PinterestError(f"POST {path}: no reply came")
        try:
            async with asyncio.timeout(TIMEOUT):
                response = await self._send("POST", self._base_url + path, self._headers, urlencode(form).encode())
        except TimeoutError:
            message = f"POST {path}: no whole reply came within {TIMEOUT:g} s"
            failure = TransportError(message, method="POST", path=path, sent=True)
        except PinterestError as error:
            failure = error
        except Exception as error:  # whatever it is: a `send` of the caller's raises what it likes
            failure = failure_of(error, method="POST", path=path, secrets=hidden)
        if response is None:
            # Raised here, not from the error: the frames below it hold the form and the app's secret.
            raise bare(failure)
        if not response.is_success:
            refusal = error_for(response, method="POST", path=path, secrets=hidden)
            refusal.response = None  # it holds the request, and with it the secrets
            if refusal.status >= 400:  # the error of a redirect is complete
                refusal.hint = _HINTS.get((refusal.status, refusal.code))
            raise refusal
        return response.content
