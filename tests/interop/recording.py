"""Local Pinterest that keeps each request with its reply, so that a failed job can be judged by the contract."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.testing.http.messages import Reply, Request
from pinterest_async_overrides.testing.service import Rules, Service
from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.store import Sizes

KEPT = 500


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request, its operation (empty for an unknown path), and its reply."""

    operation: str
    request: Request
    reply: Reply


class RecordingService(Service):
    """Service that keeps the last exchanges."""

    exchanges: deque[Exchange]

    def answer(self, request: Request) -> Reply:
        """Return the reply, and keep it."""
        with self.lock:
            reply = super().answer(request)
            self.exchanges.append(Exchange(self.log.seen[-1].operation, request, reply))
            return reply


class RecordingPinterest(LocalPinterest):
    """Local Pinterest for other people's clients: two ad accounts, jobs that end at once."""

    def __init__(self, *, accounts: int = 2, campaigns: int = 10) -> None:
        super().__init__(seed=7, accounts=accounts, campaigns=campaigns)
        service = RecordingService(7, Sizes(accounts, campaigns), Clock(), Rules(job_seconds=0.0))
        service.exchanges = deque(maxlen=KEPT)
        self.service = service
        self.clock = service.clock
        self._exchanges = service.exchanges

    def take_exchanges(self) -> list[Exchange]:
        """Return the exchanges since the last call of this function, 500 at most."""
        with self.service.lock:
            taken = list(self._exchanges)
            self._exchanges.clear()
        return taken
