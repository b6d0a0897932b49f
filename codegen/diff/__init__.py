"""What changed between two descriptions, as a caller of the API sees it, and whether it breaks that caller."""

from collections.abc import Iterator
from typing import Any

from codegen.description.strip_prose import strip
from codegen.diff.change import Change, Kind, as_table, in_order
from codegen.diff.operations import operation_changes, shared_parameter_changes
from codegen.diff.schemas import Comparison
from codegen.diff.side import Side

__all__ = ["Change", "Kind", "as_table", "compare"]


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """Every change of a fact; a shared schema or parameter is told once, under its own name."""
    sides = Side(strip(old)), Side(strip(new))
    return in_order([*operation_changes(*sides), *shared_parameter_changes(*sides), *_schema_changes(*sides)])


def _schema_changes(old: Side, new: Side) -> Iterator[Change]:
    for name in old.schemas | new.schemas:
        use = old.use(name)  # who calls today is who can break
        if name not in new.schemas:
            yield Change(Kind.SCHEMA_REMOVED, name, "", old.label(old.schemas[name]), any(use))
        elif name not in old.schemas:
            yield Change(Kind.SCHEMA_ADDED, name, "", new.label(new.schemas[name]), False)
        else:
            for found in Comparison(old, new, use).components(name):
                yield Change(found.kind, name, found.member, found.what, found.breaking)
