"""Design of an experiment: a control and its treatments as campaigns, identified by their names. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

CONTROL: Final = "control"
DAYS: Final = 7
_LONGEST: Final = 200

Day = datetime.date | str


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm of an experiment and its campaign."""

    name: str
    campaign_id: str
    campaign_name: str
    status: str | None


@dataclass(frozen=True, slots=True)
class Experiment:
    """An existing experiment; the control is the first of its arms."""

    name: str
    ad_account_id: str
    arms: tuple[Arm, ...]

    def __getitem__(self, name: str) -> Arm:
        for arm in self.arms:
            if arm.name == name:
                return arm
        raise KeyError(f"experiment {self.name!r} has no arm {name!r}: {', '.join(arm.name for arm in self.arms)}")

    @property
    def active(self) -> Arm | None:
        """The active arm; None if none or several are active."""
        running = [arm for arm in self.arms if arm.status == "ACTIVE"]
        return running[0] if len(running) == 1 else None


def campaign_name(experiment: str, arm: str) -> str:
    """Return the campaign name of an arm: "experiment | arm". Raises ValueError for invalid names."""
    for what, text in (("an experiment", experiment), ("an arm", arm)):
        if not text.strip() or text != text.strip() or "|" in text or not text.isprintable():
            raise ValueError(f"{what} has a name without '|', control characters and outer spaces, not {text!r}")
    name = f"{experiment} | {arm}"
    if len(name) > _LONGEST:
        raise ValueError(f"{name[:40]!r}… has {len(name)} characters, and a campaign's name at most {_LONGEST}")
    return name


def named(
    treatments: Mapping[str, Mapping[str, Any]] | Sequence[Mapping[str, Any]],
) -> Mapping[str, Mapping[str, Any]]:
    """Return treatments by name; those of a list are called "treatment 1", "treatment 2" …"""
    if isinstance(treatments, Mapping):
        return treatments
    return {f"treatment {number}": fields for number, fields in enumerate(treatments, 1)}


def days_of(now: float, start: Day | None, end: Day | None) -> tuple[datetime.date, datetime.date]:
    """Return the first and last day of results, by default seven complete days in UTC. Raises ValueError for text that
    is no ISO date."""
    today = datetime.datetime.fromtimestamp(now, datetime.UTC).date()
    last = today - datetime.timedelta(days=1) if end is None else _day(end)
    return last - datetime.timedelta(days=DAYS - 1) if start is None else _day(start), last


def _day(day: Day) -> datetime.date:
    return datetime.date.fromisoformat(day) if isinstance(day, str) else day


def arms(
    experiment: str, control: Mapping[str, Any], treatments: Mapping[str, Mapping[str, Any]], *, active: bool
) -> dict[str, dict[str, Any]]:
    """Return the campaigns to create, by arm: the control ACTIVE if `active`, the treatments PAUSED.

    A treatment is the control with its changes. Raises ValueError for a treatment without changes.
    """
    if not treatments:
        raise ValueError("an experiment has at least one treatment")
    if CONTROL in treatments:
        raise ValueError(f"no treatment may be called {CONTROL!r}")
    status = "ACTIVE" if active else "PAUSED"
    made = {CONTROL: {**control, "name": campaign_name(experiment, CONTROL), "status": status}}
    for name, change in treatments.items():
        changed = {**control, **change}
        if changed == dict(control):
            raise ValueError(f"treatment {name!r} changes nothing")
        made[name] = {**changed, "name": campaign_name(experiment, name), "status": "PAUSED"}
    return made


def rows_by_arm(
    experiment: Experiment, days: list[str], columns: list[str], rows: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return a row for every arm and day, in that order, with 0 where Pinterest has no value: it omits days without
    metrics."""
    known = {(str(row.get("CAMPAIGN_ID")), str(row.get("DATE"))[:10]): row for row in rows}
    filled: list[dict[str, Any]] = []
    for arm in experiment.arms:
        for day in days:
            row = known.get((arm.campaign_id, day), {})
            metrics = {name: row.get(name) if row.get(name) is not None else 0 for name in columns}
            filled.append({"arm": arm.name, "campaign_id": arm.campaign_id, "date": day, **metrics})
    return filled
