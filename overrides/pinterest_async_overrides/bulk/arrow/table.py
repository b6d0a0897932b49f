"""Arrow table of a pull's rows, in memory, and the frames of pandas and Polars made of it."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.arrow.record_batches import Batches
from pinterest_async_overrides.bulk.arrow.types import TypeOverflow, arrow, conform, schema
from pinterest_async_overrides.bulk.decode.schema import constants, fields
from pinterest_async_overrides.bulk.decode.value_types import widest, with_kinds
from pinterest_async_overrides.bulk.interfaces import Answer, RunPlan, RunReport
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Table


def batches(
    answer: Answer,
    query: AnalyticsQuery,
    currency: str | None,
    moment: datetime | None = None,
    kinds: dict[str, Kind] | None = None,
) -> tuple[list[RecordBatch], Mapping[str, int]]:
    """Return the rows of one answer as record batches of one schema, and how many values had no field, by column.

    `moment` is when the run began. `kinds` is filled with the columns that had to be wider than declared. Needs the
    arrow extra (ConfigurationError).
    """
    arrow()
    wider = kinds if kinds is not None else {}
    columns = fields(query, moment)
    while True:
        made = Batches(columns, constants(columns, answer.chunk.account, currency), wider)
        try:
            return list(made.of(answer)), made.undeclared
        except TypeOverflow as overflow:
            wider |= overflow.kinds


class TableSink:
    """Rows of a pull as an Arrow table, in the order of its plan. Needs the arrow extra (ConfigurationError)."""

    def __init__(self, query: AnalyticsQuery, moment: datetime | None = None) -> None:
        arrow()
        self.query, self._moment = query, moment
        self._undeclared: Counter[str] = Counter()
        self._chunks: Sequence[Chunk] = ()
        self._currencies: Mapping[str, str] = {}
        self._held: dict[str, tuple[list[RecordBatch], Mapping[str, Kind]]] = {}
        self._table: Table | None = None

    @property
    def table(self) -> Table:
        """The rows, once the pull is finished."""
        if self._table is None:
            raise RuntimeError("finish() comes first")
        return self._table

    def resume(self) -> None:
        """Return None: rows are kept for one run."""

    def windows(self, accounts: Sequence[str]) -> None:
        """Ask for the query's days."""

    def begin(self, plan: RunPlan) -> RunPlan:
        self._chunks, self._currencies = plan.chunks, plan.currencies
        return plan

    def write(self, answer: Answer) -> int:
        kinds: dict[str, Kind] = {}
        held, undeclared = batches(
            answer, self.query, self._currencies.get(answer.chunk.account or ""), self._moment, kinds
        )
        self._held[answer.chunk.key] = held, kinds
        self._undeclared.update(undeclared)
        return sum(batch.num_rows for batch in held)

    def failed(self, chunk: Chunk, error: Exception) -> None:
        """Leave it out; the result names the chunk."""

    def finish(self) -> RunReport:
        pa = arrow()

        declared = fields(self.query)
        kinds: dict[str, Kind] = {}
        for field in declared:
            kinds[field.name] = widest(
                field.kind, [its[field.name] for _, its in self._held.values() if field.name in its]
            )
        held = [batch for chunk in self._chunks for batch in self._held.get(chunk.key, ([], {}))[0]]
        while True:
            to = with_kinds(declared, kinds)
            try:
                made = [conform(batch, declared, to) for batch in held]
            except TypeOverflow as overflow:
                kinds |= overflow.kinds
                continue
            self._table = pa.Table.from_batches(made, schema=schema(to))
            return RunReport(self._undeclared)

    def close(self) -> None:
        self._held = {}


def to_pandas(table: Table) -> Any:
    """Return the table as a pandas DataFrame: days as datetime64, everything else with Arrow's types.

    Amounts stay exact and whole numbers whole, and pandas' functions for days work: resampling, comparing, JSON.
    """
    pa = arrow()
    frames: Any = needed("pandas")

    untyped: Any = table
    for number, field in enumerate(untyped.schema):
        if field.type == pa.date32():
            days = untyped.column(number).cast(pa.timestamp("s"))
            untyped = untyped.set_column(number, field.name, days)

    def of_pandas(held: Any) -> Any:
        return None if pa.types.is_timestamp(held) else frames.ArrowDtype(held)

    return untyped.to_pandas(types_mapper=of_pandas)


def to_polars(table: Table) -> Any:
    """Return the table as a Polars DataFrame."""
    return needed("polars").from_arrow(table)


def check(package: str) -> None:
    """Raise ConfigurationError where a package that is needed at the end of a pull is not installed."""
    arrow()
    needed(package)


def needed(package: str) -> Any:
    """Return an optional package. Raises ConfigurationError where it is not installed."""
    try:
        return importlib.import_module(package)
    except ImportError:
        raise ConfigurationError(f"this needs {package}: pip install {package}") from None
