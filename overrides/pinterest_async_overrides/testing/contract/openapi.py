"""OpenAPI contract of the server: every operation with its parameters, body, reply and rate limit category."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

Schema = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path or query parameter, with its reference resolved."""

    name: str
    location: str
    required: bool
    explode: bool
    style: str
    schema: Schema


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """An operation of the contract. `security` lists its accepted security schemes, `scopes` the scopes each requires.

    `status` is the success status of its reply, `statuses` are all declared success statuses.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Schema | None
    body_type: str
    body_required: bool
    statuses: tuple[int, ...]
    status: int
    reply: Schema | None
    category: str
    security: tuple[str, ...]
    scopes: tuple[frozenset[str], ...]

    @property
    def writes(self) -> bool:
        """Whether the call may change state; a few POST operations only read."""
        return self.method != "GET" and self.category.rsplit("_", 1)[1] in ("write", "conversions")

    @property
    def item(self) -> Schema | None:
        """The schema of one item of a list reply."""
        if self.reply is None:
            return None
        merged = merge(self.reply)
        items = merged.get("properties", {}).get("items")
        return None if items is None else merge(items).get("items")


@cache
def document() -> dict[str, Any]:
    """Return the whole contract; cached."""
    raw = (files("pinterest_async") / "contract.json").read_bytes()
    loaded: dict[str, Any] = msgspec.json.decode(raw)
    return loaded


def resolve(part: Schema) -> Schema:
    """Return the schema that a chain of references leads to."""
    while "$ref" in part:
        found: Any = document()
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name.replace("~1", "/").replace("~0", "~")]
        part = found
    return part


_merged: dict[int, tuple[Schema, Schema]] = {}


def merge(schema: Schema) -> Schema:
    """Return one flat object schema with references and `allOf` resolved; otherwise the outermost value wins."""
    schema = resolve(schema)
    if "allOf" not in schema:
        return schema
    known = _merged.get(id(schema))
    if known is None:
        # The schema is stored with its merged form so that its id() is not reused.
        known = _merged[id(schema)] = schema, _merge(schema)
    return known[1]


def _merge(schema: Schema) -> Schema:
    merged: Schema = {}
    properties: dict[str, Any] = {}
    required: list[str] = []
    for part in [*(merge(each) for each in schema["allOf"]), {k: v for k, v in schema.items() if k != "allOf"}]:
        for name, value in part.get("properties", {}).items():
            # A list's envelope declares items only as objects; the other part of `allOf` declares their schema.
            if name not in properties or value not in ({}, {"type": "array", "items": {"type": "object"}}):
                properties[name] = value
        required += part.get("required", [])
        merged |= {k: v for k, v in part.items() if k not in ("properties", "required")}
    if properties:
        merged["properties"] = properties
    if required:
        merged["required"] = sorted(set(required))
    return merged


@cache
def operations() -> dict[str, Operation]:
    """Return the operations by id, in the order of the contract."""
    return {operation.id: operation for operation in _read()}


def _read() -> Iterator[Operation]:
    for path, methods in document()["paths"].items():
        shared = methods.get("parameters", [])
        for method in METHODS:
            if method in methods:
                yield _operation(path, method, methods[method], shared)


def _operation(path: str, method: str, declared: dict[str, Any], shared: list[Schema]) -> Operation:
    content: dict[str, Any] = declared.get("requestBody", {}).get("content", {})
    body_type = next(iter(content), "")
    statuses = [int(status) for status in declared["responses"] if status.startswith("2")]
    status = _status(declared["operationId"], method, statuses)
    reply = resolve(declared["responses"][str(status)]).get("content", {}).get("application/json", {}).get("schema")
    security: list[dict[str, list[str]]] = declared.get("security", [])
    return Operation(
        id=declared["operationId"],
        method=method.upper(),
        path=path,
        parameters=tuple(_parameter(resolve(each)) for each in [*shared, *declared.get("parameters", [])]),
        body=content[body_type].get("schema") if content else None,
        body_type=body_type,
        body_required=declared.get("requestBody", {}).get("required", False),
        statuses=tuple(statuses),
        status=status,
        reply=reply,
        category=declared["x-ratelimit-category"],
        security=tuple(scheme for each in security for scheme in each),
        scopes=tuple(frozenset(scopes) for each in security for scopes in each.values()),
    )


def _status(operation_id: str, method: str, statuses: list[int]) -> int:
    """Return the success status of an operation with several: 201 for a creation, else the one that has a body."""
    if 201 in statuses and (min(statuses) == 201 or (method == "post" and operation_id != "oauth/token")):
        return 201
    return min(statuses)


def _parameter(declared: dict[str, Any]) -> Parameter:
    style = declared.get("style", "form" if declared["in"] == "query" else "simple")
    return Parameter(
        name=declared["name"],
        location=declared["in"],
        required=declared.get("required", False),
        explode=declared.get("explode", style == "form"),
        style=style,
        schema=declared["schema"],
    )
