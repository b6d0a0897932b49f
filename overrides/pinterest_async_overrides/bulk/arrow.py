"""Turns rows into Arrow record batches, and says which columns have values that do not fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.answer import Answer
from pinterest_async_overrides.bulk.arrow_types import Misfit, arrow, schema
from pinterest_async_overrides.bulk.building import Column, Misplaced
from pinterest_async_overrides.bulk.extracting import reader, type_of_rows, undeclared
from pinterest_async_overrides.bulk.schema import Field
from pinterest_async_overrides.bulk.values import with_kinds
from pinterest_async_overrides.columns import Kind

if TYPE_CHECKING:
    from pyarrow import RecordBatch

ROWS: Final = 32_768
"""Rows of a batch: enough that a batch costs nothing beside its rows, few enough that memory stays flat."""


class Batches:
    """The rows of one answer as record batches of `fields`, columns in `kinds` being of another kind than they should.

    `account` and `currency` are for rows without their own. Counts what is `undeclared`.
    """

    def __init__(
        self, fields: tuple[Field, ...], account: str | None, currency: str | None, kinds: Mapping[str, Kind] = {}
    ) -> None:
        self._fields = fields
        self._kinds: list[Kind] = [kinds.get(field.name, field.kind) for field in fields]
        self._schema = schema(with_kinds(fields, kinds))
        self._constants = {"AD_ACCOUNT_ID": account, "CURRENCY": currency}
        self.undeclared: Counter[str] = Counter()

    def of(self, answer: Answer) -> Iterator[RecordBatch]:
        """The batches, none without rows. Raises Misfit, for what is to be begun anew with other kinds."""
        columns, rows = self._columns(), 0
        for piece in answer.pieces():
            if not piece:
                continue
            self._take(piece, columns)
            rows += len(piece)
            if rows >= ROWS:
                yield self._batch(columns)
                columns, rows = self._columns(), 0
        if rows:
            yield self._batch(columns)

    def _columns(self) -> list[Column]:
        return [
            Column(field.kind, kind, self._constants.get(field.name))
            for field, kind in zip(self._fields, self._kinds, strict=True)
        ]

    def _take(self, rows: list[Any], columns: list[Column]) -> None:
        way = reader(type_of_rows(rows), self._fields)
        if way.others:
            self.undeclared += undeclared(rows, way)
        values = dict(zip(way.held, way.columns(rows), strict=True))
        misfits: dict[str, Kind] = {}
        for number, (field, column) in enumerate(zip(self._fields, columns, strict=True)):
            try:
                column.add(values.get(number), len(rows), exact=way.exact)
            except Misplaced as misplaced:
                misfits[field.name] = misplaced.kind
        if misfits:
            raise Misfit(misfits)

    def _batch(self, columns: list[Column]) -> RecordBatch:
        pa = arrow()

        made: RecordBatch = pa.RecordBatch.from_arrays([column.array() for column in columns], schema=self._schema)
        return made
