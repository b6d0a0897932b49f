"""The state of one local Pinterest: rows, jobs, numbers, signed links, recorded events, and the clock they share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.entities import entities
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.jobs import Job, Jobs
from pinterest_async_overrides.testing.state.metrics import Metrics
from pinterest_async_overrides.testing.state.request_log import RequestLog
from pinterest_async_overrides.testing.state.signed_urls import SignedUrls
from pinterest_async_overrides.testing.state.store import Sizes, Store


@dataclass(slots=True)
class Item:
    """A catalog item, or one of a local inventory: its attributes, when it changed and when it was created."""

    attributes: dict[str, Any]
    changed: float
    first: float | None = None

    @property
    def created(self) -> float:
        return self.changed if self.first is None else self.first


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
        self.catalog_items: dict[tuple[str, ...], dict[str, Item]] = {}
        """(catalog type, market and catalog) -> items by id."""
        self.item_batches: list[Job] = []
        """Batches of items that are not applied yet."""
        self.event_ids: set[tuple[str, str, str]] = set()
        """Ad account, name and id of each: one that comes again does not count again."""
        self.shares: dict[str, dict[str, Row]] = {}
        """Audience id -> account id -> what is shown of the sharing; audiences nobody looked at are missing."""
        self.product_tags: dict[str, list[str]] = {}
        """Pin id -> the ids of the Pins of products that it is tagged with."""
        self.applied_labels: dict[str, set[str]] = {}
        """Label id -> the ids of what it is applied to; labels that nobody has looked at are missing."""
