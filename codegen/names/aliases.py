"""Deprecated aliases for the templates, checked: the target exists, and the alias is not a current name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from codegen.errors import CodegenError
from codegen.names.table import FILE, Table


@dataclass(frozen=True)
class Alias:
    """An old name, its current name, the version of the API that renamed it, and the release that drops it."""

    old: str
    new: str
    api: str
    until: str


def aliases(
    table: Table,
    kind: Literal["models", "methods", "operations"],
    known: Collection[str],
    builtin: Collection[str] = (),
) -> list[Alias]:
    """Return the aliases of one kind, sorted by name; raise CodegenError with all invalid ones."""
    found = {
        old: Alias(old, new, one.api, one.until) for one in table.renamed for old, new in getattr(one, kind).items()
    }
    problems: list[str] = []
    for alias in found.values():
        if alias.old in known:
            problems.append(f"{alias.old} is a name of the description; delete its line from [renamed.{kind}]")
        problems += [
            f"{alias.old}: there is no {part}; mend its line in [renamed.{kind}]"
            for part in alias.new.split(" | ")
            if part not in known and part not in builtin
        ]
    if problems:
        raise CodegenError("\n".join(f"openapi/{FILE}: {problem}" for problem in problems))
    return sorted(found.values(), key=lambda alias: alias.old)
