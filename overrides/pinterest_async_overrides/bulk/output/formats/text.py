"""Text formats: a chunk's rows staged as lines, and one file assembled of what is staged; needs no pyarrow.

The file holds the rows that were there before and that the run does not replace, then the run's, in the order of its
plan.
"""

from __future__ import annotations

import gzip
import io
import os
import shutil
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final, Protocol, cast

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.decode import days
from pinterest_async_overrides.bulk.decode.columns import UNSET, filled, reader, type_of_rows, undeclared
from pinterest_async_overrides.bulk.decode.schema import Field, constants
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.history import File, MisfitValue
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.destinations import OneFile
from pinterest_async_overrides.bulk.output.formats.base import Places
from pinterest_async_overrides.bulk.output.formats.files import FilesTarget
from pinterest_async_overrides.bulk.output.places import beside
from pinterest_async_overrides.bulk.output.publication import Piece
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.output.staging import aside, measured
from pinterest_async_overrides.errors import ConfigurationError

_BLOCK: Final = 1 << 20
_LEVEL: Final = 6
_PACKED: Final = frozenset({".gz", ".zip", ".zst", ".bz2", ".xz"})
_MAGIC: Final = b"\x1f\x8b"


class Lines(Protocol):
    """Lines of one file on their way into its next version."""

    def header(self) -> bytes:
        """Return the beginning of the file."""
        ...

    def keep(self, before: Path, file: IO[bytes], *, old: bool) -> None:
        """Write the rows of the file `before` that the run does not replace; `old`: they are of format 1."""
        ...

    def add(self, part: Path, file: IO[bytes]) -> None:
        """Write the rows of a staged part."""
        ...


class TextFormat(ABC):
    """A format of lines in one file of this machine, compressed by gzip if it is made so."""

    def __init__(self, *, compressed: bool = False) -> None:
        self._compressed = compressed

    @property
    @abstractmethod
    def suffix(self) -> str:
        """Suffix of a staged chunk's file, and of the final one."""

    @abstractmethod
    def encode(self, columns: list[list[Any]], fields: tuple[Field, ...]) -> bytes:
        """Lines of rows that are given by column."""

    @abstractmethod
    def converted(self, values: list[Any], kind: Kind) -> list[Any]:
        """Return the values of a column as `encode` takes them."""

    @abstractmethod
    def lines(self, shape: Shape, coverage: Coverage) -> Lines:
        """Return the lines of a file."""

    @abstractmethod
    def columns(self, path: Path) -> list[str]:
        """Return the columns of a file."""

    @abstractmethod
    def values(self, path: Path, names: Sequence[str], label: str) -> Iterator[Sequence[Any]]:
        """Yield the values of these columns of each row."""

    @abstractmethod
    def in_units(self, path: Path, amount: str) -> bool:
        """Return whether amounts are units of the currency."""

    def places(self, where: Any, filesystem: Any, ledger: Any) -> Places:
        if filesystem is not None or "://" in os.fspath(where):
            raise ConfigurationError(f"{self.suffix} goes to a file of this machine; Parquet goes to any file system")
        path = Path(where).expanduser()
        packed = path.suffix.lower()
        if packed in _PACKED and not (self._compressed and packed == ".gz"):
            raise ConfigurationError(
                f"{path.name}: {self.suffix} is compressed by gzip where its name ends in .{self.suffix}.gz, and by "
                "nothing else; pack the finished file"
            )
        return Places(FilesTarget(self, OneFile(path)), *beside(path, ledger))

    def stage(self, answer: Answer, fields: tuple[Field, ...], currency: str | None, path: Path) -> Staged:
        same = constants(fields, answer.chunk.account, currency)
        odd: Counter[str] = Counter()
        rows = 0
        with aside(path) as name, name.open("wb") as file:
            for piece in answer.pieces():
                if not piece:
                    continue
                read = reader(type_of_rows(piece), fields)
                if read.others:
                    odd += undeclared(piece, read)
                held = dict(zip(read.held, read.columns(piece), strict=True))
                for number, field in enumerate(fields):
                    if field.kind == "date":
                        days.check(held.get(number, ()), answer.chunk)
                columns = [
                    self._column(held.get(number), len(piece), same.get(field.source), field.kind)
                    for number, field in enumerate(fields)
                ]
                file.write(self.encode(columns, fields))
                rows += len(piece)
        return Staged(rows, *measured(path), undeclared=dict(odd))

    def wanted(
        self, pieces: Sequence[Piece], coverage: Coverage, known: Mapping[str, File], digest: str
    ) -> Mapping[str, Sequence[Piece]]:
        held = known.get("")
        unchanged = not pieces and held is not None and held.size is not None and held.shape == digest
        return {} if unchanged else {"": pieces}

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
        lines = self.lines(shape, coverage)
        with aside(path) as at, self._writing(at) as file:
            file.write(lines.header())
            if before is not None:
                lines.keep(before, file, old=old)
            for piece in pieces:
                lines.add(piece.path, file)
        return []

    def _column(self, values: list[Any] | None, count: int, constant: str | None, kind: Kind) -> list[Any]:
        if values is None:
            return [constant] * count
        return self.converted(filled(values, constant) if UNSET in values else values, kind)

    @contextmanager
    def _writing(self, path: Path) -> Generator[IO[bytes]]:
        with path.open("wb") as file:
            if not self._compressed:
                yield file
                return
            # Neither the time nor the name: the same rows give the same bytes.
            with gzip.GzipFile("", "wb", _LEVEL, file, mtime=0) as zipped:
                yield cast("IO[bytes]", zipped)


@contextmanager
def opened(path: Path) -> Generator[IO[bytes]]:
    """Yield a final file to be read, decompressed where it is compressed."""
    with path.open("rb") as file:
        magic = file.read(len(_MAGIC))
        file.seek(0)
        if magic != _MAGIC:
            yield file
            return
        with gzip.GzipFile(fileobj=file) as zipped:
            yield cast("IO[bytes]", zipped)


@contextmanager
def opened_text(path: Path) -> Generator[IO[str]]:
    """Yield the same as text in UTF-8, its line ends as they are."""
    with opened(path) as file, io.TextIOWrapper(file, encoding="utf-8", newline="") as text:
        yield text


def copy(part: Path, file: IO[bytes]) -> None:
    """Write a staged part as it is."""
    with part.open("rb") as source:
        shutil.copyfileobj(source, file, _BLOCK)
