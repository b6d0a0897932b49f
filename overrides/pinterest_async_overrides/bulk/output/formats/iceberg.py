"""Iceberg table, by pyiceberg: the months that a run touches are replaced, in one transaction of the catalog."""

from __future__ import annotations

import importlib
import weakref
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output import arrow_staging
from pinterest_async_overrides.bulk.output.formats.base import Places
from pinterest_async_overrides.bulk.output.formats.lake import LakeTarget, Part
from pinterest_async_overrides.bulk.output.places import beside_ledger
from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema

MOST_ROWS: Final = 1_000_000
"""Rows that are held at a time: pyiceberg takes a table in memory for each append."""


@dataclass(frozen=True, slots=True)
class IcebergTable:
    """A table, `namespace.table`, of a catalog: one of pyiceberg's, or the name of one that its configuration has."""

    catalog: Any = field(repr=False)
    table: str


class Iceberg:
    """Tables of Iceberg."""

    suffix = arrow_staging.SUFFIX

    def stage(self, answer: Answer, fields: tuple[Field, ...], currency: str | None, path: Path) -> Staged:
        return arrow_staging.stage(answer, fields, currency, path)

    def places(self, where: Any, filesystem: Any, ledger: Any) -> Places:
        if not isinstance(where, IcebergTable):
            raise ConfigurationError("Iceberg takes an IcebergTable: a catalog and the table's name")
        package("catalog")
        return Places(IcebergTarget(where), *beside_ledger(ledger or f"{where.table}.pull.sqlite"))


class IcebergTarget(LakeTarget):
    """One table of Iceberg."""

    def __init__(self, place: IcebergTable) -> None:
        self._place = place
        self._catalog: Any = None
        self.label = f"the Iceberg table {place.table}"

    def schema(self) -> Schema | None:
        with self._using():
            table = self._table()
            if table is None:
                return None
            made: Schema = table.schema().as_arrow()
            return made

    def create(self, columns: Schema) -> None:
        with self._using():
            namespace, _, _ = self._place.table.rpartition(".")
            if namespace:
                self._open().create_namespace_if_not_exists(namespace)
            self._open().create_table_if_not_exists(self._place.table, schema=columns)

    def replace(self, parts: Sequence[Part], added: Schema, columns: Schema, rows: Iterator[RecordBatch]) -> None:
        pa = arrow()

        with self._using():
            table = self._table()
            with table.transaction() as transaction:
                if len(added):
                    with transaction.update_schema() as update:
                        update.union_by_name(added)
                if parts:
                    _delete(transaction, parts)
                for some in _some(rows):
                    transaction.append(pa.Table.from_batches(some, schema=columns))

    def read(self, part: Part) -> Iterator[RecordBatch]:
        with self._using():
            table = self._table()
            if table is not None and table.current_snapshot() is not None:
                yield from table.scan(row_filter=_condition([part])).to_arrow_batch_reader()

    def _table(self) -> Any:
        catalog = self._open()
        return catalog.load_table(self._place.table) if catalog.table_exists(self._place.table) else None

    def _open(self) -> Any:
        if self._catalog is None:
            given = self._place.catalog
            self._catalog = package("catalog").load_catalog(given) if isinstance(given, str) else given
            if self._catalog is not given and hasattr(self._catalog, "close"):  # from pyiceberg 0.10 on
                weakref.finalize(self, self._catalog.close)
        return self._catalog

    @contextmanager
    def _using(self) -> Generator[None]:
        """Turn the library's errors into DestinationError; which they are depends on the catalog."""
        errors: tuple[type[Exception], ...] = (OSError, ValueError, *_errors())
        try:
            yield
        except errors as error:
            raise DestinationError(f"{self.label}: {error}; {DestinationError.GO_ON}") from None


def _delete(transaction: Any, parts: Sequence[Part]) -> None:
    """Delete the rows of some parts, if there are any."""
    if transaction.table_metadata.current_snapshot() is not None:
        transaction.delete(_condition(parts))


def _condition(parts: Sequence[Part]) -> Any:
    """Parts as an expression of pyiceberg."""
    of: Any = package("expressions")
    found: Any = of.AlwaysFalse()
    for part in parts:
        one: Any = of.AlwaysTrue() if part.accounts is None else of.In(part.account_column, part.accounts)
        if part.first is not None:
            since, until = f"{part.first}", f"{part.last}"
            within = of.And(of.GreaterThanOrEqual(part.day_column, since), of.LessThanOrEqual(part.day_column, until))
            one = of.And(one, of.Or(within, of.IsNull(part.day_column)))
        found = of.Or(found, one)
    return found


def _some(batches: Iterator[RecordBatch]) -> Iterator[list[RecordBatch]]:
    held: list[RecordBatch] = []
    rows = 0
    for batch in batches:
        held.append(batch)
        rows += batch.num_rows
        if rows >= MOST_ROWS:
            yield held
            held, rows = [], 0
    if held:
        yield held


def _errors() -> tuple[type[Exception], ...]:
    """Return the exceptions of pyiceberg, which have no class in common."""
    module = package("exceptions")
    named: list[Any] = [getattr(module, name) for name in dir(module)]
    return tuple(each for each in named if isinstance(each, type) and issubclass(each, Exception))


def package(module: str) -> Any:
    """Return a module of pyiceberg. Raises ConfigurationError where it is not installed."""
    arrow()
    try:
        return importlib.import_module(f"pyiceberg.{module}")
    except ImportError:
        raise ConfigurationError("this needs the iceberg extra: pip install 'pinterest-async[iceberg]'") from None
