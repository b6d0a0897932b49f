"""Jobs of several API calls as one call each: no duplicate writes, and an outcome for every item."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pinterest_async_overrides.workflows.api import Workflows as Workflows
    from pinterest_async_overrides.workflows.audiences.audiences import Audiences as Audiences
    from pinterest_async_overrides.workflows.audiences.customer_lists import CustomerLists as CustomerLists
    from pinterest_async_overrides.workflows.audiences.list_result import CustomerListResult as CustomerListResult
    from pinterest_async_overrides.workflows.background import Job as Job
    from pinterest_async_overrides.workflows.background import JobDone as JobDone
    from pinterest_async_overrides.workflows.catalogs.catalogs import Catalogs as Catalogs
    from pinterest_async_overrides.workflows.catalogs.feeds import FeedIssue as FeedIssue
    from pinterest_async_overrides.workflows.catalogs.feeds import FeedResult as FeedResult
    from pinterest_async_overrides.workflows.catalogs.feeds import Feeds as Feeds
    from pinterest_async_overrides.workflows.checks.tag import TagCheck as TagCheck
    from pinterest_async_overrides.workflows.connection.account import AdAccountAccess as AdAccountAccess
    from pinterest_async_overrides.workflows.connection.account import Connection as Connection
    from pinterest_async_overrides.workflows.connection.account import Disconnected as Disconnected
    from pinterest_async_overrides.workflows.connection.account import TokenRevocation as TokenRevocation
    from pinterest_async_overrides.workflows.connection.needs import scopes_for as scopes_for
    from pinterest_async_overrides.workflows.conversions.buffer import EventBuffer as EventBuffer
    from pinterest_async_overrides.workflows.conversions.conversions import Conversions as Conversions
    from pinterest_async_overrides.workflows.conversions.event import Event as Event
    from pinterest_async_overrides.workflows.creatives.ads import Ads as Ads
    from pinterest_async_overrides.workflows.creatives.pins import Pins as Pins
    from pinterest_async_overrides.workflows.creatives.video_file import VideoCheck as VideoCheck
    from pinterest_async_overrides.workflows.entity_jobs import Entities as Entities
    from pinterest_async_overrides.workflows.errors import JobFailed as JobFailed
    from pinterest_async_overrides.workflows.errors import JournalError as JournalError
    from pinterest_async_overrides.workflows.errors import PlanError as PlanError
    from pinterest_async_overrides.workflows.experiments.design import Experiment as Experiment
    from pinterest_async_overrides.workflows.experiments.experiments import Experiments as Experiments
    from pinterest_async_overrides.workflows.experiments.experiments import Results as Results
    from pinterest_async_overrides.workflows.history.snapshot import EntityChange as EntityChange
    from pinterest_async_overrides.workflows.history.snapshot import Snapshot as Snapshot
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
    from pinterest_async_overrides.workflows.progress import JobProgress as JobProgress
    from pinterest_async_overrides.workflows.rules.rules import Rules as Rules
    from pinterest_async_overrides.workflows.rules.subject import Decision as Decision
    from pinterest_async_overrides.workflows.rules.subject import Subject as Subject
    from pinterest_async_overrides.workflows.waiting import Waited as Waited

_HOMES: Final = {
    "AdAccountAccess": "pinterest_async_overrides.workflows.connection.account",
    "Ads": "pinterest_async_overrides.workflows.creatives.ads",
    "Audiences": "pinterest_async_overrides.workflows.audiences.audiences",
    "Catalogs": "pinterest_async_overrides.workflows.catalogs.catalogs",
    "Change": "pinterest_async_overrides.workflows.plans.change",
    "Changes": "pinterest_async_overrides.workflows.plans.changes",
    "Clock": "pinterest_async_overrides.workflows.interfaces",
    "Connection": "pinterest_async_overrides.workflows.connection.account",
    "Conversions": "pinterest_async_overrides.workflows.conversions.conversions",
    "CustomerListResult": "pinterest_async_overrides.workflows.audiences.list_result",
    "CustomerLists": "pinterest_async_overrides.workflows.audiences.customer_lists",
    "Decision": "pinterest_async_overrides.workflows.rules.subject",
    "Disconnected": "pinterest_async_overrides.workflows.connection.account",
    "Effect": "pinterest_async_overrides.workflows.plans.change",
    "Entities": "pinterest_async_overrides.workflows.entity_jobs",
    "EntityChange": "pinterest_async_overrides.workflows.history.snapshot",
    "Event": "pinterest_async_overrides.workflows.conversions.event",
    "EventBuffer": "pinterest_async_overrides.workflows.conversions.buffer",
    "Experiment": "pinterest_async_overrides.workflows.experiments.design",
    "Experiments": "pinterest_async_overrides.workflows.experiments.experiments",
    "FeedIssue": "pinterest_async_overrides.workflows.catalogs.feeds",
    "FeedResult": "pinterest_async_overrides.workflows.catalogs.feeds",
    "Feeds": "pinterest_async_overrides.workflows.catalogs.feeds",
    "ItemOutcome": "pinterest_async_overrides.workflows.outcome",
    "ItemsFailed": "pinterest_async_overrides.workflows.outcome",
    "Job": "pinterest_async_overrides.workflows.background",
    "JobDone": "pinterest_async_overrides.workflows.background",
    "JobFailed": "pinterest_async_overrides.workflows.errors",
    "JobProgress": "pinterest_async_overrides.workflows.progress",
    "Journal": "pinterest_async_overrides.workflows.journal",
    "JournalError": "pinterest_async_overrides.workflows.errors",
    "Money": "pinterest_async_overrides.workflows.money",
    "Outcome": "pinterest_async_overrides.workflows.outcome",
    "Pins": "pinterest_async_overrides.workflows.creatives.pins",
    "PlanError": "pinterest_async_overrides.workflows.errors",
    "Results": "pinterest_async_overrides.workflows.experiments.experiments",
    "Rules": "pinterest_async_overrides.workflows.rules.rules",
    "Snapshot": "pinterest_async_overrides.workflows.history.snapshot",
    "Subject": "pinterest_async_overrides.workflows.rules.subject",
    "TagCheck": "pinterest_async_overrides.workflows.checks.tag",
    "TokenRevocation": "pinterest_async_overrides.workflows.connection.account",
    "VideoCheck": "pinterest_async_overrides.workflows.creatives.video_file",
    "Waited": "pinterest_async_overrides.workflows.waiting",
    "Workflows": "pinterest_async_overrides.workflows.api",
    "from_micros": "pinterest_async_overrides.workflows.money",
    "micros": "pinterest_async_overrides.workflows.money",
    "scopes_for": "pinterest_async_overrides.workflows.connection.needs",
}

__all__ = [
    "AdAccountAccess",
    "Ads",
    "Audiences",
    "Catalogs",
    "Change",
    "Changes",
    "Clock",
    "Connection",
    "Conversions",
    "CustomerListResult",
    "CustomerLists",
    "Decision",
    "Disconnected",
    "Effect",
    "Entities",
    "EntityChange",
    "Event",
    "EventBuffer",
    "Experiment",
    "Experiments",
    "FeedIssue",
    "FeedResult",
    "Feeds",
    "ItemOutcome",
    "ItemsFailed",
    "Job",
    "JobDone",
    "JobFailed",
    "JobProgress",
    "Journal",
    "JournalError",
    "Money",
    "Outcome",
    "Pins",
    "PlanError",
    "Results",
    "Rules",
    "Snapshot",
    "Subject",
    "TagCheck",
    "TokenRevocation",
    "VideoCheck",
    "Waited",
    "Workflows",
    "from_micros",
    "micros",
    "scopes_for",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
