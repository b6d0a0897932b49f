"""The client: resources, calls, options; what holds its connections, limits and tokens together."""

from __future__ import annotations

import copy
import logging
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

import httpx

from pinterest_async.resource import Resource
from pinterest_async.resources import Resources
from pinterest_async_overrides.auth.base import Auth, BearerToken, ConnectedAuth, ObservableAuth, RenewingAuth, checked
from pinterest_async_overrides.auth.base_url import PRODUCTION, SANDBOX, checked_base_url
from pinterest_async_overrides.calls import decoding
from pinterest_async_overrides.calls.connections import Connections
from pinterest_async_overrides.calls.request import RequestParts, at, build
from pinterest_async_overrides.calls.retrying import Attempts
from pinterest_async_overrides.calls.single_attempt import Exchange
from pinterest_async_overrides.common import environment, log_filter
from pinterest_async_overrides.common.secrets import mask
from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.limits.limiter import Limiter
from pinterest_async_overrides.retry import RetryPolicy, is_read

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from pinterest_async.bulk import Bulk
    from pinterest_async.operation import Operation, Reply
    from pinterest_async.workflows import Workflows
    from pinterest_async_overrides.events.types import Hook
    from pinterest_async_overrides.files import Files
    from pinterest_async_overrides.limits.profiles import Profile
    from pinterest_async_overrides.limits.settings import RateLimits
    from pinterest_async_overrides.limits.status import QuotaStatus
    from pinterest_async_overrides.pagination import Pager
    from pinterest_async_overrides.transport.network import Cert, Verify

_log = logging.getLogger("pinterest_async")

_Declared = TypeVar("_Declared")
_Result = TypeVar("_Result")

_TIMEOUT: Final = 60.0
_ENVIRONMENT: Final = ("CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN", "TOKEN_FILE", "ACCESS_TOKEN")


