"""Correspondence of schemas between two descriptions, by the places where they are used.

Two descriptions are walked in parallel, from each operation's parameters, body and replies down through their common
fields. Each use of a named schema of the old description is a vote for the schema used at that place in the new one: of
the same or another name, or inline. Only use and structure count, names do not.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from codegen.description.json_values import is_object
from codegen.description.references import resolve
from codegen.diff.side import Operation, Side, View, names, ref, sort

_Schema: TypeAlias = dict[str, Any]
_Place: TypeAlias = tuple[_Schema, _Schema, str]

_ALIKE = 0.5  # minimum likeness of corresponding schemas without stronger evidence
_SAME_TYPE = 0.3  # two schemas of which nothing is known but their JSON type


@dataclass
class Uses:
    """Uses of one old schema in the new description: votes by name, and inline places.

    Direct uses by an operation have more weight than nested ones. `bases` are votes for its neighbours in the `allOf`
    of a schema that both descriptions have.
    """

    named: Counter[str] = field(default_factory=Counter[str])
    inline: Counter[str] = field(default_factory=Counter[str])
    bases: Counter[str] = field(default_factory=Counter[str])


@dataclass
class WalkResult:
    """Result of a walk: uses of the old schemas, and the new schemas that were inline before."""

    uses: dict[str, Uses] = field(default_factory=dict[str, Uses])
    named: dict[str, str] = field(default_factory=dict[str, str])  # new name -> the first place it stood inline


def walked(old: Side, new: Side) -> WalkResult:
    """Walk two descriptions in parallel."""
    walk = _Walk(old, new)
    for was, now in matched_operations(old, new).items():
        walk.waiting += _roots(old, new, old.operations[was], new.operations[now])
    walk.run()
    return walk.met


def matched_operations(old: Side, new: Side) -> dict[str, str]:
    """Return new operation ids by old: the same id, else the same method and path apart from parameter names."""
    by_route = {_route(one): one.id for one in new.operations.values()}
    found = {name: name for name in old.operations if name in new.operations}
    for name, one in old.operations.items():
        other = by_route.get(_route(one))
        if name not in found and other is not None and other not in old.operations:
            found[name] = other
    return found


def _route(operation: Operation) -> str:
    return re.sub(r"{.*?}", "{}", operation.route)


def _roots(old: Side, new: Side, was: Operation, now: Operation) -> Iterator[_Place]:
    """Yield an operation's schemas in both descriptions: parameters by name, the body, replies by status."""
    before, after = _parameters(old, was), _parameters(new, now)
    for name in before.keys() & after.keys():
        yield before[name], after[name], f"{now.id} ?{name}"
    body = resolve(old.document, was.node.get("requestBody", {}))
    yield from _contents(body, resolve(new.document, now.node.get("requestBody", {})), f"{now.id} body")
    was_replies, now_replies = was.node.get("responses", {}), now.node.get("responses", {})
    pairs = {status: status for status in was_replies if status in now_replies}
    lone = [[s for s in one if s not in pairs and s.startswith("2")] for one in (was_replies, now_replies)]
    pairs |= dict(zip(*lone, strict=False))
    for before_status, status in pairs.items():
        replies = resolve(old.document, was_replies[before_status]), resolve(new.document, now_replies[status])
        yield from _contents(*replies, f"{now.id} reply {status}")


def _parameters(side: Side, operation: Operation) -> dict[str, _Schema]:
    found = (resolve(side.document, node) for node in operation.parameters)
    return {one["name"]: next(iter(one.get("content", {}).values()), one).get("schema", {}) for one in found}


def _contents(was: _Schema, now: _Schema, place: str) -> Iterator[_Place]:
    before, after = was.get("content", {}), now.get("content", {})
    for kind in before.keys() & after.keys():
        yield before[kind].get("schema", {}), after[kind].get("schema", {}), place


def _weight(place: str) -> int:
    """Return the weight of a use by its depth: `ads/update body[]` 8, `ads/update body[].tracking_urls` 4."""
    return max(8 >> place.count("."), 1)


