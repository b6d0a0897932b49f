"""Bulk pulls: planned before anything is sent, resumed where they broke off, handed over as rows, Arrow or files."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.agreement import Agreement as Agreement
    from pinterest_async_overrides.bulk.agreement import Difference as Difference
    from pinterest_async_overrides.bulk.api import Bulk as Bulk
    from pinterest_async_overrides.bulk.clock import Clock as Clock
    from pinterest_async_overrides.bulk.entities.entity_pull import EntityPull as EntityPull
    from pinterest_async_overrides.bulk.entities.entity_result import EntityResult as EntityResult
    from pinterest_async_overrides.bulk.entities.entity_result import IncompleteEntities as IncompleteEntities
    from pinterest_async_overrides.bulk.entities.entity_result import ListFailure as ListFailure
    from pinterest_async_overrides.bulk.errors import ChunkFailure as ChunkFailure
    from pinterest_async_overrides.bulk.errors import DestinationError as DestinationError
    from pinterest_async_overrides.bulk.errors import EntityError as EntityError
    from pinterest_async_overrides.bulk.errors import IncompletePull as IncompletePull
    from pinterest_async_overrides.bulk.errors import LedgerBusy as LedgerBusy
    from pinterest_async_overrides.bulk.errors import LedgerError as LedgerError
    from pinterest_async_overrides.bulk.errors import ReportError as ReportError
    from pinterest_async_overrides.bulk.errors import SchedulerLost as SchedulerLost
    from pinterest_async_overrides.bulk.errors import WorkersLost as WorkersLost
    from pinterest_async_overrides.bulk.ledger.coverage import Hole as Hole
    from pinterest_async_overrides.bulk.next_run import NextRun as NextRun
    from pinterest_async_overrides.bulk.output.formats.delta import DeltaLocation as DeltaLocation
    from pinterest_async_overrides.bulk.output.formats.duckdb import DuckDBTable as DuckDBTable
    from pinterest_async_overrides.bulk.output.formats.iceberg import IcebergTable as IcebergTable
    from pinterest_async_overrides.bulk.output.formats.postgres import PostgresTable as PostgresTable
    from pinterest_async_overrides.bulk.plan.models import Chunk as Chunk
    from pinterest_async_overrides.bulk.plan.models import Cost as Cost
    from pinterest_async_overrides.bulk.plan.models import Plan as Plan
    from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery as AnalyticsQuery
    from pinterest_async_overrides.bulk.progress import Progress as Progress
    from pinterest_async_overrides.bulk.pull import AnalyticsPull as AnalyticsPull
    from pinterest_async_overrides.bulk.result import PullResult as PullResult
    from pinterest_async_overrides.bulk.sync import Sync as Sync
    from pinterest_async_overrides.bulk.sync import SyncResult as SyncResult

_HOMES = {
    "Agreement": "agreement",
    "AnalyticsPull": "pull",
    "AnalyticsQuery": "plan.query",
    "Bulk": "api",
    "Chunk": "plan.models",
    "ChunkFailure": "errors",
    "Clock": "clock",
    "Cost": "plan.models",
    "DeltaLocation": "output.formats.delta",
    "DestinationError": "errors",
    "Difference": "agreement",
    "DuckDBTable": "output.formats.duckdb",
    "EntityError": "errors",
    "EntityPull": "entities.entity_pull",
    "EntityResult": "entities.entity_result",
    "Hole": "ledger.coverage",
    "IcebergTable": "output.formats.iceberg",
    "IncompleteEntities": "entities.entity_result",
    "IncompletePull": "errors",
    "LedgerBusy": "errors",
    "LedgerError": "errors",
    "ListFailure": "entities.entity_result",
    "NextRun": "next_run",
    "Plan": "plan.models",
    "PostgresTable": "output.formats.postgres",
    "Progress": "progress",
    "PullResult": "result",
    "ReportError": "errors",
    "SchedulerLost": "errors",
    "Sync": "sync",
    "SyncResult": "sync",
    "WorkersLost": "errors",
}

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
    "EntityError",
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
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
