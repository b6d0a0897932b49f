"""`LocalPinterest`: server, settings, fault scripts and request log of the local Pinterest."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType
from typing import Any, Literal, Self

from pinterest_async_overrides.testing.behaviour.faults import Fault, Fired, throttled
from pinterest_async_overrides.testing.behaviour.quirks import Quirks
from pinterest_async_overrides.testing.behaviour.rate_limits import RateLimits
from pinterest_async_overrides.testing.behaviour.tokens import Grants
from pinterest_async_overrides.testing.http.server import Server
from pinterest_async_overrides.testing.main_port import MainPort
from pinterest_async_overrides.testing.sample_request import Sampler
from pinterest_async_overrides.testing.service import PREFIX, Rules, Service
from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.request_log import Seen, Write
from pinterest_async_overrides.testing.state.store import Sizes
from pinterest_async_overrides.testing.storage_port import StoragePort


class LocalPinterest:
    """A Pinterest API server on this machine; in `async with LocalPinterest(seed=7) as local:` `local.url` is its URL.

    The seed determines every id and number. `accounts`, `campaigns` (for each account), `ad_groups` (for each
    campaign), `ads` (for each ad group), `boards` and `pins` are the numbers of seeded rows.

    `now` (a datetime, or seconds since 1970) fixes the clock, which `local.clock.advance(seconds)` then moves; without
    it the clock follows the system's. `job_seconds` is the duration of a step of reports, uploads and other background
    jobs by that clock.

    `strict` accepts only tokens that were issued here, with the scopes each call needs; otherwise any `pina_…` bearer
    is accepted. `rate_limits` is "standard", "trial", a `RateLimits`, or None for none. `quirks` enables behaviour of
    the live API beyond its description. `latency` delays every reply by that many seconds. `prepared` caches analytics
    replies until a write, so that the server is not the bottleneck of a measurement.
    """

    def __init__(
        self,
        seed: int = 0,
        *,
        accounts: int = 3,
        campaigns: int = 10,
        ad_groups: int = 2,
        ads: int = 2,
        boards: int = 10,
        pins: int = 50,
        now: datetime | float | None = None,
        job_seconds: float = 0.1,
        strict: bool = False,
        rate_limits: RateLimits | Literal["standard", "trial"] | None = None,
        quirks: Quirks | None = None,
        latency: float = 0.0,
        prepared: bool = False,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.clock = Clock(now)
        self.latency = latency
        self.quirks = quirks or Quirks()
        limits = RateLimits.profile(rate_limits) if isinstance(rate_limits, str) else rate_limits
        rules = Rules(strict, limits, self.quirks, job_seconds, prepared)
        self.service = Service(seed, Sizes(accounts, campaigns, ad_groups, ads, boards, pins), self.clock, rules)
        self._host = host
        self._port = port
        self._server: Server | None = None

    # URLs and data.

    @property
    def url(self) -> str:
        """The base URL, including `/v5`."""
        return f"{self.root}{PREFIX}"

    @property
    def root(self) -> str:
        """The server's root URL, with its status page, and the authorization page at `/oauth/`."""
        return f"http://{self._host}:{self._port}"

    @property
    def authorize_url(self) -> str:
        """The URL of the authorization page, which consents at once and redirects to the app."""
        return f"{self.root}/oauth/"

    @property
    def ad_account_ids(self) -> list[str]:
        """The ids of all ad accounts."""
        with self.service.lock:
            return list(self.service.store.table("ad_account"))

    def arguments(self, operation: str) -> tuple[dict[str, Any], Any]:
        """Return arguments with which an operation succeeds: required parameters by wire name, and a body or None."""
        with self.service.lock:
            return Sampler(self.service).arguments(operation)

    # Fault scripts and logs.

    def fail(self, operation: str, times: int = 1, with_: Fault | None = None, *, after: int = 0) -> None:
        """Make an operation's next calls fail with a fault of `pinterest_async.testing.faults`, a 429 by default.

        `operation` is an operation id, or a pattern such as `campaigns/*` or `*`; `storage/get`, `storage/post` and
        `storage/put` are calls to the storage port. The first `after` calls succeed. Raises ValueError if no operation
        matches.
        """
        self.service.faults.script(operation, with_ or throttled(), times, after)

    @property
    def fired(self) -> Sequence[Fired]:
        """The scripted faults that fired, in order."""
        return tuple(self.service.faults.fired)

    @property
    def waiting_faults(self) -> int:
        """The number of scripted faults that have not fired yet."""
        return self.service.faults.waiting()

    @property
    def writes(self) -> Sequence[Write]:
        """Every write that took effect, in order."""
        return tuple(self.service.log.writes)

    @property
    def requests(self) -> Sequence[Seen]:
        """The last requests in order, including refused ones; at most 1,000."""
        return tuple(self.service.log.seen)

    @property
    def storage_requests(self) -> Sequence[Seen]:
        """The last requests to the storage port, where reports are downloaded and files uploaded."""
        return tuple(self.service.log.stored)

    @property
    def events(self) -> Sequence[dict[str, Any]]:
        """The recorded conversion events; test events are not recorded."""
        return tuple(self.service.state.events)

    def calls(self, operation: str) -> int:
        """Return the number of requests of an operation, including refused ones."""
        return self.service.log.calls.get(operation, 0)

    def end_jobs(self, kind: str, state: str, times: int = 1) -> None:
        """Make the next jobs of a kind end in this state: `local.end_jobs("report", "FAILED")`.

        Kinds: media, customer_list, customer_list_upload, items_batch, ingestion, bulk, report, catalogs_report,
        leads_export. Raises ValueError for an unknown kind.
        """
        self.service.jobs.end_with(kind, state, times)

    # Tokens.

    @property
    def client_id(self) -> str:
        """The client id of the app."""
        return self.service.tokens.client_id

    @property
    def client_secret(self) -> str:
        """The client secret of the app."""
        return self.service.tokens.client_secret

    @property
    def grants(self) -> Grants:
        """Rotation and lifetimes of tokens; its fields can be set."""
        return self.service.tokens.grants

    def access_token(self, scopes: Sequence[str] | None = None, seconds: float | None = None) -> str:
        """Return a new access token with these scopes (default all), valid for `seconds` (default 30 days)."""
        return self.service.tokens.issue("access", None if scopes is None else frozenset(scopes), seconds).text

    def refresh_token(self, scopes: Sequence[str] | None = None, seconds: float | None = None) -> str:
        """Return a new refresh token with these scopes (default all), valid for `seconds` (default 60 days)."""
        return self.service.tokens.issue("refresh", None if scopes is None else frozenset(scopes), seconds).text

    def revoke(self, token: str) -> None:
        """Revoke a token."""
        self.service.tokens.revoke(token)

    # Lifecycle.

    def start(self) -> Self:
        """Start the server; raise OSError if the port is taken. `async with` and `with` call this."""
        server = self._server = Server()
        server.latency = self.latency
        try:
            self._port = server.listen(MainPort(self.service).answer, self._host, self._port)
            storage = server.listen(StoragePort(self.service).answer, self._host)
        except OSError:
            self.close()
            raise
        self.service.links.base = f"http://{self._host}:{storage}"
        return self

    def close(self) -> None:
        """Close every socket and stop the server's thread."""
        if self._server is not None:
            self._server.close()
            self._server = None

    @contextmanager
    def down(self) -> Generator[None]:
        """Close all connections and refuse new ones within this block."""
        if self._server is None:
            raise RuntimeError("The local Pinterest has not been started.")
        self._server.stop_listening(self._port)
        try:
            yield
        finally:
            self._server.listen(MainPort(self.service).answer, self._host, self._port)

    def drop_connections(self) -> None:
        """Close every open connection, as a server does with idle ones."""
        if self._server is not None:
            self._server.drop_connections()

    @property
    def open_connections(self) -> int:
        """The number of open connections."""
        return self._server.open_connections() if self._server is not None else 0

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
