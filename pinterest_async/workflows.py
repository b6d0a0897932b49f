"""Jobs of several calls, one call each: nothing is written twice, nothing is lost, every item has its outcome."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.workflows import AdAccountAccess as AdAccountAccess
    from pinterest_async_overrides.workflows import Ads as Ads
    from pinterest_async_overrides.workflows import Audiences as Audiences
    from pinterest_async_overrides.workflows import Catalogs as Catalogs
    from pinterest_async_overrides.workflows import Change as Change
    from pinterest_async_overrides.workflows import Changes as Changes
    from pinterest_async_overrides.workflows import Clock as Clock
    from pinterest_async_overrides.workflows import Connection as Connection
    from pinterest_async_overrides.workflows import Conversions as Conversions
    from pinterest_async_overrides.workflows import CustomerListResult as CustomerListResult
    from pinterest_async_overrides.workflows import CustomerLists as CustomerLists
    from pinterest_async_overrides.workflows import Decision as Decision
    from pinterest_async_overrides.workflows import Disconnected as Disconnected
    from pinterest_async_overrides.workflows import Effect as Effect
    from pinterest_async_overrides.workflows import Entities as Entities
    from pinterest_async_overrides.workflows import EntityChange as EntityChange
    from pinterest_async_overrides.workflows import Event as Event
    from pinterest_async_overrides.workflows import EventBuffer as EventBuffer
    from pinterest_async_overrides.workflows import Experiment as Experiment
    from pinterest_async_overrides.workflows import Experiments as Experiments
    from pinterest_async_overrides.workflows import FeedIssue as FeedIssue
    from pinterest_async_overrides.workflows import FeedResult as FeedResult
    from pinterest_async_overrides.workflows import Feeds as Feeds
    from pinterest_async_overrides.workflows import ItemOutcome as ItemOutcome
    from pinterest_async_overrides.workflows import ItemsFailed as ItemsFailed
    from pinterest_async_overrides.workflows import Job as Job
    from pinterest_async_overrides.workflows import JobDone as JobDone
    from pinterest_async_overrides.workflows import JobFailed as JobFailed
    from pinterest_async_overrides.workflows import JobProgress as JobProgress
    from pinterest_async_overrides.workflows import Journal as Journal
    from pinterest_async_overrides.workflows import JournalError as JournalError
    from pinterest_async_overrides.workflows import Money as Money
    from pinterest_async_overrides.workflows import Outcome as Outcome
    from pinterest_async_overrides.workflows import Pins as Pins
    from pinterest_async_overrides.workflows import PlanError as PlanError
    from pinterest_async_overrides.workflows import Results as Results
    from pinterest_async_overrides.workflows import Rules as Rules
    from pinterest_async_overrides.workflows import Snapshot as Snapshot
    from pinterest_async_overrides.workflows import Subject as Subject
    from pinterest_async_overrides.workflows import TagCheck as TagCheck
    from pinterest_async_overrides.workflows import TokenRevocation as TokenRevocation
    from pinterest_async_overrides.workflows import VideoCheck as VideoCheck
    from pinterest_async_overrides.workflows import Waited as Waited
    from pinterest_async_overrides.workflows import Workflows as Workflows
    from pinterest_async_overrides.workflows import from_micros as from_micros
    from pinterest_async_overrides.workflows import micros as micros
    from pinterest_async_overrides.workflows import scopes_for as scopes_for

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
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module("pinterest_async_overrides.workflows"), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *__all__]
