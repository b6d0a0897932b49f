"""Records of a customer list: normalised, each once, joined by commas into pieces of a call's size."""

from __future__ import annotations

import hashlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from pinterest_async_overrides.workflows.personal_data import digest, normalize_email

A_CALL: Final = 900_000
"""Bytes of records that go into a call. No limit is documented; common servers take bodies of a megabyte."""

SHOWN: Final = 100
_DIGEST: Final = re.compile(r"[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}")


class Piece(NamedTuple):
    """Records of one call: `text` is them joined by commas, `size` how many they are."""

    text: str
    size: int


@dataclass(slots=True)
class Counts:
    """What was read: `valid` records, `duplicates` and `invalid` ones left out; `bad` are the first hundred positions,
    from 0, of invalid ones."""

    valid: int = 0
    duplicates: int = 0
    invalid: int = 0
    bad: list[int] = field(default_factory=list[int])


class Records:
    """Reads values into pieces and counts them. Remembers 16 bytes of each record, to tell duplicates."""

    def __init__(self, *, hash: bool, size: int = A_CALL) -> None:
        self.counts = Counts()
        self._hash, self._size = hash, size
        self._seen = set[bytes]()
        self._position = -1

    def take(self, value: Any) -> str | None:
        """Return the record of a value, None where it is invalid or came before."""
        self._position += 1
        record = record_of(value, hash=self._hash)
        if record is None:
            self.counts.invalid += 1
            if len(self.counts.bad) < SHOWN:
                self.counts.bad.append(self._position)
            return None
        short = hashlib.blake2b(record.encode(), digest_size=16).digest()
        if short in self._seen:
            self.counts.duplicates += 1
            return None
        self._seen.add(short)
        self.counts.valid += 1
        return record

    async def pieces(self, values: AsyncIterator[Any]) -> AsyncIterator[Piece]:
        """Yield the records of the values in pieces of at most the size, in order."""
        waiting, length = list[str](), 0
        async for value in values:
            record = self.take(value)
            if record is None:
                continue
            if waiting and length + len(record) + 1 > self._size:
                yield Piece(",".join(waiting), len(waiting))
                waiting, length = [], 0
            waiting.append(record)
            length += len(record) + 1
        if waiting:
            yield Piece(",".join(waiting), len(waiting))


def record_of(value: Any, *, hash: bool) -> str | None:
    """Return the record that a value makes: an e-mail address in lower case, hashed where that is wanted, or a digest
    as it is (MD5, SHA-1, SHA-256; of advertising ids too); None for anything else. Scalars of Arrow columns are read.
    """
    if hasattr(value, "as_py"):
        value = value.as_py()
    if not isinstance(value, str):
        return None
    text = value.strip().lower()
    if _DIGEST.fullmatch(text):
        return text
    try:
        address = normalize_email(text)
    except ValueError:
        return None
    return digest(address) if hash else address
