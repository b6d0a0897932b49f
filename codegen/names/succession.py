"""Public names of a new version of the API, compatible with code for the old one.

A schema that was renamed takes the new name, and the old one becomes a deprecated alias. A schema that is now inline
keeps its name. A name that was reassigned to another schema stays with the original one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from codegen.description.grammar import walk
from codegen.diff.matching import WalkResult, likeness, matched_operations, values, walked
from codegen.diff.side import Side, ref, schema_name
from codegen.diff.successors import Successor, successors
from codegen.names.public import rewritten
from codegen.names.table import Renamed, Table
from codegen.text import pascal

MODEL = "Model"  # alias target of a model without a successor
_WHOLE = 0.5  # minimum likeness of a schema and its successor
_MOST = 3  # minimum ratio of another schema's uses to take it for the one that had the name
BUILTIN = frozenset({MODEL, "str", "int"})


@dataclass(frozen=True)
class Surface:
    """The public names of one version: its models, and the methods of its operations by their ids.

    `side` is the shaped description under these names, `given` those of them that the description itself gives.
    """

    side: Side
    models: frozenset[str]
    given: frozenset[str]
    methods: Mapping[str, str]


@dataclass(frozen=True)
class Succession:
    """The new table of names, and the names without a successor."""

    table: Table
    gone_models: tuple[str, ...] = ()
    gone_methods: tuple[str, ...] = ()
    taken_methods: tuple[str, ...] = ()  # old names of methods that other operations have now


def succeed(old: Surface, new: Surface, table: Table, api: str, until: str) -> Succession:
    """Return the names of the new version; `new` has the names given by the rules."""
    matched = matched_operations(old.side, new.side)
    moved = {old.methods[was]: new.methods[now] for was, now in matched.items()}
    taken = {was for was, now in moved.items() if was != now and was in new.methods.values()}
    models = _Models(old, new, table)
    latest = Renamed(
        api,
        until,
        models.aliases,
        {was: now for was, now in moved.items() if was != now and was not in taken},
        {was: now for was, now in matched.items() if was != now},
    )
    past = (
        _forwarded(one, latest, models.names, frozenset(new.methods.values()), new.methods) for one in table.renamed
    )
    renamed = tuple(one for one in (*past, latest) if one.models or one.methods or one.operations)
    return Succession(
        Table(models.retained, _joined(renamed)),
        tuple(sorted(models.gone)),
        tuple(sorted(old.methods[one] for one in old.methods.keys() - matched.keys())),
        tuple(sorted(taken)),
    )


class _Models:
    """Names of models: `retained` for `[models]`, `aliases` for old ones, and `gone`, those without a successor."""

    def __init__(self, old: Surface, new: Surface, table: Table) -> None:
        self.old, self.new = old, new
        self.met: WalkResult = walked(old.side, new.side)
        self.successor_of = {
            name: successor
            for name, successor in successors(old.side, new.side, self.met).items()
            if name in old.models
        }
        self.retained: dict[str, str] = {}
        self._keep_chosen(table)
        self._keep_taken()
        self._keep_inlined()
        self.names = frozenset(self.retained.get(name, name) for name in new.models)
        self.gone: list[str] = []
        self.aliases = {name: self._alias(name) for name in sorted(old.models - self.names)}

    def _keep_chosen(self, table: Table) -> None:
        """Preserve the names in the table, which were chosen by maintainers or an earlier bump."""
        for public in sorted(set(table.models.values()) & self.old.models):
            for name in self._places(public):
                if name != public:
                    self.retained.setdefault(name, public)

    def _keep_taken(self) -> None:
        """Preserve a name that was reassigned for its original schema; the other one takes that schema's new name."""
        moved = {name: self._moved(name) for name in sorted(self.old.models & self.new.models)}
        displaced = {name: other for name, other in moved.items() if other not in (None, name)}
        for name, other in displaced.items():
            self.retained.setdefault(str(other), name)
        for name in displaced:
            self._name_displaced(name, displaced)

    def _name_displaced(self, name: str, displaced: Collection[str]) -> str:
        """Name a displaced schema: as the old schema that it replaces, else by its place."""
        if name not in displaced or name in self.retained:
            return self.retained.get(name, name)
        self.retained[name] = name  # for a schema that stands in itself
        taken = self.new.models | self.old.models
        before = [
            one for one, successor in self.successor_of.items() if successor.name == name and one not in self.new.models
        ]
        places = (
            f"{self._name_displaced(owner, displaced)}{step}"
            for owner, step in _places(self.new.side, self.new.models, name)
        )
        free = (one for one in (*places, *(f"{name}{number}" for number in range(2, 100))) if one not in taken)
        self.retained[name] = before[0] if before else next(free)
        return self.retained[name]

    def _moved(self, name: str) -> str | None:
        """Return the schema that replaced `name` in most of its uses and is similar to it, else None."""
        successor, met = self.successor_of[name].name, self.met.uses.get(name)
        if successor != name or met is None or _is_enum(self.old.side.view(ref(name))):
            return successor if successor in self.new.models else None
        votes = {one: weight for one, weight in met.named.items() if one in self.new.models}
        best = max(sorted(votes), key=lambda one: votes[one], default=name)
        moved = votes.get(best, 0) >= _MOST * votes.get(name, 0) and self._likeness(name, best) >= _WHOLE
        return best if moved else name

    def _keep_inlined(self) -> None:
        """Preserve the name of a schema that is now inline, at one or several places."""
        retained: dict[str, str] = {}
        for name in sorted(self.old.models - self.new.models - set(self.retained.values())):
            places = [
                place for place in self._places(name) if place not in self.new.given and place not in self.retained
            ]
            if name in self.old.given or len(places) > 1:
                for place in places if self._is_whole(name, places) else ():
                    retained.setdefault(place, name)
        self.retained |= _sharing(retained | self.retained, self.new.side)

    def _places(self, name: str) -> list[str]:
        """Return the new schemas at the places of this one; several if it was inlined at several places."""
        successor = self.successor_of[name]
        met = self.met.uses.get(name)
        if successor.name is None or successor.name not in self.new.models:
            return []
        if met is None or successor.name in self.new.given:
            return [successor.name]
        others = [one for one in met.named if one in self.new.models and one not in self.new.given]
        same = [one for one in others if one != successor.name and self._likeness(name, one) == 1]
        return [successor.name, *sorted(same)]

    def _is_whole(self, name: str, places: list[str]) -> bool:
        """Return whether the schema at the first of these places has most of its fields, or all of its values."""
        view = self.old.side.view(ref(name))
        if _is_enum(view):
            return bool(places) and values(view) <= self._values(places[0])
        return bool(places) and self._likeness(name, places[0]) >= _WHOLE

    def _likeness(self, name: str, other: str) -> float:
        return likeness(self.old.side, ref(name), self.new.side, ref(other))

    def _alias(self, name: str) -> str:
        """Return the target of an old name: its successor, or a supertype with which old code still type-checks."""
        successor: Successor = self.successor_of[name]
        view = self.old.side.view(ref(name))
        if successor.name is None or successor.name not in self.new.models:
            self.gone.append(name)
            return (
                {"string": "str", "integer": "int"}.get(str(view.facts.get("type")), MODEL) if _is_enum(view) else MODEL
            )
        if not _is_enum(view):
            return self.retained.get(successor.name, successor.name)
        # An enum may have been split: its values are those of all the enums at its places.
        parts = [successor.name]
        for other in sorted(self.met.uses[name].named) if name in self.met.uses else []:
            known = {value for part in parts for value in self._values(part)}
            if other in self.new.models and self._values(other) & values(view) - known:
                parts.append(other)
        return " | ".join(dict.fromkeys(self.retained.get(part, part) for part in parts))

    def _values(self, name: str) -> frozenset[str]:
        return values(self.new.side.view(ref(name)))


