"""Removal of prose from a description; facts stay."""

import copy
import re
from collections.abc import Collection, Iterator
from typing import Any

from codegen.description.grammar import Each, Leaf, Named, Place, Rule, as_list, as_object, members, rules, walk
from codegen.description.json_values import is_list, is_object

SENTENCE_WORDS = 4

_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?(Z|[+-]\d\d:?\d\d))?")
_GONE = object()


def strip(document: dict[str, Any], *, keep_descriptions: bool = False) -> dict[str, Any]:
    """Return the description with its facts only, in their order; the input is not modified."""
    contract: dict[str, Any] = _Stripper(_enum_values(document), keep_descriptions).keep(document, "document", ())
    return contract


def is_sentence(text: str) -> bool:
    return len(text.split()) >= SENTENCE_WORDS


class _Stripper:
    def __init__(self, enum_values: frozenset[str], keep_descriptions: bool) -> None:
        self._enum_values = enum_values
        self._keep_descriptions = keep_descriptions

    def keep(self, node: Any, rule: Rule, place: Place) -> Any:
        """Return the facts of a node, or `_GONE` if there are none."""
        match rule:
            case Leaf.FACT:
                return copy.deepcopy(node)
            case Leaf.PROSE:
                return node if self._keep_descriptions else _GONE
            case Leaf.LABEL:
                return node if self._keep_descriptions else ""
            case Leaf.EXAMPLE:
                return self._data(node)
            case Leaf.DEFAULT:
                return _GONE if any(self._is_foreign(text) for text in _strings(node)) else copy.deepcopy(node)
            case Each(kind):
                return [self.keep(item, kind, (*place, i)) for i, item in enumerate(as_list(node, kind, place))]
            case Named(member):
                retained = {name: self.keep(item, member, (*place, name)) for name, item in members(node, rule, place)}
                if (
                    member == "example" and place[0] != "components"
                ):  # a component may be referred to, even when emptied
                    retained = {name: item for name, item in retained.items() if item}
                return retained
            case _:
                return self._keep_object(node, rule, place)

    def _keep_object(self, node: Any, kind: str, place: Place) -> Any:
        if kind == "schema" and isinstance(node, bool):
            return node
        retained: dict[str, Any] = {}
        for key, value, rule in rules(kind, as_object(node, kind, place)):
            stripped = self.keep(value, rule, (*place, key))
            if stripped is not _GONE and not (key == "examples" and stripped == {}):
                retained[key] = stripped
        if kind == "response" and "$ref" not in retained:
            retained.setdefault("description", "")  # OpenAPI 3.0 requires one
        return retained

    def _data(self, value: Any) -> Any:
        """Return an example without the leaves that are a name or a sentence; `_GONE` if nothing is left."""
        if isinstance(value, str):
            return value if self._is_data(value) else _GONE
        if is_object(value):
            items = {key: self._data(item) for key, item in value.items() if not is_sentence(key)}
            return _unless_emptied(value, {key: item for key, item in items.items() if item is not _GONE})
        if is_list(value):
            return _unless_emptied(value, [item for item in map(self._data, value) if item is not _GONE])
        return value

    def _is_data(self, text: str) -> bool:
        return len(text.split()) <= 1 or text in self._enum_values or _TIMESTAMP.fullmatch(text) is not None

    def _is_foreign(self, text: str) -> bool:
        return is_sentence(text) and text not in self._enum_values


def _enum_values(document: dict[str, Any]) -> frozenset[str]:
    values = (node.get("enum") for _, kind, node in walk(document) if kind == "schema")
    return frozenset(text for value in values for text in _strings(value))


def _unless_emptied(before: Collection[Any], left: Collection[Any]) -> Any:
    return left if left or not before else _GONE


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_object(value) or is_list(value):
        for item in value.values() if is_object(value) else value:
            yield from _strings(item)
