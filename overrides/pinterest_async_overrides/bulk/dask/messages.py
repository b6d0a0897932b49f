"""Messages between the caller and Dask workers: tasks and results. None holds a token."""

from __future__ import annotations

import pickle
import traceback
from dataclasses import dataclass
from datetime import datetime

from pinterest_async_overrides.bulk.dask.importable import Named
from pinterest_async_overrides.bulk.dask.shared_storage import Inbox
from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.errors import PinterestError
from pinterest_async_overrides.retry import RetryPolicy


@dataclass(frozen=True, slots=True)
class Job:
    """What all chunks of a run have in common. `connect` makes a client, of an ad account if `of_account`; `began` is
    when the run began."""

    run: str
    query: AnalyticsQuery
    connect: Named
    of_account: bool
    retry: RetryPolicy
    at_once: int
    inbox: Inbox
    began: datetime


@dataclass(frozen=True, slots=True)
class ChunkRequest:
    """One chunk, the currency of its amounts, and the ad account whose token it is fetched with."""

    chunk: Chunk
    currency: str | None
    account: str | None

    @property
    def file(self) -> str:
        """The name of the chunk's file, the same on every worker."""
        return f"{self.chunk.key}.arrow"


@dataclass(frozen=True, slots=True)
class ChunkDone:
    """A chunk's file was staged; `size` is what its answer held in memory, `lacks` the entities that are not in it."""

    request: ChunkRequest
    requests: int
    staged: Staged
    size: int
    lacks: tuple[ChunkFailure, ...] = ()

    @property
    def chunk(self) -> Chunk:
        return self.request.chunk

    def close(self) -> None:
        """Do nothing: the file belongs to the caller."""


@dataclass(frozen=True, slots=True)
class ChunkFailed:
    """A chunk that could not be fetched, and why."""

    request: ChunkRequest
    requests: int
    error: Exception


def portable(error: Exception) -> Exception:
    """Return an error that can be pickled; a defect carries the text of its traceback."""
    if not isinstance(error, PinterestError):
        error.add_note("".join(traceback.format_exception(error)))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    except Exception:
        plain = RuntimeError(f"{type(error).__name__}: {error}")
        plain.__notes__ = getattr(error, "__notes__", [])
        return plain
    return error
