"""The state of one local Pinterest: rows, jobs, numbers, signed links, recorded events, and the clock they share."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.entities import entities
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.jobs import Jobs
from pinterest_async_overrides.testing.state.metrics import Metrics
from pinterest_async_overrides.testing.state.request_log import RequestLog
from pinterest_async_overrides.testing.state.signed_urls import SignedUrls
from pinterest_async_overrides.testing.state.store import Sizes, Store


class State:
    """Everything that a handler reads and changes. A job step takes `job_seconds` by the clock."""

    def __init__(self, seed: int, sizes: Sizes, clock: Clock, job_seconds: float) -> None:
        self.seed = seed
        self.clock = clock
        self.store = Store(seed, sizes, clock, entities())
        self.metrics = Metrics(seed)
        self.jobs = Jobs(seed, clock, job_seconds)
        self.links = SignedUrls(seed, clock)
        self.log = RequestLog()
        self.events: list[dict[str, Any]] = []
        """The conversion events that were recorded."""
        self.shares: dict[str, dict[str, Row]] = {}
        """Audience id -> account id -> what is shown of the sharing; audiences nobody looked at are missing."""
        self.applied_labels: dict[str, set[str]] = {}
        """Label id -> the ids of what it is applied to; labels that nobody has looked at are missing."""
