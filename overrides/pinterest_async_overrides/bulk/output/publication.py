"""Publication of one run: its staged chunks, and what a target needs to put them in the place of older rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from pinterest_async_overrides.bulk.ledger.history import History
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output.coverage import Coverage
from pinterest_async_overrides.bulk.output.shape import Shape
from pinterest_async_overrides.bulk.plan.models import Chunk


class Piece(NamedTuple):
    """Chunk, the file its rows are staged in, and the record of that file."""

    chunk: Chunk
    path: Path
    staged: Staged

    @property
    def account(self) -> str:
        """The ad account, "" for a user's own Pins."""
        return self.chunk.account or ""


@dataclass(frozen=True, slots=True)
class Publication:
    """The `pieces` of a run in the order of its plan, the `shape` of the output, the `coverage` of the pieces (which
    existing rows they replace), a local `folder` for this run alone, and the `history` of the ledger.
    """

    shape: Shape
    coverage: Coverage
    pieces: Sequence[Piece]
    folder: Path
    history: History
