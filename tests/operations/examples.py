"""Values made from the contract's schemas: the same every time, valid, and with every member of every union in turn."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.contract import REF, Json, follow, is_object, problems

# The first that a pattern takes and that is of the length asked for.
_TEXTS = (
    "549755885175", "naïve & bold?/#%+=", "2024-01-31", "https://example.com/a?b=c", "12:30", "abc", "US",
    "2024-01-31T10:20:30.000Z", "1234", "12", "7", "a",
)  # fmt: skip
_SAYS_NOTHING = {"nullable", "default", "example", "readOnly", "writeOnly", "deprecated", "title", "type"}


@dataclass
class Node:
    """A value, what it was made from, and the values inside it."""

    schema: Json  # without references, allOf and unions: what was chosen of them is merged in
    component: str | None  # the name of the schema it is declared as, where it has one; of a union, the member's
    scalar: Any = None
    fields: dict[str, Node] | None = None
    items: list[Node] | None = None

    @property
    def json(self) -> Any:
        if self.fields is not None:
            return {name: node.json for name, node in self.fields.items()}
        return [node.json for node in self.items] if self.items is not None else self.scalar

    def copy(self) -> Node:
        """A copy whose values can be changed."""
        fields = None if self.fields is None else {name: node.copy() for name, node in self.fields.items()}
        items = None if self.items is None else [node.copy() for node in self.items]
        return Node(self.schema, self.component, self.scalar, fields, items)

    def walk(self) -> Iterator[Node]:
        yield self
        for node in (*(self.fields or {}).values(), *(self.items or ())):
            yield from node.walk()


class Builder:
    """Makes values of schemas; of a union, the member it has taken least often."""

    def __init__(self, *, full: bool, sent: bool) -> None:
        self.full, self.sent = full, sent
        self.taken: dict[int, Counter[int]] = {}
        self.open: list[str] = []

    @property
    def untried(self) -> int:
        """How many members of the unions met so far have not been taken."""
        return sum(count == 0 for counts in self.taken.values() for count in counts.values())

    def build(self, schema: Json, turn: int = 0) -> Node:
        before = len(self.open)
        merged, component = self._merge(schema)
        node = Node(merged, component)
        kind = merged.get("type") or ("object" if "properties" in merged else "array" if "items" in merged else None)
        if "enum" in merged:
            values = [value for value in merged["enum"] if value is not None] or [None]
            node.scalar = values[turn % len(values)]
        elif kind == "object":
            node.fields = self._fields(merged)
        elif kind == "array":
            node.items = self._items(merged)
        else:
            node.scalar = _scalar(kind, merged)
        del self.open[before:]
        return node

    def _fields(self, schema: Json) -> dict[str, Node]:
        hidden = "readOnly" if self.sent else "writeOnly"
        required = schema.get("required", [])
        fields: dict[str, Node] = {}
        properties: Json = schema.get("properties", {})
        for name in sorted(properties, key=lambda name: name not in required):
            wanted = name in required or self.full or len(fields) < schema.get("minProperties", 0)
            if not wanted or len(fields) >= schema.get("maxProperties", 10_000) or _hidden(properties[name], hidden):
                continue
            if name in required or not self._returns(properties[name]):
                fields[name] = self.build(properties[name])
        more = schema.get("additionalProperties", not properties)
        wanted = self.full or len(fields) < schema.get("minProperties", 0)
        if more and wanted and len(fields) < schema.get("maxProperties", 10_000):
            fields["of-its own"] = self.build(more if is_object(more) else {})
        return fields

    def _items(self, schema: Json) -> list[Node]:
        inner = schema.get("items", {})
        least = schema.get("minItems", 0)
        if self._returns(inner):
            return [self.build(inner) for _ in range(least)]
        count = min(max(least, 2 if self.full else 1), schema.get("maxItems", 2))
        return [self.build(inner, turn) for turn in range(count)]

    def _returns(self, schema: Json) -> bool:
        """Whether it leads back to what is being made."""
        refs = [schema, *schema.get("allOf", ()), schema.get("items", {}), *schema.get("items", {}).get("allOf", ())]
        return any(node.get("$ref") in self.open for node in refs)

    def _merge(self, schema: Json) -> tuple[Json, str | None]:
        """The schema without references, allOf and unions, and its name."""
        if "$ref" in schema:
            self.open.append(schema["$ref"])
            target, inner = self._merge(follow(schema))
            beside = {key: value for key, value in schema.items() if key in {"required", "enum"}}
            return _both(target, beside), schema["$ref"].removeprefix(REF) if inner is None else inner
        merged: Json = {}
        name: str | None = None
        for member in schema.get("allOf", ()):
            part, inner = self._merge(member)
            merged, name = _both(merged, part), inner or name
        own = {key: value for key, value in schema.items() if key not in {"allOf", "oneOf", "anyOf"}}
        merged = _both(merged, own)
        members: list[Json] = schema.get("oneOf") or schema.get("anyOf") or []
        discriminator = schema.get("discriminator", {})
        if not members and (mapping := discriminator.get("mapping")):
            # A family without a union: each member is an allOf over this very schema.
            refs = list(dict.fromkeys(mapping.values()))
            if any(ref in self.open for ref in refs):
                return merged, None
            members = [{"$ref": ref} for ref in refs]
        if members:
            member = members[self._choose(schema, len(members))]
            part, name = self._merge(member)
            name = name or ""  # the union's own name is no name of its member
            if "oneOf" in schema and "enum" in part:
                # What fits one member only: a value of two fits no oneOf.
                others = [value for other in members if other is not member for value in follow(other).get("enum", ())]
                part = {**part, "enum": [value for value in part["enum"] if value not in others]}
            merged = _both(merged, part)
            for value, ref in discriminator.get("mapping", {}).items():
                if ref == member.get("$ref"):
                    tag = {"properties": {discriminator["propertyName"]: {"enum": [value]}}}
                    merged = _both(merged, {**tag, "required": [discriminator["propertyName"]]})
                    break
        elif not _stands_for_another(schema):
            name = None
        return merged, name

    def _choose(self, schema: Json, count: int) -> int:
        taken = self.taken.setdefault(id(schema), Counter(dict.fromkeys(range(count), 0)))
        choice = min(range(count), key=lambda number: (taken[number], number))
        taken[choice] += 1
        return choice


def examples(schema: Json, *, full: bool, sent: bool) -> Iterator[Node]:
    """Values until every member of every union in them has had its turn; an AssertionError where one is not valid."""
    builder = Builder(full=full, sent=sent)
    for _ in range(200):
        node = builder.build(schema)
        assert not (found := problems(schema, node.json, sent=sent)), found
        yield node
        if not builder.untried:
            return
    raise AssertionError(f"{builder.untried} members of unions are never taken")


def example(schema: Json, *, full: bool, sent: bool) -> Any:
    return next(examples(schema, full=full, sent=sent)).json


def _stands_for_another(schema: Json) -> bool:
    """Whether a schema is another one with nothing of its own but how it is described."""
    members = [member for member in schema.get("allOf", ()) if not set(member) <= _SAYS_NOTHING]
    return set(schema) <= {"allOf", *_SAYS_NOTHING} and len(members) == 1


def _hidden(schema: Json, how: str) -> bool:
    return bool(schema.get(how) or any(_hidden(member, how) for member in schema.get("allOf", ())))


def _both(one: Json, other: Json) -> Json:
    """A schema that says what both say."""
    merged = {**one, **other}
    if "properties" in one and "properties" in other:
        merged["properties"] = {**one["properties"], **other["properties"]}
        for name in one["properties"].keys() & other["properties"].keys():
            merged["properties"][name] = {"allOf": [one["properties"][name], other["properties"][name]]}
    if "required" in one and "required" in other:
        merged["required"] = list(dict.fromkeys([*one["required"], *other["required"]]))
    if "enum" in one and "enum" in other:
        merged["enum"] = [value for value in one["enum"] if value in other["enum"]]
    return merged


def _scalar(kind: str | None, schema: Json) -> Any:
    match kind:
        case "boolean":
            return True
        case "integer":
            return _number(schema, 7)
        case "number":
            return _number(schema, 7.5)
        case "string":
            return _text(schema)
        case None:
            return {"any": ["thing", 1, None]}
        case _:
            raise AssertionError(f"no example for type {kind}")


def _number(schema: Json, wanted: float) -> float:
    low, high = schema.get("minimum", 0), schema.get("maximum", 10_000)
    return wanted if low <= wanted <= high else high if wanted > high else low


def _text(schema: Json) -> str:
    if schema.get("format") == "date":
        return "2024-01-31"
    if schema.get("format") == "date-time":
        return "2024-01-31T10:20:30Z"
    pattern: str = schema.get("pattern", "")
    least: int = schema.get("minLength", 0)
    most: int = schema.get("maxLength", 10_000)
    texts: list[str] = [*([] if pattern else [_TEXTS[1]]), *_TEXTS]
    for text in [*texts, *(text.ljust(least, text[-1]) for text in texts)]:
        if re.search(pattern, text) and least <= len(text) <= most:
            return text
    raise AssertionError(f"no text for {schema}: add one to _TEXTS")
