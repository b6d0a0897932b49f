"""Bulk pulls: planned before anything is sent, resumed where they broke off, handed over as rows, Arrow or files."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.api import Bulk as Bulk
    from pinterest_async_overrides.bulk.clock import Clock as Clock
    from pinterest_async_overrides.bulk.fetch.failure_policy import ChunkFailure as ChunkFailure
    from pinterest_async_overrides.bulk.fetch.failure_policy import IncompletePull as IncompletePull
    from pinterest_async_overrides.bulk.fetch.failure_policy import ReportError as ReportError
    from pinterest_async_overrides.bulk.fetch.failure_policy import SchedulerLost as SchedulerLost
    from pinterest_async_overrides.bulk.fetch.failure_policy import WorkersLost as WorkersLost
    from pinterest_async_overrides.bulk.output.ledger import LedgerError as LedgerError
    from pinterest_async_overrides.bulk.output.staging import DestinationError as DestinationError
    from pinterest_async_overrides.bulk.plan.models import Chunk as Chunk
    from pinterest_async_overrides.bulk.plan.models import Cost as Cost
    from pinterest_async_overrides.bulk.plan.models import Plan as Plan
    from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery as AnalyticsQuery
    from pinterest_async_overrides.bulk.progress import Progress as Progress
    from pinterest_async_overrides.bulk.pull import AnalyticsPull as AnalyticsPull
    from pinterest_async_overrides.bulk.result import PullResult as PullResult

_HOMES = {
    "AnalyticsPull": "pull",
    "AnalyticsQuery": "plan.query",
    "Bulk": "api",
    "Chunk": "plan.models",
    "ChunkFailure": "fetch.failure_policy",
    "Clock": "clock",
    "Cost": "plan.models",
    "DestinationError": "output.staging",
    "IncompletePull": "fetch.failure_policy",
    "LedgerError": "output.ledger",
    "Plan": "plan.models",
    "Progress": "progress",
    "PullResult": "result",
    "ReportError": "fetch.failure_policy",
    "SchedulerLost": "fetch.failure_policy",
    "WorkersLost": "fetch.failure_policy",
}

__all__ = [
    "AnalyticsPull",
    "AnalyticsQuery",
    "Bulk",
    "Chunk",
    "ChunkFailure",
    "Clock",
    "Cost",
    "DestinationError",
    "IncompletePull",
    "LedgerError",
    "Plan",
    "Progress",
    "PullResult",
    "ReportError",
    "SchedulerLost",
    "WorkersLost",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
