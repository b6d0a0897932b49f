"""State of one local Pinterest: rows, jobs, metrics, signed URLs, recorded events, and their common clock."""

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
    """A catalog item or local inventory item: its attributes, and the times it was changed and created."""

    attributes: dict[str, Any]
    changed: float
    first: float | None = None

    @property
    def created(self) -> float:
        return self.changed if self.first is None else self.first


class State:
    """Everything that handlers read and change. A job step takes `job_seconds` by the clock."""

    def __init__(self, seed: int, sizes: Sizes, clock: Clock, job_seconds: float) -> None:
        self.seed = seed
        self.clock = clock
        self.store = Store(seed, sizes, clock, entities())
        self.metrics = Metrics(seed)
        self.jobs = Jobs(seed, clock, job_seconds)
        self.links = SignedUrls(seed, clock)
        self.log = RequestLog()
        self.events: list[dict[str, Any]] = []
        """The recorded conversion events."""
        self.catalog_items: dict[tuple[str, ...], dict[str, Item]] = {}
        """(catalog type, market and catalog) -> items by id."""
        self.item_batches: list[Job] = []
        """Batches of items that are not applied yet."""
        self.event_ids: set[tuple[str, str, str]] = set()
        """Ad account, name and id of each recorded event; duplicates are not recorded."""
        self.shares: dict[str, dict[str, Row]] = {}
        """Audience id -> account id -> row of the sharing; created on first access."""
        self.product_tags: dict[str, list[str]] = {}
        """Pin id -> ids of the product Pins that it is tagged with."""
        self.applied_labels: dict[str, set[str]] = {}
        """Label id -> ids of the entities that it is applied to; created on first access."""
