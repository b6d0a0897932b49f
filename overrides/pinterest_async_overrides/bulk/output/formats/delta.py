"""Delta Lake table, by deltalake: the months that a run touches are replaced, in one commit."""

from __future__ import annotations

import importlib
import os
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output import arrow_staging
from pinterest_async_overrides.bulk.output.formats.base import Places
from pinterest_async_overrides.bulk.output.formats.lake import LakeTarget, Part
from pinterest_async_overrides.bulk.output.formats.sql import quoted
from pinterest_async_overrides.bulk.output.places import LEDGER, State, beside, beside_data
from pinterest_async_overrides.bulk.output.remote.file_system import shown
from pinterest_async_overrides.bulk.output.remote.objects import DeltaObjects, Objects
from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Schema


@dataclass(frozen=True, slots=True)
class DeltaLocation:
    """A table by its folder or URL, with options of the store as deltalake takes them, which no repr shows."""

    uri: str | os.PathLike[str]
    storage_options: Mapping[str, str] | None = field(default=None, repr=False)


class Delta:
    """Tables of Delta Lake."""

    suffix = arrow_staging.SUFFIX

    def stage(self, answer: Answer, fields: tuple[Field, ...], currency: str | None, path: Path) -> Staged:
        return arrow_staging.stage(answer, fields, currency, path)

    def places(self, where: Any, filesystem: Any, ledger: Any) -> Places:
        place = where if isinstance(where, DeltaLocation) else DeltaLocation(where)
        deltalake()
        uri = os.fspath(place.uri)
        if "://" not in uri:
            path = Path(uri).expanduser()
            return Places(DeltaTarget(f"{path}", place.storage_options), *beside(path, ledger))
        return Places(DeltaTarget(uri, place.storage_options), *beside_url(uri, place.storage_options, ledger))


def beside_url(
    uri: str,
    storage_options: Mapping[str, str] | None,
    ledger: str | os.PathLike[str] | None,
    suffix: str = LEDGER,
) -> State:
    """Return the ledger, or another state, beside a table at a URL, or what is given. Raises ConfigurationError."""
    options = dict(storage_options or {})
    folder, _, name = uri.rstrip("/").rpartition("/")
    if folder.endswith("/"):
        folder, name = f"{folder}/{name}", ""  # a bucket alone

    def objects() -> Objects:
        return DeltaObjects(importlib.import_module("deltalake.fs").DeltaStorageHandler(folder, options))

    # The store is opened at the folder of the table: what stands beside that is named relative to it.
    return beside_data(objects, name, shown(uri), ledger, suffix)


class DeltaTarget(LakeTarget):
    """One table of Delta Lake."""

    def __init__(self, uri: str, options: Mapping[str, str] | None) -> None:
        self._uri, self._options = uri, dict(options) if options else None
        self.label = f"the Delta table {uri}"

    def schema(self) -> Schema | None:
        table = self._table()
        if table is None:
            return None
        made: Schema = arrow().schema(table.schema().to_arrow())
        return made

    def create(self, columns: Schema) -> None:
        with self._writing():
            deltalake().DeltaTable.create(self._uri, columns, storage_options=self._options)

    def replace(self, parts: Sequence[Part], added: Schema, columns: Schema, rows: Iterator[RecordBatch]) -> None:
        stream: Any = arrow().RecordBatchReader.from_batches(columns, rows)
        with self._writing():
            deltalake().write_deltalake(
                self._uri,
                stream,
                mode="overwrite",
                predicate=" OR ".join(map(_condition, parts)) or "false",
                schema_mode="merge" if len(added) else None,
                storage_options=self._options,
            )

    def read(self, part: Part) -> Iterator[RecordBatch]:
        pc = arrow("compute")

        table = self._table()
        if table is None:
            return
        filters: Any = None
        if part.accounts is not None:
            filters = pc.field(part.account_column).isin([*part.accounts])
        if part.first is not None:
            day = pc.field(part.day_column)
            within = ((day >= part.first) & (day <= part.last)) | day.is_null()
            filters = within if filters is None else filters & within
        yield from table.to_pyarrow_dataset().to_batches(filter=filters)

    def _table(self) -> Any:
        delta = deltalake()
        with self._writing():
            if not delta.DeltaTable.is_deltatable(self._uri, self._options):
                return None
            return delta.DeltaTable(self._uri, storage_options=self._options)

    @contextmanager
    def _writing(self) -> Generator[None]:
        """Turn the library's errors into DestinationError."""
        try:
            yield
        except importlib.import_module("deltalake.exceptions").DeltaError as error:
            raise DestinationError(f"{self.label}: {error}; {DestinationError.GO_ON}") from None


def _condition(part: Part) -> str:
    """Return a part as a condition of SQL."""
    conditions: list[str] = []
    if part.accounts is not None:
        named = ", ".join("'" + account.replace("'", "''") + "'" for account in part.accounts)
        conditions.append(f"{quoted(part.account_column)} IN ({named})")
    if part.first is not None:
        day = quoted(part.day_column)
        days = f"{day} >= CAST('{part.first}' AS DATE) AND {day} <= CAST('{part.last}' AS DATE)"
        conditions.append(f"(({days}) OR {day} IS NULL)")
    return f"({' AND '.join(conditions) or 'true'})"


def deltalake() -> Any:
    """Return the package deltalake. Raises ConfigurationError where it is not installed."""
    arrow()
    try:
        return importlib.import_module("deltalake")
    except ImportError:
        raise ConfigurationError("this needs the delta extra: pip install 'pinterest-async[delta]'") from None