def _places(side: Side, models: Collection[str], name: str) -> Iterator[tuple[str, str]]:
    """Yield the places of a schema as (owner, step): in fields of models, and in bodies and replies of calls."""
    for owner in sorted(models):
        for key, field in side.view(ref(owner)).fields.items() if owner != name else ():
            if side.name(field.schema) == name:
                yield owner, pascal(key)
            elif side.name(field.schema.get("items", {})) == name:
                yield owner, pascal(key.removesuffix("s"))
    for operation in side.operations.values():
        for part, step in (("requestBody", "Request"), ("responses", "Response")):
            if any(
                schema_name(node.get("$ref")) == name
                for _, _, node in walk({part: operation.node.get(part, {})}, "operation")
            ):
                yield pascal(operation.id), step


def _is_enum(view: Any) -> bool:
    return "enum" in view.facts


def _sharing(retained: Mapping[str, str], side: Side) -> dict[str, str]:
    """Return the names without those shared by different schemas, where only the first one keeps the name."""
    retained = dict(retained)
    while True:
        first: dict[str, str] = {}
        unlike = [
            name
            for name in sorted(retained)
            if rewritten(side.schemas[first.setdefault(retained[name], name)], retained)
            != rewritten(side.schemas[name], retained)
        ]
        if not unlike:
            return retained
        for name in unlike:
            del retained[name]


def _forwarded(
    past: Renamed, latest: Renamed, models: frozenset[str], methods: frozenset[str], operations: Mapping[str, str]
) -> Renamed:
    """Return the aliases of an earlier version, with the current names of their targets."""

    def forward(old: Mapping[str, str], moved: Mapping[str, str], known: frozenset[str]) -> Iterator[tuple[str, str]]:
        for name, target in old.items():
            parts = [moved.get(part, part) for part in target.split(" | ")]
            found = " | ".join(dict.fromkeys(part for part in parts if part in known or " | " in part))
            if found and name not in known:
                yield name, found

    return replace(
        past,
        models=dict(forward(past.models, latest.models, models | BUILTIN)),
        methods=dict(forward(past.methods, latest.methods, methods)),
        operations=dict(forward(past.operations, latest.operations, frozenset(operations))),
    )


def _joined(renamed: tuple[Renamed, ...]) -> tuple[Renamed, ...]:
    """Merge the tables of the same version and release, so that a repeated bump adds to its own."""
    found: dict[tuple[str, str], Renamed] = {}
    for one in renamed:
        known = found.get((one.api, one.until))
        if known is None:
            found[one.api, one.until] = one
        else:
            found[one.api, one.until] = replace(
                known,
                models={**known.models, **one.models},
                methods={**known.methods, **one.methods},
                operations={**known.operations, **one.operations},
            )
    return tuple(found.values())
