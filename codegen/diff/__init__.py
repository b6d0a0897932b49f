"""Diff of two descriptions: changes, and which of them break callers of the API."""

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.description.strip_prose import strip
from codegen.diff.change import Change, Kind, as_table, in_order
from codegen.diff.matching import walked
from codegen.diff.operations import operation_changes, shared_parameter_changes
from codegen.diff.schemas import Comparison, Difference
from codegen.diff.side import Side
from codegen.diff.successors import Successor, successors

__all__ = ["Change", "Kind", "as_table", "compare"]


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """Return every change of a fact; a shared schema or parameter is listed once, under its new name."""
    before, after = Side(strip(old)), Side(strip(new))
    met = walked(before, after)
    successor_of = successors(before, after, met)
    before = Side(before.document, {name: successor.name for name, successor in successor_of.items() if successor.name})
    sides = before, after
    return in_order(
        [
            *operation_changes(*sides),
            *shared_parameter_changes(*sides),
            *_schema_changes(*sides, successor_of, met.named),
        ]
    )


def _schema_changes(
    old: Side, new: Side, successor_of: Mapping[str, Successor], inline: Mapping[str, str]
) -> Iterator[Change]:
    for name, successor in successor_of.items():
        use = old.use(name)  # only current uses can break
        if successor.name is None and successor.inline is None:
            yield Change(Kind.SCHEMA_REMOVED, name, "", old.label(old.schemas[name]), any(use))
        elif successor.name is None:
            yield Change(Kind.SCHEMA_INLINED, name, "", f"written out at {successor.inline}", False)
        else:
            found = Comparison(old, new, use).components(name, successor.name)
            if successor.name != name:
                yield Change(Kind.SCHEMA_RENAMED, name, "", f"now {successor.name}{_compared(found)}", False)
            for one in found:
                yield Change(one.kind, successor.name, one.member, one.what, one.breaking)
    known = {successor.name for successor in successor_of.values()}
    for name in new.schemas:
        if name in known:
            continue
        if name in inline:
            yield Change(Kind.SCHEMA_NAMED, name, "", f"was written out at {inline[name]}", False)
        else:
            yield Change(Kind.SCHEMA_ADDED, name, "", new.label(new.schemas[name]), False)


def _compared(found: list[Difference]) -> str:
    if not found:
        return ", same structure"
    breaking = sum(one.breaking for one in found)
    return f", {len(found)} differences" + (f", {breaking} breaking" if breaking else "")
