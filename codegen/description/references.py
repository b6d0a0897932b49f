"""Resolution of local references, and of an operation's parameters and successful replies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from codegen.description.grammar import Place
from codegen.description.json_values import is_list, is_object
from codegen.errors import CodegenError

Schema = dict[str, Any]


def resolve(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Return the end of a node's chain of ``$ref``, or the node itself."""
    seen: set[str] = set()
    while isinstance(target := node.get("$ref"), str):
        if target in seen:
            raise CodegenError(f"{target} refers to itself")
        seen.add(target)
        node = follow(document, target)
    return node


def follow(document: dict[str, Any], target: str) -> dict[str, Any]:
    """Return the object that one local reference names."""
    node = at(document, _place(document, target, ()))
    if not is_object(node):
        raise CodegenError(f"{target} is no object")
    return node


def locate(document: dict[str, Any], target: str) -> Place:
    """Return the place of the final target of a reference."""
    seen: tuple[str, ...] = ()
    while True:
        place = _place(document, target, seen)
        node = at(document, place)
        if not (is_object(node) and isinstance(inner := node.get("$ref"), str)):
            return place
        seen, target = (*seen, target), inner


def at(document: dict[str, Any], place: Place) -> Any:
    """Return the value at a place of the document."""
    node: Any = document
    for step in place:
        node = node[step]
    return node


def steps(target: str) -> tuple[str, ...]:
    """Return the unescaped steps of a local reference; raise CodegenError for a reference outside the document."""
    if target in {"#", "#/"}:
        raise CodegenError(f"{target} is the whole description")
    if not target.startswith("#/"):
        raise CodegenError(f"{target} lies outside the description; bundle it into one file first")
    return tuple(unquote(step).replace("~1", "/").replace("~0", "~") for step in target[2:].split("/"))


def _place(document: dict[str, Any], target: str, seen: tuple[str, ...]) -> Place:
    """Return the place of a reference's target, following references at intermediate steps."""
    if target in seen:
        raise CodegenError(f"{target} refers to itself")
    place: Place = ()
    node: Any = document
    for key in steps(target):
        passed = (*seen, target)
        while is_object(node) and key not in node and isinstance(inner := node.get("$ref"), str):
            place, passed = _place(document, inner, passed), (*passed, inner)
            node = at(document, place)
        if is_list(node) and key.isdecimal() and int(key) < len(node):
            place, node = (*place, int(key)), node[int(key)]
        elif is_object(node) and key in node:
            place, node = (*place, key), node[key]
        else:
            raise CodegenError(f"{target} is missing")
    return place


def parameters(document: Schema, item: Schema, operation: Schema) -> list[Schema]:
    """Return an operation's parameters, those of its path included, references followed, the operation's own first."""
    found: dict[tuple[str, str], Schema] = {}
    for node in (*operation.get("parameters", ()), *item.get("parameters", ())):
        parameter = resolve(document, node)
        found.setdefault((parameter["in"], parameter["name"]), parameter)
    return list(found.values())


def success(document: Schema, operation: Schema) -> Iterator[tuple[str, Schema]]:
    """Yield the 2xx replies of an operation with their statuses."""
    for status, reply in operation["responses"].items():
        if status.startswith("2"):
            yield status, resolve(document, reply)
