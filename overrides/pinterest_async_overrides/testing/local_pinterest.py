"""`LocalPinterest`: started and stopped around a block, with its switches and its log."""

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
    """A Pinterest on this machine; `async with LocalPinterest(seed=7) as local:` and `local.url` is its base URL.

    The seed decides every id and number. `accounts`, `campaigns` (for each account), `ad_groups` (for each campaign),
    `ads` (for each ad group), `boards` and `pins` say how much there is.

    `now` (a datetime, or seconds since 1970) makes the clock stand still there, to be moved by
    `local.clock.advance(seconds)`; without it the clock runs. `job_seconds` is how long reports, uploads and other work
    in the background take by that clock.

    `strict` asks for tokens that were given out here, with the scopes each call needs; otherwise any `pina_…` bearer
    works. `rate_limits` is "standard", "trial", a `RateLimits`, or None for none. `quirks` switches on what the live
    API does beyond its description. `latency` makes every reply that many seconds late. `prepared` keeps analytics
    replies and sends the same bytes again while nothing changes, so that the server is no bottleneck of a measurement.
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

    # Where it is, and what is there.

    @property
    def url(self) -> str:
        """The base URL, `/v5` included."""
        return f"{self.root}{PREFIX}"

    @property
    def root(self) -> str:
        """The server's own URL: a page for people is there, and the authorization page at `/oauth/`."""
        return f"http://{self._host}:{self._port}"

    @property
    def authorize_url(self) -> str:
        """The authorization page, where a user agrees at once and is sent back to the app."""
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

    # What is scripted, and what happened.

    def fail(self, operation: str, times: int = 1, with_: Fault | None = None, *, after: int = 0) -> None:
        """Let an operation's next calls go wrong, as the functions of `pinterest_async.testing.faults` make it.

        `operation` is an operation id, or a pattern such as `campaigns/*` or `*`; `storage/get`, `storage/post` and
        `storage/put` are the calls to the storage beside the API. `after` lets so many calls through first. Without a
        fault it is a 429. Raises ValueError if no operation is meant.
        """
        self.service.faults.script(operation, with_ or throttled(), times, after)

    @property
    def fired(self) -> Sequence[Fired]:
        """The scripted faults that took place, in order."""
        return tuple(self.service.faults.fired)

    @property
    def waiting_faults(self) -> int:
        """How many scripted faults have not taken place yet."""
        return self.service.faults.waiting()

    @property
    def writes(self) -> Sequence[Write]:
        """Every write that took effect, in order."""
        return tuple(self.service.log.writes)

    @property
    def requests(self) -> Sequence[Seen]:
        """The last requests, refused ones too, in order: a thousand at most."""
        return tuple(self.service.log.seen)

    @property
    def storage_requests(self) -> Sequence[Seen]:
        """The last requests to the storage beside the API, where reports are fetched and files uploaded."""
        return tuple(self.service.log.stored)

    @property
    def events(self) -> Sequence[dict[str, Any]]:
        """The conversion events that were recorded; those of a test are not."""
        return tuple(self.service.state.events)

    def calls(self, operation: str) -> int:
        """Return how many requests an operation had, refused ones too."""
        return self.service.log.calls.get(operation, 0)

    def end_jobs(self, kind: str, state: str, times: int = 1) -> None:
        """Let the next jobs of a kind end in this state: `local.end_jobs("report", "FAILED")`.

        Kinds: media, customer_list, customer_list_upload, items_batch, ingestion, bulk, report, catalogs_report,
        leads_export. Raises ValueError for another one.
        """
        self.service.jobs.end_with(kind, state, times)

    # Tokens.

    @property
    def client_id(self) -> str:
        """The id of the one app."""
        return self.service.tokens.client_id

    @property
    def client_secret(self) -> str:
        """Its secret."""
        return self.service.tokens.client_secret

    @property
    def grants(self) -> Grants:
        """How tokens rotate and how long they live; its fields can be set."""
        return self.service.tokens.grants

    def access_token(self, scopes: Sequence[str] | None = None, seconds: float | None = None) -> str:
        """Return a new access token, good for these scopes (all) and so many seconds (30 days)."""
        return self.service.tokens.issue("access", None if scopes is None else frozenset(scopes), seconds).text

    def refresh_token(self, scopes: Sequence[str] | None = None, seconds: float | None = None) -> str:
        """Return a new refresh token, good for these scopes (all) and so many seconds (60 days)."""
        return self.service.tokens.issue("refresh", None if scopes is None else frozenset(scopes), seconds).text

    def revoke(self, token: str) -> None:
        """Make a token worth nothing from now on."""
        self.service.tokens.revoke(token)

    # Its life.

    def start(self) -> Self:
        """Listen; raises OSError if the port is taken. `async with` and `with` do this."""
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
        """Close every socket and end the server's thread."""
        if self._server is not None:
            self._server.close()
            self._server = None

    @contextmanager
    def down(self) -> Generator[None]:
        """Within this block connections are refused, and the open ones are gone."""
        if self._server is None:
            raise RuntimeError("The local Pinterest has not been started.")
        self._server.deafen(self._port)
        try:
            yield
        finally:
            self._server.listen(MainPort(self.service).answer, self._host, self._port)

    def drop_connections(self) -> None:
        """Close every open connection, as a server does with those that were idle for long."""
        if self._server is not None:
            self._server.drop_connections()

    @property
    def open_connections(self) -> int:
        """How many connections are open."""
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
