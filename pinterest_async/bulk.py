"""Bulk pulls: planned before any call, resumable, written as rows, tables or files."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

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

_HOMES: Final = {
    "Agreement": "pinterest_async_overrides.bulk.agreement",
    "AnalyticsPull": "pinterest_async_overrides.bulk.pull",
    "AnalyticsQuery": "pinterest_async_overrides.bulk.plan.query",
    "Bulk": "pinterest_async_overrides.bulk.api",
    "Chunk": "pinterest_async_overrides.bulk.plan.models",
    "ChunkFailure": "pinterest_async_overrides.bulk.errors",
    "Clock": "pinterest_async_overrides.bulk.clock",
    "Cost": "pinterest_async_overrides.bulk.plan.models",
    "DeltaLocation": "pinterest_async_overrides.bulk.output.formats.delta",
    "DestinationError": "pinterest_async_overrides.bulk.errors",
    "Difference": "pinterest_async_overrides.bulk.agreement",
    "DuckDBTable": "pinterest_async_overrides.bulk.output.formats.duckdb",
    "EntityPull": "pinterest_async_overrides.bulk.entities.entity_pull",
    "EntityResult": "pinterest_async_overrides.bulk.entities.entity_result",
    "Hole": "pinterest_async_overrides.bulk.ledger.coverage",
    "IcebergTable": "pinterest_async_overrides.bulk.output.formats.iceberg",
    "IncompleteEntities": "pinterest_async_overrides.bulk.entities.entity_result",
    "IncompletePull": "pinterest_async_overrides.bulk.errors",
    "LedgerBusy": "pinterest_async_overrides.bulk.errors",
    "LedgerError": "pinterest_async_overrides.bulk.errors",
    "ListFailure": "pinterest_async_overrides.bulk.entities.entity_result",
    "NextRun": "pinterest_async_overrides.bulk.next_run",
    "Plan": "pinterest_async_overrides.bulk.plan.models",
    "PostgresTable": "pinterest_async_overrides.bulk.output.formats.postgres",
    "Progress": "pinterest_async_overrides.bulk.progress",
    "PullResult": "pinterest_async_overrides.bulk.result",
    "ReportError": "pinterest_async_overrides.bulk.errors",
    "SchedulerLost": "pinterest_async_overrides.bulk.errors",
    "Sync": "pinterest_async_overrides.bulk.sync",
    "SyncResult": "pinterest_async_overrides.bulk.sync",
    "WorkersLost": "pinterest_async_overrides.bulk.errors",
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
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
