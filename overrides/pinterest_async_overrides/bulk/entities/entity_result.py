"""Result of a pull of entities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pinterest_async_overrides.bulk.entities.state import Counted
from pinterest_async_overrides.bulk.plan.models import duration
from pinterest_async_overrides.errors import PinterestError


@dataclass(frozen=True, slots=True)
class ListFailure:
    """A list that could not be read: its kind of entities, whose it is, and why. What was there of it is kept.

    `scope` are the ids that it was listed by, `kind` the name of the error's class, `error` its text.
    """

    entities: str
    scope: Mapping[str, str]
    kind: str
    error: str

    @property
    def ad_account_id(self) -> str | None:
        """The ad account, None for a list of the user's own."""
        return self.scope.get("ad_account_id")

    def __str__(self) -> str:
        of = f" of {', '.join(f'{name} {value}' for name, value in self.scope.items())}" if self.scope else ""
        return f"{self.entities}{of}: {self.kind}: {self.error}"

    def as_json(self) -> dict[str, Any]:
        """Return the same, of plain types."""
        return {"entities": self.entities, **self.scope, "kind": self.kind, "error": self.error}


class IncompleteEntities(PinterestError):
    """Some lists could not be read; everything else was. `failed` names them."""

    def __init__(self, failed: tuple[ListFailure, ...]) -> None:
        first = f"; the first: {failed[0]}" if failed else ""
        super().__init__(f"{len(failed)} lists of entities could not be read{first}")
        self.failed = failed

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.failed,)


@dataclass(frozen=True, slots=True)
class EntityResult:
    """What a pull of entities came to: for each kind how many are `there`, and how many this run found `changed` (new
    ones among them), `unchanged` and `deleted`; `requests` made, `lists` read whole, of which `resumed` were read by
    the run that was broken off; `seconds`; the lists that `failed`.
    """

    entities: Mapping[str, Counted]
    requests: int
    lists: int
    seconds: float
    resumed: int = 0
    failed: tuple[ListFailure, ...] = field(default=())

    @property
    def ok(self) -> bool:
        """Whether every list was read."""
        return not self.failed

    def raise_for_failures(self) -> None:
        """Raise IncompleteEntities where a list could not be read."""
        if self.failed:
            raise IncompleteEntities(self.failed)

    def as_json(self) -> dict[str, Any]:
        """Return the same, of plain types: what the command line prints."""
        return {
            "ok": self.ok,
            "entities": {name: counted._asdict() for name, counted in self.entities.items()},
            "requests": self.requests,
            "lists": self.lists,
            "resumed": self.resumed,
            "seconds": round(self.seconds, 3),
            "failed": [failure.as_json() for failure in self.failed],
        }

    def __str__(self) -> str:
        there = sum(counted.there for counted in self.entities.values())
        changed = sum(counted.changed for counted in self.entities.values())
        failed = f", {len(self.failed)} lists failed" if self.failed else ""
        return (
            f"{there:,} entities, {changed:,} new or changed, {self.lists:,} lists{failed}; {self.requests:,} requests "
            f"in {duration(self.seconds)}"
        )
