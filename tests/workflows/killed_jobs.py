"""The jobs that are killed at every write, and what each has to have done once after it ran again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest
from pinterest_async.workflows import Changes, Clock, Workflows
from tests.workflows.conftest import ids_of, written
from tests.workflows.kills import KilledJob, world


class Hasty(Clock):
    """Waits no longer than it takes to let others run."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(min(seconds, 0.01))


def workflows(pinterest: Pinterest) -> Workflows:
    return Workflows(pinterest, clock=Hasty())


def _known() -> list[str]:
    """The ids of all campaigns of the world."""
    with world() as local:
        return ids_of(local)


CAMPAIGNS = _known()
NEW: list[dict[str, Any]] = [
    {"name": f"new {number}", "objective_type": "AWARENESS", "status": "PAUSED"} for number in range(35)
]


async def pause(pinterest: Pinterest, account: str, folder: Path) -> None:
    (await workflows(pinterest).campaigns.pause(account, CAMPAIGNS, journal=folder / "j")).raise_for_failures()


async def archive(pinterest: Pinterest, account: str, folder: Path) -> None:
    (await workflows(pinterest).campaigns.archive(account, CAMPAIGNS)).raise_for_failures()


async def create(pinterest: Pinterest, account: str, folder: Path) -> None:
    outcome = await workflows(pinterest).campaigns.create(account, NEW, journal=folder / "j")
    outcome.raise_for_failures()


async def create_without_journal(pinterest: Pinterest, account: str, folder: Path) -> None:
    (await workflows(pinterest).campaigns.create(account, NEW)).raise_for_failures()


async def update(pinterest: Pinterest, account: str, folder: Path) -> None:
    items = {each: {"daily_spend_cap": "70"} for each in CAMPAIGNS}
    (await workflows(pinterest).campaigns.update(account, items, journal=folder / "j")).raise_for_failures()


async def apply(pinterest: Pinterest, account: str, folder: Path) -> None:
    path = folder / "plan.json"
    if not path.exists():
        items = {each: {"daily_spend_cap": "70"} for each in CAMPAIGNS}
        (await workflows(pinterest).campaigns.plan(account, items)).save(path)
    outcome = await workflows(pinterest).apply(Changes.load(path), journal=folder / "j")
    outcome.raise_for_failures()


def updated(local: LocalPinterest) -> list[str]:
    return sorted(written(local, "campaigns/update"))


def made(local: LocalPinterest) -> list[str]:
    return sorted(written(local, "campaigns/create"))


NAMES = sorted(str(item["name"]) for item in NEW)
JOBS = {
    job.name: job
    for job in (
        KilledJob("campaigns.pause", pause, updated, sorted(CAMPAIGNS)),
        KilledJob("campaigns.archive", archive, updated, sorted(CAMPAIGNS)),
        KilledJob("campaigns.update", update, updated, sorted(CAMPAIGNS)),
        KilledJob("campaigns.create", create, made, NAMES),
        KilledJob("campaigns.create, no journal", create_without_journal, made, NAMES),
        KilledJob("changes.apply", apply, updated, sorted(CAMPAIGNS)),
    )
}
