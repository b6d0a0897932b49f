"""Files as the target of a pull: checked before the first request, assembled, and published whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from pinterest_async_overrides.bulk.decode.schema import identifying
from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger.history import History, MisfitValue
from pinterest_async_overrides.bulk.ledger.migration import Files
from pinterest_async_overrides.bulk.output import format1
from pinterest_async_overrides.bulk.output.destinations import Destination, Sizes
from pinterest_async_overrides.bulk.output.formats.assembly import Assembly
from pinterest_async_overrides.bulk.output.formats.base import FileFormat
from pinterest_async_overrides.bulk.output.publication import Publication
from pinterest_async_overrides.bulk.output.staging import Syncing, measured
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery


class FilesTarget:
    """The files of a `format` at a `destination`."""

    def __init__(self, form: FileFormat, destination: Destination) -> None:
        self.format, self.destination = form, destination

    def taken(self) -> bool:
        return self.destination.taken()

    def contents(self, query: AnalyticsQuery) -> Files:
        names = self.destination.names()
        metrics = self._metrics(names[0], query) if names else ()
        return Files(self.destination.held(names), metrics, format1.SHAPE)

    def held(self, names: Sequence[str]) -> Sizes:
        return self.destination.held(names)

    def check(self, query: AnalyticsQuery, history: History) -> None:
        """Do nothing: `held` has checked the files."""

    def values(self, names: Sequence[str]) -> Iterator[Sequence[Any]]:
        for name in self.destination.names():
            with self.destination.reading(name) as path:
                yield from self.format.values(path, names, name or "the file")

    def publish(self, publication: Publication) -> list[MisfitValue]:
        assembly = Assembly(self.format, self.destination, publication)
        ready: list[tuple[Path, str]] = []
        sums: dict[str, tuple[int, int]] = {}
        with Syncing() as syncing:  # a file goes to the disk while the next one is made
            for path, name in assembly.files():
                syncing.begin(path)
                ready.append((path, name))
                sums[name] = measured(path)
        publication.history.publishing(sums)
        self.destination.publish(ready)
        return assembly.misfits

    def columns(self, path: Path) -> list[str]:
        """Return all columns of a file. Raises LedgerError for one that cannot be read as what it should be."""
        try:
            return self.format.columns(path)
        except (OSError, ValueError, EOFError, msgspec.MsgspecError) as error:  # Arrow's errors are among them
            raise LedgerError(
                f"the files cannot be read as {self.format.suffix}: {error}. Everything was left as it is"
            ) from error

    def _metrics(self, name: str, query: AnalyticsQuery) -> tuple[str, ...]:
        """Return the columns of a file but for those that every file has."""
        with self.destination.reading(name) as path:
            columns = self.columns(path)
        own = {*identifying(query), query.name("CURRENCY"), *query.extra_columns}
        return tuple(column for column in columns if column not in own)
