"""Record of a chunk's staged file in a ledger."""

from __future__ import annotations

import msgspec

from pinterest_async_overrides.analytics.columns import Kind


class Staged(msgspec.Struct, frozen=True):
    """Staged file of a chunk: number of rows, size and CRC-32.

    `months` has the month of each record batch where the file has any, `widened` the columns whose values did not fit
    their type, and `undeclared` how many values have no field, by column.
    """

    rows: int
    size: int
    checksum: int
    months: tuple[str, ...] = ()
    widened: dict[str, Kind] = {}
    undeclared: dict[str, int] = {}
