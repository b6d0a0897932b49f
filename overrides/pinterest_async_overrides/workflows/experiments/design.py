"""Design of an experiment: a control and its treatments as campaigns, identified by their names. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

CONTROL: Final = "control"
_LONGEST: Final = 200


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


def arms(
    experiment: str, control: Mapping[str, Any], treatments: Mapping[str, Mapping[str, Any]], *, active: bool
) -> dict[str, dict[str, Any]]:
    """The campaigns to make, by arm: the control active, the treatments paused; a treatment is the control with what
    it changes. Raises ValueError for a treatment that is none."""
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
    """A row for every arm and day, in that order, zeros where Pinterest has none: it leaves out days without a
    metric."""
    known = {(str(row.get("CAMPAIGN_ID")), str(row.get("DATE"))[:10]): row for row in rows}
    filled: list[dict[str, Any]] = []
    for arm in experiment.arms:
        for day in days:
            row = known.get((arm.campaign_id, day), {})
            metrics = {name: row.get(name) if row.get(name) is not None else 0 for name in columns}
            filled.append({"arm": arm.name, "campaign_id": arm.campaign_id, "date": day, **metrics})
    return filled
