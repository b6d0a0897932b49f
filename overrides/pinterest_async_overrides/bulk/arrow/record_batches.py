"""Arrow record batches from rows; columns with values that do not fit are reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.arrow.column_builder import Column
from pinterest_async_overrides.bulk.arrow.types import TypeOverflow, arrow, schema
from pinterest_async_overrides.bulk.decode.columns import reader, type_of_rows, undeclared
from pinterest_async_overrides.bulk.decode.days import check
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.decode.value_types import with_kinds
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.plan.models import Chunk

if TYPE_CHECKING:
    from pyarrow import RecordBatch

ROWS: Final = 32_768
"""Rows of a batch: enough that a batch costs nothing beside its rows, few enough that memory stays flat."""


class Present(Exception):
    """Rows have values of their own in columns `names` that were to be left out."""

    def __init__(self, names: Set[str]) -> None:
        super().__init__(", ".join(sorted(names)))
        self.names = names


class Batches:
    """Rows of one answer as record batches of `fields`; columns in `kinds` have these kinds instead of their own.

    `constants` are for rows without a value of their own in these columns, `without` are columns that are left out,
    both by the API's names. `undeclared` counts values that have no field.
    """

    def __init__(
        self,
        fields: Sequence[Field],
        constants: Mapping[str, str | None],
        kinds: Mapping[str, Kind] = {},
        without: Set[str] = frozenset(),
    ) -> None:
        self._fields = tuple(field for field in fields if field.source not in without)
        self.schema = schema(with_kinds(self._fields, kinds))
        self._kinds, self._constants, self._without = kinds, constants, without
        self.undeclared: Counter[str] = Counter()

    def of(self, answer: Answer) -> Iterator[RecordBatch]:
        """Yield batches that have rows. Raises TypeOverflow or Present where it has to be read anew."""
        columns, rows = self._columns(), 0
        dated = [number for number, field in enumerate(self._fields) if field.kind == "date"]
        for piece in answer.pieces():
            if not piece:
                continue
            self._take(piece, columns)
            rows += len(piece)
            if rows >= ROWS:
                yield self._batch(columns, dated, answer.chunk)
                columns, rows = self._columns(), 0
        if rows:
            yield self._batch(columns, dated, answer.chunk)

    def _columns(self) -> list[Column]:
        return [Column(field, self._kinds.get(field.name), self._constants.get(field.source)) for field in self._fields]

    def _take(self, rows: list[Any], columns: list[Column]) -> None:
        row_reader = reader(type_of_rows(rows), self._fields)
        if row_reader.others:
            others = undeclared(rows, row_reader)
            if present := others.keys() & self._without:
                raise Present(present)
            self.undeclared += others
        values = dict(zip(row_reader.held, row_reader.columns(rows), strict=True))
        misfits: dict[str, Kind] = {}
        for number, column in enumerate(columns):
            try:
                column.add(values.get(number), len(rows), exact=row_reader.exact)
            except TypeOverflow as overflow:
                misfits |= overflow.kinds
        if misfits:
            raise TypeOverflow(misfits)

    def _batch(self, columns: list[Column], dated: Sequence[int], chunk: Chunk) -> RecordBatch:
        pa, pc = arrow(), arrow("compute")

        arrays = [column.array() for column in columns]
        for number in dated:
            days: Any = arrays[number]
            if days.type == pa.date32():
                check([f"{day}" for day in pc.min_max(days).as_py().values() if day is not None], chunk)
            else:
                check(pc.unique(days).to_pylist(), chunk)
        made: RecordBatch = pa.RecordBatch.from_arrays(arrays, schema=self.schema)
        return made
