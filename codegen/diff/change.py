"""Change between two descriptions, and its rendering for a changelog."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Kinds of changes, in the order of a changelog."""

    OPERATION_ADDED = "operation added"
    OPERATION_REMOVED = "operation removed"
    OPERATION_RENAMED = "operation renamed"
    ROUTE_CHANGED = "route changed"
    PARAMETER_ADDED = "parameter added"
    PARAMETER_REMOVED = "parameter removed"
    PARAMETER_CHANGED = "parameter changed"
    BODY_CHANGED = "request body changed"
    REPLY_CHANGED = "reply changed"
    SCOPES_CHANGED = "scope rule changed"
    CATEGORY_CHANGED = "rate limit category changed"
    SANDBOX_CHANGED = "sandbox changed"
    SCHEMA_ADDED = "schema added"
    SCHEMA_REMOVED = "schema removed"
    SCHEMA_RENAMED = "schema renamed"
    SCHEMA_NAMED = "schema named"
    SCHEMA_INLINED = "schema inlined"
    FIELD_ADDED = "field added"
    FIELD_REMOVED = "field removed"
    TYPE_CHANGED = "type changed"
    REQUIRED_CHANGED = "requirement changed"
    ENUM_GROWN = "enum grown"
    ENUM_SHRUNK = "enum shrunk"
    LIMIT_CHANGED = "limit changed"
    DEFAULT_CHANGED = "default changed"
    DEPRECATION_CHANGED = "deprecation changed"


@dataclass(frozen=True)
class Change:
    """One difference; `subject` is an operation id, a shared parameter or a schema, `member` the place inside it."""

    kind: Kind
    subject: str
    member: str
    what: str
    breaking: bool

    @property
    def where(self) -> str:
        return f"{self.subject} {self.member}" if self.member else self.subject


_ORDER = {kind: index for index, kind in enumerate(Kind)}


def in_order(changes: Iterable[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: (_ORDER[change.kind], change.subject, change.member, change.what))


_RENAMES = frozenset({Kind.OPERATION_RENAMED, Kind.SCHEMA_RENAMED, Kind.SCHEMA_NAMED, Kind.SCHEMA_INLINED})


def as_table(changes: Iterable[Change], old_version: str, new_version: str, *, brief: bool = False) -> str:
    """Return a count line and a Markdown table, to be pasted into a changelog.

    With `brief` breaking changes come first, and changes that affect names only are one row for each kind.
    """
    changes = in_order(changes)
    title = f"{old_version} -> {new_version}: "
    if not changes:
        return f"{title}nothing changed\n"
    breaking = sum(change.breaking for change in changes)
    rows = [
        f"| {change.kind} | `{_cell(change.where)}` | {_cell(change.what)} | {'**yes**' if change.breaking else 'no'} |"
        for change in (sorted(changes, key=lambda change: not change.breaking) if brief else changes)
        if not (brief and change.kind in _RENAMES)
    ]
    if brief:
        rows += _folded(changes)
    head = ["| Change | Where | What | Breaking |", "|---|---|---|---|"]
    return "\n".join([f"{title}{_counts(changes)}; {breaking} breaking", "", *head, *rows]) + "\n"


def _folded(changes: list[Change]) -> Iterator[str]:
    """Yield a row for each kind of change that affects names only."""
    for kind in Kind:
        if kind in _RENAMES and (found := [change for change in changes if change.kind is kind]):
            what = ", ".join(
                f"`{change.subject}` → `{change.what.removeprefix('now ').partition(',')[0]}`"
                if change.what.startswith("now ")
                else f"`{change.subject}`"
                for change in found
            )
            yield f"| {kind} | {len(found)} | {_cell(what)} | no |"


def _counts(changes: list[Change]) -> str:
    totals = Counter(change.kind for change in changes)  # insertion keeps the order of the kinds
    return ", ".join(f"{total} {_format(kind, total)}" for kind, total in totals.items())


def _format(kind: Kind, total: int) -> str:
    noun, _, verb = kind.rpartition(" ")
    if total > 1:
        noun = (
            f"{noun[:-1]}ies"
            if noun.endswith(("dy", "ly", "ry"))
            else f"{noun}es"
            if noun.endswith("x")
            else f"{noun}s"
        )
    return f"{noun} {verb}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
