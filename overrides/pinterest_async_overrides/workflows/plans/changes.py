"""Plan of changes: shown, saved as JSON, applied later by any process, undone."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.workflows.money import Money
from pinterest_async_overrides.workflows.plans import file
from pinterest_async_overrides.workflows.plans.applying import apply
from pinterest_async_overrides.workflows.plans.change import Change, Effect
from pinterest_async_overrides.workflows.plans.table import table

if TYPE_CHECKING:
    from pinterest_async_overrides.workflows.interfaces import Clock, JobClient
    from pinterest_async_overrides.workflows.journal import Given
    from pinterest_async_overrides.workflows.outcome import Outcome
    from pinterest_async_overrides.workflows.progress import Report

DAY = 86_400.0
AT_MOST = 100


class Changes:
    """Planned changes, an iterable of `Change`: `show`, `save`, `apply`, `undo`.

    `made_at` is the time of planning in seconds since 1970. `pinterest.workflows.apply(plan)` applies a loaded plan;
    a plan made by a workflow is bound to its client and can be applied by its own `apply`.
    """

    def __init__(
        self,
        changes: Iterable[Change],
        *,
        made_at: float,
        client: JobClient | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.changes = tuple(changes)
        self.made_at = made_at
        self._client, self._clock = client, clock

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Changes:
        """Load a plan that `save` wrote. Raises PlanError for invalid data, OSError if the file cannot be read."""
        return cls.from_json(Path(path).read_bytes())

    @classmethod
    def from_json(cls, data: bytes | str) -> Changes:
        """Load a plan from JSON. Raises PlanError for invalid data."""
        changes, made_at = file.decode(data)
        return cls(changes, made_at=made_at)

    def to_json(self) -> str:
        """Serialize the plan as JSON, with micros as integers."""
        return file.encode(self.changes, self.made_at).decode()

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the plan as JSON, atomically, and return the path."""
        return file.write(path, file.encode(self.changes, self.made_at))

    def show(self) -> None:
        """Print the plan as a table, followed by its total effect on spending limits."""
        print(self)

    def where(self, keep: Callable[[Change], bool]) -> Changes:
        """Return a plan of the changes for which `keep` is true."""
        return self._with(filter(keep, self.changes))

    def effects(self) -> list[Effect]:
        """Return the total effects of all changes by currency and period."""
        totals: dict[tuple[str, Any], Money] = {}
        for change in self.changes:
            for effect in change.effects:
                key = (effect.amount.currency, effect.per)
                totals[key] = totals[key] + effect.amount if key in totals else effect.amount
        return [Effect(amount, per) for (_, per), amount in sorted(totals.items())]

    def undo(self, outcome: Outcome[Any] | None = None) -> Changes:
        """Return the inverse plan: of the items that `outcome` reports as changed, or of all changes without it.

        It is applied like any plan, so what changed in between is refused. Archiving cannot be undone; such changes are
        omitted (`change.undoable` is False for them).
        """
        made = self.changes
        if outcome is not None:
            done = {item.key for item in outcome.done if item.changed}
            made = tuple(change for change in made if change.id in done)
        now = self._clock.now() if self._clock is not None else time.time()
        changes = [change.reversed() for change in reversed(made) if change.undoable]
        return Changes(changes, made_at=now, client=self._client, clock=self._clock)

    async def apply(
        self,
        *,
        at_most: int = AT_MOST,
        max_age: float | None = DAY,
        journal: Given = None,
        progress: bool | Report = False,
    ) -> Outcome[Any]:
        """Apply the changes, each only if its entity is still as it was when the plan was made.

        An entity that has changed since is refused; one that already is as wanted is done. Raises PlanError before
        anything is sent if there are more than `at_most` changes, or if the plan is older than `max_age` seconds (None
        for no limit). Each change is logged to "pinterest_async.workflows" and recorded in the `journal`. An entity can
        still be changed by others between the check and the write: Pinterest has no conditional writes.
        """
        if self._client is None or self._clock is None:
            raise ConfigurationError("a loaded plan has no client: await pinterest.workflows.apply(plan)")
        return await apply(
            self.changes,
            self.made_at,
            self._client,
            self._clock,
            at_most=at_most,
            max_age=max_age,
            journal=journal,
            progress=progress,
        )

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __len__(self) -> int:
        return len(self.changes)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Changes) and (self.changes, self.made_at) == (other.changes, other.made_at)

    __hash__ = None  # type: ignore[assignment]  # its changes hold dicts

    def __str__(self) -> str:
        if not self.changes:
            return "no changes"
        money = "; ".join(map(str, self.effects()))
        return f"{table(self.changes)}\n{len(self):,} changes{f'; {money}' if money else ''}"

    def __repr__(self) -> str:
        return f"Changes({len(self)})"

    def _with(self, changes: Iterable[Change]) -> Changes:
        return Changes(changes, made_at=self.made_at, client=self._client, clock=self._clock)
