"""Record of a chunk's staged file in a ledger."""

from __future__ import annotations

import msgspec

from pinterest_async_overrides.analytics.columns import Kind


class Staged(msgspec.Struct, frozen=True):
    """A chunk's rows in a file of their own: how many, the file's size and CRC-32.

    `months` has the month of each record batch where the file has such, `widened` the columns whose values did not fit
    their type, and `undeclared` how many values came under columns that have no place, by column.
    """

    rows: int
    size: int
    checksum: int
    months: tuple[str, ...] = ()
    widened: dict[str, Kind] = {}
    undeclared: dict[str, int] = {}
