"""The local Pinterest as a test holds it: started and stopped around a block, with its switches at hand."""

from __future__ import annotations

from datetime import datetime
from types import TracebackType
from typing import Any, Self

from pinterest_async_overrides.testing.clock import Clock
from pinterest_async_overrides.testing.sample import Sampler
from pinterest_async_overrides.testing.server import Server
from pinterest_async_overrides.testing.service import PREFIX, Service
from pinterest_async_overrides.testing.storage import Storage
from pinterest_async_overrides.testing.world import Sizes


class LocalPinterest:
    """A Pinterest on this machine; `async with LocalPinterest(seed=7) as local:` and `local.url` is its base URL.

    The seed decides every id and number. `accounts`, `campaigns` (for each account), `ad_groups` (for each campaign),
    `ads` (for each ad group), `boards` and `pins` say how much there is. `now` (a datetime, or seconds since 1970)
    makes the clock stand still there, to be moved by `local.clock.advance(seconds)`; without it the clock runs.
    `job_seconds` is how long reports, uploads and other work in the background take.
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
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.clock = Clock(now)
        sizes = Sizes(accounts, campaigns, ad_groups, ads, boards, pins)
        self.service = Service(seed, sizes, self.clock, job_seconds)
        self._host = host
        self._port = port
        self._server: Server | None = None

    @property
    def url(self) -> str:
        """The base URL, `/v5` included."""
        return f"http://{self._host}:{self._port}{PREFIX}"

    @property
    def ad_account_ids(self) -> list[str]:
        """The ids of all ad accounts."""
        return list(self.service.world.table("ad_account"))

    def arguments(self, operation_id: str) -> tuple[dict[str, Any], Any]:
        """What makes an operation answer with success: its required parameters by wire name, and a body or None."""
        return Sampler(self.service).arguments(operation_id)

    def start(self) -> Self:
        """Listen; raises OSError if the port is taken. `async with` and `with` do this."""
        self._server = Server()
        self._port = self._server.listen(self.service.answer, self._host, self._port)
        storage = self._server.listen(Storage(self.service).answer, self._host)
        self.service.links.base = f"http://{self._host}:{storage}"
        return self

    def close(self) -> None:
        """Close every socket and end the server's thread."""
        if self._server is not None:
            self._server.close()
            self._server = None

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
