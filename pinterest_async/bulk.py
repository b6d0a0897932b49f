"""Bulk pulls: planned before anything is sent, resumed where they broke off, handed over as rows or files."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk import Agreement as Agreement
    from pinterest_async_overrides.bulk import AnalyticsPull as AnalyticsPull
    from pinterest_async_overrides.bulk import AnalyticsQuery as AnalyticsQuery
    from pinterest_async_overrides.bulk import Bulk as Bulk
    from pinterest_async_overrides.bulk import Chunk as Chunk
    from pinterest_async_overrides.bulk import ChunkFailure as ChunkFailure
    from pinterest_async_overrides.bulk import Clock as Clock
    from pinterest_async_overrides.bulk import Cost as Cost
    from pinterest_async_overrides.bulk import DeltaLocation as DeltaLocation
    from pinterest_async_overrides.bulk import DestinationError as DestinationError
    from pinterest_async_overrides.bulk import Difference as Difference
    from pinterest_async_overrides.bulk import DuckDBTable as DuckDBTable
    from pinterest_async_overrides.bulk import EntityPull as EntityPull
    from pinterest_async_overrides.bulk import EntityResult as EntityResult
    from pinterest_async_overrides.bulk import Hole as Hole
    from pinterest_async_overrides.bulk import IcebergTable as IcebergTable
    from pinterest_async_overrides.bulk import IncompleteEntities as IncompleteEntities
    from pinterest_async_overrides.bulk import IncompletePull as IncompletePull
    from pinterest_async_overrides.bulk import LedgerBusy as LedgerBusy
    from pinterest_async_overrides.bulk import LedgerError as LedgerError
    from pinterest_async_overrides.bulk import ListFailure as ListFailure
    from pinterest_async_overrides.bulk import NextRun as NextRun
    from pinterest_async_overrides.bulk import Plan as Plan
    from pinterest_async_overrides.bulk import PostgresTable as PostgresTable
    from pinterest_async_overrides.bulk import Progress as Progress
    from pinterest_async_overrides.bulk import PullResult as PullResult
    from pinterest_async_overrides.bulk import ReportError as ReportError
    from pinterest_async_overrides.bulk import SchedulerLost as SchedulerLost
    from pinterest_async_overrides.bulk import Sync as Sync
    from pinterest_async_overrides.bulk import SyncResult as SyncResult
    from pinterest_async_overrides.bulk import WorkersLost as WorkersLost

__all__ = [
    "Agreement",
    "AnalyticsPull",
    "AnalyticsQuery",
    "Bulk",
    "Chunk",
    "ChunkFailure",
    "Clock",
    "Cost",
    "DeltaLocation",
    "DestinationError",
    "Difference",
    "DuckDBTable",
    "EntityPull",
    "EntityResult",
    "Hole",
    "IcebergTable",
    "IncompleteEntities",
    "IncompletePull",
    "LedgerBusy",
    "LedgerError",
    "ListFailure",
    "NextRun",
    "Plan",
    "PostgresTable",
    "Progress",
    "PullResult",
    "ReportError",
    "SchedulerLost",
    "Sync",
    "SyncResult",
    "WorkersLost",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module("pinterest_async_overrides.bulk"), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
