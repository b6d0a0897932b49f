"""Successor of each schema of a description in another one: kept, renamed, inlined, or removed.

Determined by the majority of its uses (`codegen.diff.matching`). A schema that no operation uses is matched by its
structure, if that is unique.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from difflib import SequenceMatcher

from codegen.diff.matching import Uses, WalkResult, likeness
from codegen.diff.side import Side, ref

_SIMILAR = 0.7  # minimum similarity of the names of schemas that are matched by structure
_SAME = 0.9


@dataclass(frozen=True)
class Successor:
    """Successor of a schema: its `name` in the new description, or the first place where it is `inline`."""

    name: str | None = None
    inline: str | None = None


def successors(old: Side, new: Side, met: WalkResult) -> dict[str, Successor]:
    """Return the successor of every schema of the old description, after a walk over both."""
    found = {name: _by_use(name, met.uses.get(name, Uses()), old, new) for name in old.schemas}
    taken = {successor.name for successor in found.values()}
    free = new.schemas.keys() - old.schemas.keys() - taken
    for name, successor in found.items():
        bases = [other for other, _ in met.uses.get(name, Uses()).bases.most_common() if other in free]
        if successor == Successor() and bases:
            found[name] = Successor(bases[0])
            free -= {bases[0]}
    left = [name for name, successor in found.items() if successor == Successor()]
    return found | {name: Successor(twin) for name, twin in _by_structure(left, free, old, new).items()}


def _by_use(name: str, met: Uses, old: Side, new: Side) -> Successor:
    still_there = name in new.schemas
    if still_there and (name in met.named or not met.named):
        return Successor(name)

    def fit(other: str) -> tuple[int, float]:
        return met.named[other], likeness(old, ref(name), new, ref(other))

    best = max(sorted(met.named), key=fit, default=None)
    if best is None or (not still_there and met.inline.total() > met.named.total()):
        return Successor(inline=next(iter(met.inline))) if met.inline else Successor()
    # Its name is used for another schema now, unless the schema of that name is still more similar.
    if still_there and likeness(old, ref(name), new, ref(best)) <= likeness(old, ref(name), new, ref(name)):
        return Successor(name)
    return Successor(best)


def _by_structure(left: list[str], free: Set[str], old: Side, new: Side) -> Mapping[str, str]:
    """Return pairs of schemas of the same use with equal fields, values or members, each unique on its side."""
    chosen: dict[str, str] = {}
    for name in left:
        twins = [other for other in sorted(free) if _are_twins(old, name, new, other)]
        if len(twins) == 1:
            chosen[name] = twins[0]
    return {name: other for name, other in chosen.items() if list(chosen.values()).count(other) == 1}


def _are_twins(old: Side, name: str, new: Side, other: str) -> bool:
    if old.use(name) != new.use(other):
        return False
    if SequenceMatcher(None, name, other).ratio() >= _SIMILAR:
        return likeness(old, ref(name), new, ref(other)) >= _SAME
    if not any(old.use(name)):
        return False
    view = old.view(ref(name))
    distinctive = len(view.fields) + len(view.facts.get("enum", ())) + len(view.variants) > 1
    return distinctive and likeness(old, ref(name), new, ref(other)) == 1
