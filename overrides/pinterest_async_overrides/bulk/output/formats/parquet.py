"""Parquet: a file for each ad account and month, assembled of what is staged.

A file holds the rows that were there before and that the run does not replace, then the run's, in the order of its
plan. All files have the same columns and types; `account` and `month` of the folders' names come on top.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.arrow.types import arrow, schema, values_of
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.history import File, MisfitValue
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output import format1
from pinterest_async_overrides.bulk.output.arrow_staging import SUFFIX, stage, staged_rows, stays
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.destinations import Folder, account_in, folder, month_in, name
from pinterest_async_overrides.bulk.output.fit import fit, kept_of
from pinterest_async_overrides.bulk.output.formats.base import Places
from pinterest_async_overrides.bulk.output.formats.files import FilesTarget
from pinterest_async_overrides.bulk.output.places import beside, beside_data
from pinterest_async_overrides.bulk.output.publication import Piece
from pinterest_async_overrides.bulk.output.remote.file_system import is_object_store, shown
from pinterest_async_overrides.bulk.output.remote.objects import objects
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.output.staging import aside

if TYPE_CHECKING:
    from pyarrow import RecordBatch

_AT_ONCE: Final = 8192

GROUP: Final = 65_536
"""Rows of a row group, and so the most that is held while a partition is written."""


class Parquet:
    """A folder of Parquet files, one for each ad account and month."""

    suffix = SUFFIX

    def places(self, where: Any, filesystem: Any, ledger: Any) -> Places:
        arrow()
        place = folder(where, filesystem)
        target = FilesTarget(self, place)
        if isinstance(place, Folder):
            earlier = place.root / "_pull.sqlite" if ledger is None else None
            return Places(target, *beside(place.root, ledger), earlier)
        given: str | os.PathLike[str] = where
        files, root, label = place.filesystem, place.root, shown(os.fspath(given))
        if "/" not in root and is_object_store(files):
            root = ""  # a bucket alone
        return Places(target, *beside_data(lambda: objects(files), root, label, ledger))

    def stage(self, answer: Answer, fields: tuple[Field, ...], currency: str | None, path: Path) -> Staged:
        return stage(answer, fields, currency, path)

    def wanted(
        self, pieces: Sequence[Piece], coverage: Coverage, known: Mapping[str, File], digest: str
    ) -> Mapping[str, Sequence[Piece]]:
        wanted = {name(piece.account, month) for piece in pieces for month in piece.staged.months}
        of_account: dict[str, list[Piece]] = defaultdict(list)
        for piece in pieces:
            of_account[piece.account].append(piece)
        asked = {account: coverage.months(account) for account in of_account}
        for each, file in known.items():
            account = account_in(each)
            touched = account in asked and (not coverage.dated or month_in(each) in asked[account])
            if file.size is not None and (touched or file.shape != digest):
                wanted.add(each)
        return {each: of_account.get(account_in(each), ()) for each in sorted(wanted)}

    def assemble(
        self,
        path: Path,
        name: str,
        shape: Shape,
        pieces: Sequence[Piece],
        before: Path | None,
        coverage: Coverage,
        *,
        old: bool,
    ) -> list[MisfitValue]:
        misfits: list[MisfitValue] = []
        rows = _rows(shape, pieces, month_in(name), before, coverage, account_in(name), misfits, old=old)
        _write(path, shape, rows)
        return misfits

    def columns(self, path: Path) -> list[str]:
        schema: Any = arrow("parquet").read_schema(path)
        return [*schema.names]

    def values(self, path: Path, names: Sequence[str], label: str) -> Iterator[Sequence[Any]]:
        with arrow("parquet").ParquetFile(path) as file:
            there = [name for name in names if name in file.schema_arrow.names]
            for batch in file.iter_batches(_AT_ONCE, columns=there):
                yield from values_of(batch, names)

    def in_units(self, path: Path, amount: str) -> bool:
        schema: Any = arrow("parquet").read_schema(path)
        return bool(arrow().types.is_decimal(schema.field(amount).type))


def _write(path: Path, shape: Shape, batches: Iterator[RecordBatch]) -> None:
    pa = arrow()
    pq = arrow("parquet")

    fields = shape.fields
    made: Any = schema(fields)
    to = made.with_metadata({f"pinterest_async.{name}": value for name, value in shape.meaning.items()})
    repeating = [field.name for field in fields if field.kind in {"date", "text"}]
    counts = [field.name for field in fields if field.kind == "count"]
    with (
        aside(path) as name,
        name.open("wb") as file,
        pq.ParquetWriter(
            file,
            to,
            compression="snappy",
            use_dictionary=repeating,
            column_encoding=dict.fromkeys(counts, "DELTA_BINARY_PACKED"),  # a fifth smaller and faster than as they are
            write_statistics=repeating,  # what rows are looked for by
        ) as writer,
    ):
        held: list[RecordBatch] = []
        rows = 0
        for batch in batches:
            held.append(batch)
            rows += batch.num_rows
            while rows >= GROUP:
                table = pa.Table.from_batches(held)
                writer.write_table(table.slice(0, GROUP), row_group_size=GROUP)
                held = table.slice(GROUP).to_batches()
                rows -= GROUP
        if rows:
            writer.write_table(pa.Table.from_batches(held), row_group_size=GROUP)


def _rows(
    shape: Shape,
    pieces: Sequence[Piece],
    month: str,
    before: Path | None,
    coverage: Coverage,
    account: str,
    misfits: list[MisfitValue],
    *,
    old: bool,
) -> Iterator[RecordBatch]:
    """Yield the remaining rows of the file before, then the staged rows of the month."""
    pq = arrow("parquet")
    pc = arrow("compute")

    kept: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    if before is not None:
        with pq.ParquetFile(before) as file:
            for held in file.iter_batches(GROUP):
                batch = format1.in_batch(held, shape) if old else held
                unchanged = stays(batch, coverage.spans(account), coverage)
                if shape.kept:
                    kept |= kept_of(batch.filter(pc.invert(unchanged)), shape)
                yield fit(batch.filter(unchanged), shape, misfits)
    yield from staged_rows(pieces, shape, misfits, month=month, kept=kept)
