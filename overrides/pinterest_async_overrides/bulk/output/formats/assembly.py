"""Assembly of a run's final files from its staged chunks and the remaining rows of earlier files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from pinterest_async_overrides.bulk.errors import LedgerError
from pinterest_async_overrides.bulk.ledger.history import MisfitValue
from pinterest_async_overrides.bulk.output import format1
from pinterest_async_overrides.bulk.output.destinations import TRANSFERS, Destination
from pinterest_async_overrides.bulk.output.formats.base import FileFormat
from pinterest_async_overrides.bulk.output.publication import Publication
from pinterest_async_overrides.bulk.output.staging import ASIDE, measured

_NOTHING: Final = ".none"


class Assembly:
    """Final files of one run, made in its folder; repeated after an interruption, it makes the same files.

    Raises LedgerError for an existing file that differs from the ledger's record.
    """

    def __init__(self, form: FileFormat, destination: Destination, publication: Publication) -> None:
        self._format, self._destination, self._publication = form, destination, publication
        self._known, self._folder = publication.history.files(), publication.folder
        self.misfits: list[MisfitValue] = []

    def files(self) -> Iterator[tuple[Path, str]]:
        """Yield the files to publish, with their final names, as each is made."""
        run = self._publication
        wanted = self._format.wanted(run.pieces, run.coverage, self._known, run.shape.digest)
        befores = self._before(list(wanted))
        for name, pieces in wanted.items():
            path = self._folder / "ready" / (name or "file")
            self.misfits += self._format.assemble(
                path, name, run.shape, pieces, befores[name], run.coverage, old=self._old(name)
            )
            yield path, name

    def _old(self, partition: str) -> bool:
        """Return whether a file is of format 1."""
        return partition in self._known and self._known[partition].shape == format1.SHAPE

    def _before(self, partitions: Sequence[str]) -> dict[str, Path | None]:
        """Return a copy of a final file from before the run, kept until it is finished, so assembly can restart."""
        if not partitions:
            return {}
        self._noted("", "").parent.mkdir(parents=True, exist_ok=True)
        # Side by side: an object store is some requests away for each file, also for one that is not there.
        with ThreadPoolExecutor(min(TRANSFERS, len(partitions)), "pinterest-bulk-before") as threads:
            return dict(zip(partitions, threads.map(self._one_before, partitions), strict=True))

    def _one_before(self, partition: str) -> Path | None:
        kept, nothing = self._noted(partition, ".before"), self._noted(partition, _NOTHING)
        if not kept.exists() and not nothing.exists():
            fetched = kept.with_name(kept.name + ASIDE)
            fetched.unlink(missing_ok=True)
            if self._destination.fetch(partition, fetched):
                self._check(partition, fetched)
                os.replace(fetched, kept)
            else:
                nothing.touch()
        return kept if kept.exists() else None

    def _check(self, partition: str, fetched: Path) -> None:
        file = self._known.get(partition)
        if file is None or not file.is_known(*measured(fetched)):
            fetched.unlink()
            raise edited(partition, known=file is not None)

    def _noted(self, partition: str, suffix: str) -> Path:
        return self._folder / "before" / f"{partition.replace('/', '~') or 'file'}{suffix}"


def edited(partition: str, *, known: bool) -> LedgerError:
    """Return the error for a final file that was changed by something other than a pull."""
    which = partition or "the file"
    reason = "was changed since the last pull wrote it" if known else "was not written by this pull, and is in its way"
    return LedgerError(
        f"{which} {reason}. Everything was left as it is: put the file back, or have `pinterest-async pull adopt` take "
        "over what is there now"
    )