class Pinterest(Resources):
    """An async client of the Pinterest API v5: `await pinterest.<resource>.<method>(...)`.

    Give an `access_token`, or an `auth` of your own; `Pinterest.from_env()` reads the token from the environment.
    `base_url` is Pinterest's production by default; SANDBOX and a local Pinterest's `url` are others. It ends in /v5,
    and is https unless it is on this machine or `allow_http` says that the network is yours. `timeout` is
    seconds for each step of a call (connect, write, read, pool), 60 by default, or an `httpx.Timeout`. An
    `http_client` of your own is used as it is and never closed; or give what makes the `transport`, called at the
    first call and closed with the client. `verify` (True, a file or folder of authorities, an ssl.SSLContext, False),
    `cert` (a client certificate), `proxy` (a URL) and `trust_env` (False: not the environment's proxies and
    authorities) hold for everything that connects: API calls, the token endpoint, uploads and downloads.
    `retry` says how hard to try; by default each call is made up to five times within two minutes, a write only where
    it was certainly refused before it did anything.
    `rate_limits` keeps calls within Pinterest's limits before they are sent, those of standard access by default:
    "trial", "off", or a `RateLimits` with numbers and budgets of your own, or shared through Redis.
    `on_event`, one function or several, is called with each event (call, request, reply, repeat, wait, token); it must
    return fast.
    Use it as `async with`, or `await aclose()` it. Raises ConfigurationError where it is set up wrongly.
    """

    ad_account_id: str | None = None
    """The ad account that `from_env` found in PINTEREST_AD_ACCOUNT_ID; calls take theirs as an argument all the
    same."""

    redirect_uri: str | None = None
    """The redirect URI that `from_env` found in PINTEREST_REDIRECT_URI: where `workflows.connect` says users come
    back."""

    def __init__(
        self,
        access_token: str | None = None,
        *,
        auth: Auth | None = None,
        base_url: str = PRODUCTION,
        allow_http: bool = False,
        timeout: float | httpx.Timeout = _TIMEOUT,
        retry: RetryPolicy | None = None,
        rate_limits: RateLimits | Profile | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: Callable[[], httpx.AsyncBaseTransport] | None = None,
        on_event: Hook | Sequence[Hook] | None = None,
        verify: Verify | None = None,
        cert: Cert | None = None,
        proxy: httpx.Proxy | httpx.URL | str | None = None,
        trust_env: bool | None = None,
    ) -> None:
        access_token = mask(access_token)  # an error raised below may be shown with its local variables
        if (access_token is None) == (auth is None):
            raise ConfigurationError("give an access_token or an auth, one of the two")
        auth = auth if auth is not None else BearerToken(access_token or "")
        network = None
        if not (verify is None and cert is None and proxy is None and trust_env is None):
            from pinterest_async_overrides.transport.network import Network

            network = Network(True if verify is None else verify, cert, proxy, trust_env is not False)
        self._connections = Connections(http_client, timeout, transport, network)
        limiter = Limiter(rate_limits, auth)
        self._exchange = Exchange(auth, checked_base_url(base_url, allow_http=allow_http), self._connections, limiter)
        self._attempts = Attempts(retry or RetryPolicy())
        self._idempotency_key: str | None = None
        self._sandbox = self._exchange.base_url == SANDBOX
        self._hooks: tuple[Hook, ...] = ()
        if on_event is not None:
            from pinterest_async_overrides.events.reporter import checked_hooks

            self._hooks = checked_hooks(on_event)
        log_filter.install()
        self._renewing: list[tuple[RenewingAuth, tuple[Hook, ...]]] = []
        self._adopt(auth)

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Return a client of the account in the environment variables; `options` are those of the constructor.

        With PINTEREST_CLIENT_ID, PINTEREST_CLIENT_SECRET and PINTEREST_REFRESH_TOKEN or PINTEREST_TOKEN_FILE its token
        renews itself, and the file keeps what is renewed; else PINTEREST_ACCESS_TOKEN is used as it is.
        PINTEREST_BASE_URL names another server than Pinterest's, unless `base_url` is among the options;
        PINTEREST_AD_ACCOUNT_ID and PINTEREST_REDIRECT_URI are read into `ad_account_id` and `redirect_uri`.
        """
        account, redirect = environment.ad_account_id(os.environ), environment.redirect_uri(os.environ)
        options.setdefault("base_url", environment.base_url(os.environ, PRODUCTION))
        if other_names := environment.hint(os.environ):
            _log.warning("%s", other_names)
        known = [mask(os.environ.get(f"PINTEREST_{name}") or None) for name in _ENVIRONMENT]
        client_id, client_secret, refresh_token, path, access_token = known
        if client_id and client_secret and (refresh_token or path):
            from pinterest_async_overrides.auth.oauth import OAuth
            from pinterest_async_overrides.auth.stores.file import FileTokenStore

            store = FileTokenStore(path) if path else None
            server = {name: options[name] for name in ("base_url", "allow_http") if name in options}
            auth = OAuth(client_id, client_secret, store=store, refresh_token=refresh_token, **server)
            made = cls(auth=auth, **options)
        elif not access_token:
            raise ConfigurationError(
                "set PINTEREST_ACCESS_TOKEN, or PINTEREST_CLIENT_ID, PINTEREST_CLIENT_SECRET and "
                "PINTEREST_REFRESH_TOKEN (or PINTEREST_TOKEN_FILE), or pass a token to Pinterest()"
                + (f" ({other_names})" if other_names else "")
            )
        else:
            made = cls(access_token, **options)
        made.ad_account_id, made.redirect_uri = account, redirect
        return made

    @classmethod
    def sandbox(cls, access_token: str | None = None, **options: Any) -> Self:
        """Return a client of Pinterest's sandbox, which has tokens of its own; `options` are the constructor's.

        A call that the sandbox does not answer raises ConfigurationError, and nothing is sent.
        """
        access_token = mask(access_token)
        return cls(access_token, base_url=SANDBOX, **options)

    @property
    def files(self) -> Files:
        """Uploads and downloads by the links that calls hand out; nothing of this client's token goes along."""
        from pinterest_async_overrides.files import Files

        return Files(self._connections.storage(self._exchange.base_url), self._attempts.policy)

    @property
    def bulk(self) -> Bulk:
        """Bulk pulls: `pinterest.bulk.analytics(...)` plans and makes all the calls that a query takes."""
        from pinterest_async.bulk import Bulk

        return Bulk(self)

    @property
    def workflows(self) -> Workflows:
        """Jobs of several calls: `pinterest.workflows.campaigns.pause(...)` and what else takes more than one call."""
        from pinterest_async.workflows import Workflows

        return Workflows(self)

    async def call(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Reply:
        """Make one call and return its typed reply; the methods of the resources call this."""
        return await self._send(operation, build(operation, arguments, body), decoding.reply)

    async def raw(self, operation: Operation[Any], arguments: Mapping[str, Any], body: Any = None) -> bytes:
        """Make one call and return its reply's body, decompressed and not decoded; raises what `call` raises."""
        return await self._send(operation, build(operation, arguments, body), lambda _, response: response.content)

    def pager(self, operation: Operation[Reply], arguments: Mapping[str, Any], body: Any = None) -> Pager[Reply]:
        """Return a pager; bad arguments raise at once, nothing is sent before it is awaited or iterated."""
        # Built once, so that every page is asked for as the first one, whatever the caller does with the arguments.
        parts = build(operation, {**arguments, "bookmark": None}, body)
        start: str | None = arguments.get("bookmark")
        if start is not None:
            at(parts, start)
        from pinterest_async_overrides.pagination import Pager

        return Pager(partial(self._send, operation, parts, decoding.page), start)

    async def rows(self, operation_id: str, **arguments: Any) -> list[Any]:
        """Analytics rows as Structs made for the `columns` asked for: less than half of what models or dicts cost.

        `operation_id` is one whose reply is a bare list of rows, `campaigns/analytics` for one; the arguments are its
        parameters. Each row has its columns as attributes: `row.SPEND_IN_DOLLAR`, `row.CAMPAIGN_ID`, `row.DATE`;
        what a row lacks is `msgspec.UNSET`. Raises what the call itself raises.
        """
        from pinterest_async.operations import OPERATIONS
        from pinterest_async_overrides.analytics.rows import decode_rows

        operation = OPERATIONS.get(operation_id)
        if operation is None or not operation.reply.startswith("list[") or "columns" not in arguments:
            raise ValueError(
                f"{operation_id}: rows() takes an analytics operation whose reply is rows, and its columns"
            )
        if unknown := arguments.keys() - {parameter.python_name for parameter in operation.parameters}:
            raise TypeError(f"{operation_id} has no parameter {min(unknown)!r}")

        def decode(operation: Operation[Any], response: httpx.Response) -> list[Any]:
            return decoding.decoded_by(lambda body: decode_rows(body, arguments["columns"]), operation, response)

        return await self._send(operation, build(operation, arguments), decode)

    def with_options(
        self,
        *,
        retry: RetryPolicy | None = None,
        idempotency_key: str | None = None,
        access_token: str | None = None,
        auth: Auth | None = None,
        on_event: Hook | Sequence[Hook] | None = None,
        user: str | None = None,
        rate_limits: RateLimits | Profile | None = None,
        timeout: float | httpx.Timeout | None = None,
    ) -> Self:
        """Return the same client, its connections shared, with other options for the calls made through it.

        `idempotency_key` goes out with each write as `Idempotency-Key`, in place of a fresh one for each call. With an
        `access_token` or an `auth` (not both: ConfigurationError) it is another account's client, which knows nothing
        of this one's pauses and retries, and whose calls count against its own user's limits; closing either closes
        both. `user` names that user where the auth does not: clients with the same app and user share their limits.
        `rate_limits` are kept in place of this client's. `timeout` is seconds for each step of a call, or an
        `httpx.Timeout`; uploads and downloads keep the client's. `on_event` is called for these calls too.
        """
        access_token = mask(access_token)
        other = copy.copy(self)
        # The resources that were used already call through this client, not through its copy.
        for name in [name for name, value in vars(other).items() if isinstance(value, Resource)]:
            delattr(other, name)
        other._idempotency_key = None if idempotency_key is None else checked(idempotency_key, "idempotency_key")
        if retry is not None:
            other._attempts = self._attempts.with_policy(retry)
        if on_event is not None:
            from pinterest_async_overrides.events.reporter import checked_hooks

            other._hooks = (*self._hooks, *checked_hooks(on_event))
        if access_token is not None or auth is not None:
            if access_token is not None and auth is not None:
                raise ConfigurationError("give an access_token or an auth, one of the two")
            auth = auth if auth is not None else BearerToken(access_token or "")
            other._adopt(auth)
            other._attempts = Attempts(other._attempts.policy)
        limiter = self._exchange.limiter
        if auth is not None or user is not None:
            limiter = limiter.for_account(auth or self._exchange.auth, user)
        if rate_limits is not None:
            limiter = limiter.with_settings(rate_limits)
        if limiter is not self._exchange.limiter:
            other._exchange = self._exchange.with_auth(auth or self._exchange.auth, limiter)
        if timeout is not None:
            other._exchange = other._exchange.with_timeout(httpx.Timeout(timeout))
        return other

    @property
    def auth(self) -> Auth:
        """What authorises this client's calls: an OAuth, a BearerToken, or an Auth of the caller's."""
        return self._exchange.auth

    @property
    def rate_limits(self) -> RateLimits:
        """What this client keeps to; no I/O."""
        return self._exchange.limiter.settings

    async def quotas(self) -> list[QuotaStatus]:
        """Return the used and remaining part of each rate limit, as known to this client's limiter; asks Redis where
        the limits are shared there, and raises RateLimiterUnavailable where it does not answer."""
        return await self._exchange.limiter.open().quotas()

    async def aclose(self) -> None:
        """Closes the client's connections; a client that is closed cannot be used again."""
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self._connections.aclose)
            stack.push_async_callback(self._exchange.limiter.aclose)
            for auth, hooks in self._renewing:
                if isinstance(auth, ObservableAuth):
                    stack.callback(auth.forget, hooks)
                if isinstance(auth, ConnectedAuth):
                    stack.callback(auth.disconnect, self._connections.send_apart)
                stack.push_async_callback(auth.aclose)

    def _adopt(self, auth: Auth) -> None:
        """Register an auth's pending work, to be finished when the last client on these connections closes."""
        if isinstance(auth, RenewingAuth) and not any(auth is known for known, _ in self._renewing):
            self._renewing.append((auth, self._hooks))
            if isinstance(auth, ConnectedAuth):
                auth.connect(self._connections.send_apart)
            if isinstance(auth, ObservableAuth):
                auth.listen(self._hooks)

    async def __aenter__(self) -> Self:
        self._connections.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        if "_exchange" not in vars(self):  # its constructor has failed, and a traceback shows it
            return "Pinterest()"
        return f"Pinterest(auth={self._exchange.auth!r}, base_url={self._exchange.base_url!r})"

    async def _send(
        self,
        operation: Operation[_Declared],
        parts: RequestParts,
        decode: Callable[[Operation[_Declared], httpx.Response], _Result],
        bookmark: str | None = None,
    ) -> _Result:
        """Make the call, for the page of a list that starts at the bookmark, and return what `decode` makes of it."""
        if (sender := self._connections.sender) is None:
            self._connections.check()
        else:
            sender.home.check()
        if self._sandbox and not operation.sandbox:
            raise ConfigurationError(
                f"{operation.resource}.{operation.name}() was not sent: Pinterest's sandbox does not answer "
                f"{operation.method} {operation.path}; call it in production, or on a local Pinterest"
            )
        if bookmark is not None:
            parts = at(parts, bookmark)
        # Most calls are a GET, and need no second look.
        key = None if operation.method == "GET" or is_read(operation) else self._idempotency_key or os.urandom(16).hex()
        once = partial(self._exchange.once, operation, parts, key)
        if not self._hooks:
            return decode(operation, await self._attempts.make(operation, once, key))
        from pinterest_async_overrides.events.reporter import CallReporter

        with CallReporter(self._hooks, operation, parts.target, self._exchange.base_url) as reporter:
            response = await self._attempts.make(operation, once, key, reporter)
        return decode(operation, response)
