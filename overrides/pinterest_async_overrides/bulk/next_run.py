"""Preview of the next run into a destination: what it will pull, or which run it continues."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pinterest_async_overrides.bulk.ledger import settings
from pinterest_async_overrides.bulk.ledger.coverage import Hole
from pinterest_async_overrides.bulk.ledger.history import Known
from pinterest_async_overrides.bulk.options import FileOptions
from pinterest_async_overrides.bulk.output.due import Request, continuation, find
from pinterest_async_overrides.bulk.output.peek import peek
from pinterest_async_overrides.bulk.output.staging import FileKind
from pinterest_async_overrides.bulk.plan.models import Plan
from pinterest_async_overrides.bulk.plan.planner import Windows
from pinterest_async_overrides.bulk.session import PullSession


@dataclass(frozen=True, slots=True)
class NextRun:
    """What a run will do: its `plan`; for an interrupted run that continues, how many `chunks` it has and how many of
    them are `done` (the plan is then None); the holes there are, and the `first` day that is pulled.
    """

    plan: Plan | None
    first: date
    holes: tuple[Hole, ...] = ()
    done: int = 0
    chunks: int = 0


async def look(session: PullSession, kind: FileKind, path: Any, filesystem: Any, options: FileOptions) -> NextRun:
    """Return what the next run will do; the session lists what has to be known for it."""
    query, today = session.query, session.today
    request = Request(today, options.get("look_back"), options.get("backfill", False))
    known: dict[tuple[str, str], Known] = {}

    def read() -> NextRun | None:
        with peek(kind, path, query, filesystem=filesystem, ledger=options.get("ledger")) as peeked:
            if peeked is None:
                return None
            known.update(peeked.history.known())
            run = peeked.run
            if run is None or options.get("restart"):
                return None
            own = settings.run_settings(query, request.look_back, backfill=request.backfill)
            if continuation(run, own, today, session.clock.moment()) == "over":
                return None
            return NextRun(None, run.spec.first, (), peeked.staged, peeked.chunks)

    if (going_on := await asyncio.to_thread(read)) is not None:
        return going_on

    async def windows(accounts: Sequence[str]) -> Windows:
        return find(query, request, known, accounts, None).targets

    planned = await session.discover(windows)
    first = min((chunk.start for chunk in planned.chunks), default=query.start)
    return NextRun(planned, first, tuple(hole for of in known.values() for hole in of.holes))
