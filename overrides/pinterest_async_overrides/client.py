"""The client: one call's way from its arguments to its reply."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import httpx

from pinterest_async.resources import Resources
from pinterest_async_overrides.auth import Auth, BearerToken
from pinterest_async_overrides.errors import ConfigurationError, DecodeError, TransportError
from pinterest_async_overrides.pagination import Page, Pager
from pinterest_async_overrides.request import RequestParts, build

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from pinterest_async.operation import Operation, Reply

_T = TypeVar("_T")

PRODUCTION: Final = "https://api.pinterest.com/v5"
SANDBOX: Final = "https://api-sandbox.pinterest.com/v5"

_TIMEOUT: Final = 60.0
_USER_AGENT: Final = "pinterest-async"


class Pinterest(Resources):
    """An async client of the Pinterest API v5: `await pinterest.<resource>.<method>(...)`.

    Give an `access_token`, or an `auth` of your own; `Pinterest.from_env()` reads the token from the environment.
    `base_url` is Pinterest's production by default; SANDBOX and a local Pinterest's `url` are others. `timeout` is
    seconds for each step of a call (connect, write, read, pool), 60 by default, or an `httpx.Timeout`. An
    `http_client` of your own is used as it is and never closed. Use it as `async with`, or `await aclose()` it.
    Raises ConfigurationError where it is set up wrongly.
    """

    def __init__(
        self,
        access_token: str | None = None,
        *,
        auth: Auth | None = None,
        base_url: str = PRODUCTION,
        timeout: float | httpx.Timeout = _TIMEOUT,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        if (access_token is None) == (auth is None):
            raise ConfigurationError("give an access_token or an auth, one of the two")
        self._auth: Auth = auth if auth is not None else BearerToken(access_token or "")
        self._base_url = _checked_url(base_url)
        self._timeout = timeout
        self._http = http_client
        self._owns_http = http_client is None
        self._closed = False

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """A client with the token in PINTEREST_ACCESS_TOKEN; `options` are those of the constructor."""
        token = os.environ.get("PINTEREST_ACCESS_TOKEN")
        if not token:
            raise ConfigurationError("set PINTEREST_ACCESS_TOKEN to an access token, or pass one to Pinterest()")
        return cls(token, **options)

    @classmethod
    def sandbox(cls, access_token: str | None = None, **options: Any) -> Self:
        """A client of Pinterest's sandbox, which has tokens of its own; `options` are those of the constructor."""
        return cls(access_token, base_url=SANDBOX, **options)

    async def call(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Reply:
        """One call, and its reply in its type; what each resource's methods come to."""
        response = await self._send(operation, build(operation, arguments, body))
        if operation.reply == "None":
            return None  # type: ignore[return-value]  # the reply type of such an operation is None
        from pinterest_async.model import adopt

        reply: Reply = adopt(_decoded(operation, response), operation.reply)
        return reply

    def pager(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Pager[Reply]:
        """A list that comes page by page; bad arguments raise now, nothing is sent before it is awaited or iterated."""
        build(operation, arguments, body)

        async def fetch(bookmark: str | None) -> Page[Reply]:
            given = {**arguments, "bookmark": bookmark}
            response = await self._send(operation, build(operation, given, body))
            return _page(operation, response)

        return Pager(fetch, arguments.get("bookmark"))

    async def rows(self, operation_id: str, **arguments: Any) -> list[Any]:
        """Analytics rows as Structs made for the `columns` asked for: less than half of what models or dicts cost.

        `operation_id` is one whose reply is a bare list of rows, `campaigns/analytics` for one; the arguments are its
        parameters. Each row has its columns as attributes: `row.SPEND_IN_DOLLAR`, `row.CAMPAIGN_ID`, `row.DATE`;
        what a row lacks is `msgspec.UNSET`. Raises what the call itself raises.
        """
        from pinterest_async.operations import OPERATIONS
        from pinterest_async_overrides.rows import decode_rows

        operation = OPERATIONS[operation_id]
        if "columns" not in arguments or not operation.reply.startswith("list["):
            raise ValueError(f"{operation_id}: rows() takes the analytics operations that have columns")
        if unknown := arguments.keys() - {parameter.python_name for parameter in operation.parameters}:
            raise TypeError(f"{operation_id} has no parameter {min(unknown)!r}")
        response = await self._send(operation, build(operation, arguments))
        return _decoding(operation, response, lambda body: decode_rows(body, arguments["columns"]))

    async def aclose(self) -> None:
        """Closes the client's connections; a client that is closed cannot be used again."""
        self._closed = True
        if self._owns_http and self._http is not None:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        self._engine()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"Pinterest(auth={self._auth!r}, base_url={self._base_url!r})"

    def _engine(self) -> httpx.AsyncClient:
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one")
        if self._http is None:
            self._http = httpx.AsyncClient(timeout=self._timeout, follow_redirects=False)
        return self._http

    async def _send(self, operation: Operation[Any], parts: RequestParts) -> httpx.Response:
        client = self._engine()
        headers = {
            "authorization": await self._auth.authorization(operation),
            "accept": "application/json",
            "user-agent": _USER_AGENT,
        }
        if parts.content_type:
            headers["content-type"] = parts.content_type
        request = client.build_request(
            parts.method, self._base_url + parts.target, headers=headers, content=parts.content, timeout=self._timeout
        )
        try:
            response = await client.send(request, follow_redirects=False)
        except httpx.RequestError as error:
            what = str(error) or type(error).__name__
            raise TransportError(
                f"{parts.method} {operation.path}: no reply came: {what}", method=parts.method, path=operation.path
            ) from error
        if response.status_code >= 400:
            from pinterest_async_overrides.statuses import error_for

            raise error_for(response, method=parts.method, path=operation.path, secrets=self._auth.secrets())
        return response


def _decoded(operation: Operation[Any], response: httpx.Response) -> Any:
    import msgspec

    return _decoding(operation, response, msgspec.json.decode)


def _decoding(operation: Operation[Any], response: httpx.Response, decode: Callable[[bytes], _T]) -> _T:
    import msgspec

    try:
        return decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        what = f"{len(response.content)} bytes of {response.headers.get('content-type', 'no type')}"
        raise _undecodable(operation, response, f"expected JSON, got {what}: {error}") from error


def _page(operation: Operation[Reply], response: httpx.Response) -> Page[Reply]:
    from pinterest_async.model import adopt

    data = _decoded(operation, response)
    if not isinstance(data, dict):
        raise _undecodable(operation, response, f"expected a page, got {type(data).__name__}")
    reply = cast("dict[str, Any]", data)
    items: Any = reply.get("items")
    if items is not None and not isinstance(items, list):
        raise _undecodable(operation, response, "expected a page with a list of `items`")
    # The last page's bookmark is null or absent; an empty one is taken for the end too.
    return Page(adopt(items or [], f"list[{operation.reply}]"), reply.get("bookmark") or None, reply)


def _undecodable(operation: Operation[Any], response: httpx.Response, what: str) -> DecodeError:
    return DecodeError(
        f"{operation.method} {operation.path}: {response.status_code}: {what}",
        method=operation.method,
        path=operation.path,
        request_id=response.headers.get("x-pinterest-rid"),
    )


def _checked_url(url: str) -> str:
    parsed = httpx.URL(url)
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise ConfigurationError(f"base_url must be an http(s) address such as {PRODUCTION}, not {url!r}")
    if parsed.userinfo or parsed.query or parsed.fragment:
        raise ConfigurationError("base_url must hold no user, query or fragment")
    return str(parsed).rstrip("/")
