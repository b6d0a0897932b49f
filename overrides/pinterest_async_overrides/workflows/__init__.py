"""Jobs of several calls, one call each: nothing is written twice, nothing is lost, and every item has its outcome."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.workflows.api import Workflows as Workflows
    from pinterest_async_overrides.workflows.background import Job as Job
    from pinterest_async_overrides.workflows.background import JobDone as JobDone
    from pinterest_async_overrides.workflows.entity_jobs import Entities as Entities
    from pinterest_async_overrides.workflows.errors import JobFailed as JobFailed
    from pinterest_async_overrides.workflows.errors import JournalError as JournalError
    from pinterest_async_overrides.workflows.errors import PlanError as PlanError
    from pinterest_async_overrides.workflows.interfaces import Clock as Clock
    from pinterest_async_overrides.workflows.journal import Journal as Journal
    from pinterest_async_overrides.workflows.money import Money as Money
    from pinterest_async_overrides.workflows.money import from_micros as from_micros
    from pinterest_async_overrides.workflows.money import micros as micros
    from pinterest_async_overrides.workflows.outcome import ItemOutcome as ItemOutcome
    from pinterest_async_overrides.workflows.outcome import ItemsFailed as ItemsFailed
    from pinterest_async_overrides.workflows.outcome import Outcome as Outcome
    from pinterest_async_overrides.workflows.plans.change import Change as Change
    from pinterest_async_overrides.workflows.plans.change import Effect as Effect
    from pinterest_async_overrides.workflows.plans.changes import Changes as Changes
    from pinterest_async_overrides.workflows.progress import Progress as Progress
    from pinterest_async_overrides.workflows.waiting import Waited as Waited

_HOMES = {
    "Change": "plans.change",
    "Changes": "plans.changes",
    "Clock": "interfaces",
    "Effect": "plans.change",
    "Entities": "entity_jobs",
    "ItemOutcome": "outcome",
    "ItemsFailed": "outcome",
    "Job": "background",
    "JobDone": "background",
    "JobFailed": "errors",
    "Journal": "journal",
    "JournalError": "errors",
    "Money": "money",
    "Outcome": "outcome",
    "PlanError": "errors",
    "Progress": "progress",
    "Waited": "waiting",
    "Workflows": "api",
    "from_micros": "money",
    "micros": "money",
}

__all__ = [
    "Change",
    "Changes",
    "Clock",
    "Effect",
    "Entities",
    "ItemOutcome",
    "ItemsFailed",
    "Job",
    "JobDone",
    "JobFailed",
    "Journal",
    "JournalError",
    "Money",
    "Outcome",
    "PlanError",
    "Progress",
    "Waited",
    "Workflows",
    "from_micros",
    "micros",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return value
