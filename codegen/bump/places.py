"""Mapping of places between descriptions across renamed schemas, inlined parameters, and moved operations."""

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
    """Maps places of an old description to those of a new one."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self.old, self.new = Side(old), Side(new)
        successor_of = successors(self.old, self.new, walked(self.old, self.new))
        self.schemas = {name: successor.name for name, successor in successor_of.items() if successor.name}
        self.operations = matched_operations(self.old, self.new)

    def followed(self, place: Place, seen: frozenset[Place] = frozenset()) -> list[Place] | None:
        """Return an object's new places: empty if its owner is gone, None if the owner exists without it."""
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
        """Return the place at `rest` below another, following references and skipping a flattened `allOf`."""
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
        """Return the place itself, or the final target of a reference at it."""
        node = at(self.new.document, place)
        target = node.get("$ref") if is_object(node) else None
        return locate(self.new.document, target) if isinstance(target, str) else place


def has(node: Any, step: str | int) -> bool:
    """Return whether an object has a member, or a list an item."""
    if is_list(node):
        return isinstance(step, int) and step < len(node)
    return is_object(node) and step in node


def _users(node: Any, target: str, place: Place = ()) -> Iterator[Place]:
    """Yield the places that refer to a component."""
    if is_list(node):
        for index, item in enumerate(node):
            yield from _users(item, target, (*place, index))
    elif is_object(node):
        if node.get("$ref") == target:
            yield place
        else:
            for key, value in node.items():
                yield from _users(value, target, (*place, key))
