"""Bulk pulls: planned before anything is sent, resumed where they broke off, handed over as rows, Arrow or files."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.access import Bulk as Bulk
    from pinterest_async_overrides.bulk.clock import Clock as Clock
    from pinterest_async_overrides.bulk.failures import ChunkFailure as ChunkFailure
    from pinterest_async_overrides.bulk.failures import IncompletePull as IncompletePull
    from pinterest_async_overrides.bulk.failures import ReportError as ReportError
    from pinterest_async_overrides.bulk.failures import SchedulerLost as SchedulerLost
    from pinterest_async_overrides.bulk.failures import WorkersLost as WorkersLost
    from pinterest_async_overrides.bulk.ledger import LedgerError as LedgerError
    from pinterest_async_overrides.bulk.plan import Chunk as Chunk
    from pinterest_async_overrides.bulk.plan import Cost as Cost
    from pinterest_async_overrides.bulk.plan import Plan as Plan
    from pinterest_async_overrides.bulk.progress import Progress as Progress
    from pinterest_async_overrides.bulk.pull import AnalyticsPull as AnalyticsPull
    from pinterest_async_overrides.bulk.query import AnalyticsQuery as AnalyticsQuery
    from pinterest_async_overrides.bulk.result import PullResult as PullResult
    from pinterest_async_overrides.bulk.staging import DestinationError as DestinationError

_HOMES = {
    "AnalyticsPull": "pull",
    "AnalyticsQuery": "query",
    "Bulk": "access",
    "Chunk": "plan",
    "ChunkFailure": "failures",
    "Clock": "clock",
    "Cost": "plan",
    "DestinationError": "staging",
    "IncompletePull": "failures",
    "LedgerError": "ledger",
    "Plan": "plan",
    "Progress": "progress",
    "PullResult": "result",
    "ReportError": "failures",
    "SchedulerLost": "failures",
    "WorkersLost": "failures",
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
