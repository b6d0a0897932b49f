"""Source of a customer list's values: an iterable, a column of rows, or a CSV file read in pieces."""

from __future__ import annotations

import asyncio
import csv
import os
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Any, Final, cast

from pinterest_async_overrides.common.text_encoding import NO_TEXT, encoding_of
from pinterest_async_overrides.workflows.batches import Source, iterate

Emails = Source[Any] | str | os.PathLike[str]
"""A sync or async iterable, or the path of a CSV file."""

NAMES: Final = ("email", "e-mail", "email_address", "emailaddress", "e-mail address", "email address", "mail")
"""Column names that are recognised, in upper or lower case, if no column is given."""

_ROWS: Final = 5_000


async def values(emails: Emails, column: str | None) -> AsyncIterator[Any]:
    """Yield the values, unchecked. `column` is the column of a CSV file, or the key of rows that are mappings.

    Raises TypeError for a single address, ValueError for a file whose column cannot be told or that is no CSV file in
    UTF-8 or UTF-16, OSError where it cannot be read.
    """
    if isinstance(emails, str | os.PathLike):
        path = Path(emails)
        if "@" in path.name and not await asyncio.to_thread(path.exists):
            raise TypeError("give a list of addresses or the path of a CSV file, not one address")
        async for value in _of_file(path, column):
            yield value
        return
    async for value in iterate(emails):
        yield _of_row(cast("Mapping[str, Any]", value), column) if isinstance(value, Mapping) else value


def _of_row(row: Mapping[str, Any], column: str | None) -> Any:
    """Return the address of a row, None for a row without that column. Raises ValueError if no column is evident."""
    if column is not None:
        return row.get(column)
    known = [name for name in row if str(name).strip().lower() in NAMES]
    if len(known) != 1:
        raise ValueError(f"name the column of the rows with column=: they have {', '.join(map(str, row)) or 'none'}")
    return row[known[0]]


async def _of_file(path: Path, column: str | None) -> AsyncIterator[str]:
    file = await asyncio.to_thread(_opened, path)
    with file:
        rows = await asyncio.to_thread(_begin, file, path, column)
        while piece := await asyncio.to_thread(_next, rows, path):
            for value in piece:
                yield value


def _opened(path: Path) -> IO[str]:
    """Open a CSV file as a spreadsheet saves it: with or without a byte order mark, in UTF-16 too."""
    with path.open("rb") as file:
        encoding = encoding_of(file.read(4))
    return path.open(encoding=encoding, newline="")


@contextmanager
def _naming(path: Path) -> Generator[None]:
    """Name the file that is none."""
    try:
        yield
    except UnicodeError:
        raise ValueError(f"{path} {NO_TEXT}") from None
    except csv.Error as error:
        raise ValueError(f"{path} is no CSV file: {error}") from None


def _next(rows: Iterator[str], path: Path) -> list[str]:
    with _naming(path):
        return list(islice(rows, _ROWS))


def _begin(file: IO[str], path: Path, column: str | None) -> Iterator[str]:
    with _naming(path):
        line = file.readline()
        file.seek(0)
        rows = csv.reader(file, delimiter=max(",;\t", key=line.count))
        first = next(rows, list[str]())
    place, with_header = _place([cell.strip() for cell in first], path, column)
    return _column(rows, place, [] if with_header else [first])


def _column(rows: Iterator[list[str]], place: int, before: list[list[str]]) -> Iterator[str]:
    for row in before:
        yield row[place]
    for row in rows:
        if row:
            yield row[place] if len(row) > place else ""


def _place(first: list[str], path: Path, column: str | None) -> tuple[int, bool]:
    """Return the index of the column with the addresses, and whether the first row is a header."""
    names = [cell.lower() for cell in first]
    if column is not None:
        if column.strip().lower() not in names:
            raise ValueError(f"{path} has no column {column!r}; it has {', '.join(first)}")
        return names.index(column.strip().lower()), True
    addresses = [number for number, cell in enumerate(first) if "@" in cell]
    if len(addresses) == 1:
        return addresses[0], False
    known = [number for number, name in enumerate(names) if name in NAMES]
    if len(known) == 1 or (len(names) == 1 and not addresses):
        return (known or [0])[0], bool(known)
    raise ValueError(f"name the column of {path} with column=: it has {', '.join(first) or 'none'}")
