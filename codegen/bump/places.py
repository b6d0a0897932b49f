"""Places of one description in another, past renamed schemas, inlined parameters, moved operations, flat `allOf`s."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from codegen.description.grammar import METHODS, Place
from codegen.description.json_values import is_list, is_object
from codegen.description.references import at, locate, resolve
from codegen.diff.matching import matched_operations, walked
from codegen.diff.side import Side
from codegen.diff.successors import successors

_Steps: TypeAlias = "tuple[str | int, ...]"


class Places:
    """Where the things of an old description stand in a new one."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self.old, self.new = Side(old), Side(new)
        fates = successors(self.old, self.new, walked(self.old, self.new))
        self.schemas = {name: fate.name for name, fate in fates.items() if fate.name}
        self.operations = matched_operations(self.old, self.new)

    def followed(self, place: Place, seen: frozenset[Place] = frozenset()) -> list[Place] | None:
        """The new places of an object; none where what it belongs to is gone, None where that is there without it."""
        if place in seen:
            return []
        seen |= {place}
        match place:
            case ("components", "schemas", str(name), *rest) if name in self.schemas:
                return self._within([("components", "schemas", self.schemas[name])], tuple(rest))
            case ("components", str(section), str(name), *rest):
                if section != "schemas" and name in self.new.document.get("components", {}).get(section, {}):
                    return self._within([("components", section, name)], tuple(rest))
                target = f"#/components/{section}/{name}"
                users = [self.followed(user, seen) or [] for user in _users(self.old.document, target)]
                return self._within(list(dict.fromkeys(place for found in users for place in found)), tuple(rest))
            case ("paths", str(path), str(method), *rest) if method in METHODS:
                return self._of_operation(path, method, tuple(rest))
            case _:
                return self._within([()], place)

    def _of_operation(self, path: str, method: str, rest: _Steps) -> list[Place] | None:
        was = next((one for one in self.old.operations.values() if (one.path, one.method) == (path, method)), None)
        if was is None or was.id not in self.operations:
            return []
        now = self.new.operations[self.operations[was.id]]
        base: Place = ("paths", now.path, now.method)
        if len(rest) < 2 or rest[0] != "parameters" or not isinstance(rest[1], int):
            return self._within([base], rest)
        parameter = resolve(self.old.document, was.node["parameters"][rest[1]])
        for index, node in enumerate(now.node.get("parameters", [])):
            if resolve(self.new.document, node).get("name") == parameter.get("name"):
                return self._within([(*base, "parameters", index)], rest[2:])
        return []

    def _within(self, bases: list[Place], rest: _Steps) -> list[Place] | None:
        found = [self._descend(base, rest) for base in bases]
        there = [place for place in found if place is not None]
        return there if there or not bases else None

    def _descend(self, base: Place, rest: _Steps) -> Place | None:
        """The place some steps below another: references followed, an `allOf` that is written flat now passed over."""
        base = self._end(base)
        node = at(self.new.document, base)
        if not rest:
            return base
        step, *further = rest
        if has(node, step):
            return self._descend((*base, step), tuple(further))
        if step == "allOf" and further:
            return self._descend(base, tuple(further[1:]))
        for index in range(len(node.get("allOf", ())) if is_object(node) else 0):
            if (found := self._descend((*base, "allOf", index), rest)) is not None:
                return found
        return None

    def _end(self, place: Place) -> Place:
        """Return the place itself, or where the reference that stands there leads at last."""
        node = at(self.new.document, place)
        target = node.get("$ref") if is_object(node) else None
        return locate(self.new.document, target) if isinstance(target, str) else place


def has(node: Any, step: str | int) -> bool:
    """Return whether an object has a member, or a list an item."""
    if is_list(node):
        return isinstance(step, int) and step < len(node)
    return is_object(node) and step in node


def _users(node: Any, target: str, place: Place = ()) -> Iterator[Place]:
    """The places that refer to a component."""
    if is_list(node):
        for index, item in enumerate(node):
            yield from _users(item, target, (*place, index))
    elif is_object(node):
        if node.get("$ref") == target:
            yield place
        else:
            for key, value in node.items():
                yield from _users(value, target, (*place, key))