class _Walk:
    """Breadth-first walk, since pairs at a higher level determine those at deeper ones."""

    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new
        self.met = WalkResult()
        self.waiting: deque[_Place] = deque()
        self._seen: set[tuple[str | int, str | int]] = set()

    def run(self) -> None:
        while self.waiting:
            self._pair_schemas(*self.waiting.popleft())

    def _pair_schemas(self, was: _Schema, now: _Schema, place: str) -> None:
        before, after = names(self.old, was), names(self.new, now)
        for name in before:
            known = self.met.uses.setdefault(name, Uses())
            if after:
                known.named[name if name in after else after[0]] += _weight(place)
            else:
                known.inline[place] += _weight(place)
        if after and not before:
            self.met.named.setdefault(after[0], place)
        key = before[0] if before else id(was), after[0] if after else id(now)
        if key not in self._seen:
            self._seen.add(key)
            self._inner(self.old.view(was), self.new.view(now), now, place)

    def _inner(self, was: View, now: View, schema: _Schema, place: str) -> None:
        self._bases(was.parents - now.parents, now.parents - was.parents)
        for name in was.fields.keys() & now.fields.keys():
            self.waiting.append((was.fields[name].schema, now.fields[name].schema, f"{place}.{name}"))
        for key, step in (("items", "[]"), ("additionalProperties", "{}")):
            before, after = was.facts.get(key), now.facts.get(key)
            if is_object(before) and is_object(after):
                self.waiting.append((before, after, f"{place}{step}"))
        if was.variants and now.variants:
            pairs = _pairs(self.old, was.variants, self.new, now.variants)
            self.waiting += [(before, after, place) for before, after in pairs]
        elif was.variants and now.fields:
            # A union that became one object with all fields: each member corresponds to it.
            self.waiting += [(variant, schema, place) for variant in was.variants.values()]

    def _bases(self, was: Set[str], now: Set[str]) -> None:
        """Pair the `allOf` bases of two schemas, which no other use refers to."""
        bases = ({name: ref(name) for name in sorted(one)} for one in (was, now))
        for before, after in _pairs(self.old, next(bases), self.new, next(bases), _ALIKE):
            known = self.met.uses.setdefault(names(self.old, before)[0], Uses())
            known.bases[names(self.new, after)[0]] += 1


def _pairs(
    old: Side, was: Mapping[str, _Schema], new: Side, now: Mapping[str, _Schema], least: float = 0.0
) -> Iterator[tuple[_Schema, _Schema]]:
    """Yield pairs of members of two unions, each once: similar ones of the same name, then the most similar."""
    scores = [(likeness(old, was[before], new, now[after]), before, after) for before in was for after in now]
    left, right = dict(was), dict(now)
    for score, before, after in sorted(
        scores, key=lambda one: (one[1] != one[2] or one[0] < _ALIKE, -one[0], *one[1:])
    ):
        if score > least and before in left and after in right:
            yield left.pop(before), right.pop(after)


def likeness(old: Side, was: _Schema, new: Side, now: _Schema) -> float:
    """Return the likeness of two schemas, from 0 (nothing in common, or different JSON types) to 1 (equal)."""
    before, after = old.view(was), new.view(now)
    if before.variants or after.variants:
        if not (before.variants and after.variants):
            return 0.0
        shared = sum(
            max((likeness(old, a, new, b) for b in after.variants.values()), default=0)
            for a in before.variants.values()
        )
        return shared / max(len(before.variants), len(after.variants))
    if sort(before) != sort(after):
        return 0.0
    match sort(before):
        case "object" if before.fields or after.fields:
            return _objects(old, before, new, after)
        case "array":
            items = before.facts.get("items", {}), after.facts.get("items", {})
            return likeness(old, items[0], new, items[1])
        case _:
            values_before, values_after = values(before), values(after)
            return (
                len(values_before & values_after) / len(values_before | values_after)
                if values_before or values_after
                else _SAME_TYPE
            )


def _objects(old: Side, was: View, new: Side, now: View) -> float:
    shared = was.fields.keys() & now.fields.keys()
    for name in shared:
        tags = [values(side.view(one.fields[name].schema)) for side, one in ((old, was), (new, now))]
        # A field with one different value in each is a discriminator between members of a union.
        if len(tags[0]) == len(tags[1]) == 1 and tags[0] != tags[1]:
            return 0.0
    return len(shared) / len(was.fields.keys() | now.fields.keys())


def values(view: View) -> frozenset[str]:
    """Return the values of an enum as strings; empty if the schema is not an enum."""
    return frozenset(str(value) for value in view.facts.get("enum", ()) if value is not None)
