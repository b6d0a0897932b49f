"""Changes: a plan of changes as a value, shown, saved as JSON, applied later by any process, and undone."""

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
    from pinterest_async_overrides.workflows.interfaces import Client, Clock
    from pinterest_async_overrides.workflows.journal import Given
    from pinterest_async_overrides.workflows.outcome import Outcome
    from pinterest_async_overrides.workflows.progress import Report

DAY = 86_400.0
AT_MOST = 100


class Changes:
    """Changes that were planned and not made: iterate it, `print` it, `save` it, `apply` it.

    `made_at` is when it was planned, in seconds since 1970. A plan that was loaded from a file is applied by
    `pinterest.workflows.apply(plan)`; one that a workflow planned knows its client and has `apply` itself.
    """

    def __init__(
        self,
        changes: Iterable[Change],
        *,
        made_at: float,
        client: Client | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.changes = tuple(changes)
        self.made_at = made_at
        self._client, self._clock = client, clock

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Changes:
        """The plan of a file that `save` wrote. Raises PlanError where it is damaged, OSError where it is not there."""
        return cls.from_json(Path(path).read_bytes())

    @classmethod
    def from_json(cls, data: bytes | str) -> Changes:
        """The plan of a JSON text. Raises PlanError where it is none."""
        changes, made_at = file.decode(data)
        return cls(changes, made_at=made_at)

    def to_json(self) -> str:
        """The plan as JSON: micros as integers, nothing rounded, no token."""
        return file.encode(self.changes, self.made_at).decode()

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the plan as JSON; the file is whole or not there."""
        return file.write(path, file.encode(self.changes, self.made_at))

    def show(self) -> None:
        """Print the plan as a table, and what it does to the money under it."""
        print(self)

    def where(self, keep: Callable[[Change], bool]) -> Changes:
        """The plan with only those changes that `keep` is true of."""
        return self._with(filter(keep, self.changes))

    def effects(self) -> list[Effect]:
        """What all changes together do to what may be spent, by currency and span."""
        totals: dict[tuple[str, Any], Money] = {}
        for change in self.changes:
            for effect in change.effects:
                key = (effect.amount.currency, effect.per)
                totals[key] = totals[key] + effect.amount if key in totals else effect.amount
        return [Effect(amount, per) for (_, per), amount in sorted(totals.items())]

    def undo(self, outcome: Outcome[Any] | None = None) -> Changes:
        """The plan that takes this one back: of what `outcome` says was changed, without it of everything.

        It is applied as any plan is, so what moved in between is refused. Archiving cannot be taken back: those changes
        are left out, and `[change for change in plan if not change.undoable]` names them.
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
        """Make the changes, each only where its entity still is as it was when the plan was made.

        What moved since is refused, what is as wanted already is done. Raises PlanError before anything is sent where
        there are more than `at_most` changes or the plan is older than `max_age` seconds (a day by default, None for
        any age). Each change that is made is logged under "pinterest_async.workflows", and noted in the `journal`.
        Between the check and the write somebody else can still change the entity: Pinterest has no conditional write.
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
