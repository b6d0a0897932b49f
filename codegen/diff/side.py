"""One side of a diff: a description with references resolved and ``allOf`` merged, independent of notation."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from codegen.description.grammar import METHODS, walk
from codegen.description.json_values import is_object
from codegen.description.references import resolve
from codegen.errors import CodegenError

SCHEMAS = "#/components/schemas/"
_STRUCTURE = {"$ref", "allOf", "oneOf", "anyOf", "properties", "required", "discriminator"}
_ANNOTATIONS = {"nullable", "readOnly", "writeOnly", "deprecated", "default", "example", "type"}


class Use(NamedTuple):
    """Use of a schema in requests and replies, which determines whether a change is breaking."""

    request: bool
    reply: bool


class Field(NamedTuple):
    owner: str | None  # the shared component that declares it, if any
    schema: dict[str, Any]


class Demand(NamedTuple):
    owner: str | None
    fields: frozenset[str]  # that must come together


@dataclass
class View:
    """A schema with its references and `allOf` resolved."""

    facts: dict[str, Any] = field(default_factory=dict[str, Any])
    fields: dict[str, Field] = field(default_factory=dict[str, Field])
    required: dict[str, set[str | None]] = field(default_factory=dict[str, set[str | None]])  # name -> who demands it
    parents: set[str] = field(default_factory=set[str])
    variants: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])  # of `oneOf` and `anyOf`
    demands: set[Demand] = field(default_factory=set[Demand])  # one of these must be met

    def absorb(self, other: "View") -> None:
        self.facts |= other.facts
        self.fields |= other.fields
        self.parents |= other.parents
        self.variants |= other.variants
        self.demands |= other.demands
        for name, owners in other.required.items():
            self.required.setdefault(name, set()).update(owners)


class Operation(NamedTuple):
    id: str
    method: str
    path: str
    node: dict[str, Any]
    parameters: list[dict[str, Any]]
    security: list[dict[str, list[str]]]

    @property
    def route(self) -> str:
        return f"{self.method.upper()} {self.path}"


class Side:
    """One of the two descriptions, stripped to its facts."""

    def __init__(self, document: dict[str, Any], renamed: Mapping[str, str] | None = None) -> None:
        """Create a side; `renamed` maps schema names to those of another description."""
        self.document = document
        self.renamed = renamed or {}
        components = document.get("components", {})
        self.schemas: dict[str, dict[str, Any]] = components.get("schemas", {})
        self.parameters: dict[str, dict[str, Any]] = components.get("parameters", {})

    @cached_property
    def operations(self) -> dict[str, Operation]:
        return {operation.id: operation for operation in self._operations()}

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            item = resolve(self.document, item)
            for method in METHODS:
                if method in item:
                    node = item[method]
                    name = node.get("operationId", f"{method.upper()} {path}")
                    parameters = [*item.get("parameters", []), *node.get("parameters", [])]
                    security = node.get("security", self.document.get("security", []))
                    yield Operation(name, method, path, node, parameters, security)

    @cached_property
    def _uses(self) -> tuple[set[str], set[str]]:
        requests, replies = set[str](), set[str]()
        for operation in self.operations.values():
            self._reach({"parameters": operation.parameters}, requests)
            self._reach({"requestBody": operation.node.get("requestBody", {})}, requests)
            self._reach({"responses": operation.node.get("responses", {})}, replies)
        return requests, replies

    def use(self, name: str) -> Use:
        requests, replies = self._uses
        return Use(name in requests, name in replies)

    def _reach(self, node: dict[str, Any], found: set[str], kind: str = "operation") -> None:
        """Add the schemas that are reachable from a node, by reference or by discriminator."""
        for _, inner_kind, inner in walk(node, kind):
            targets = list(inner.get("mapping", {}).values()) if inner_kind == "discriminator" else [inner.get("$ref")]
            for target in targets:
                name = schema_name(target)
                if name in found:
                    continue
                if name in self.schemas:
                    found.add(name)
                    self._reach(self.schemas[name], found, "schema")
                elif name is None and isinstance(target, str) and target.startswith("#/"):
                    self._reach(resolve(self.document, {"$ref": target}), found, inner_kind)

    def name(self, schema: dict[str, Any]) -> str | None:
        """Return the component of a schema that is a reference, or an ``allOf`` of one with annotations only."""
        match schema:
            case {"$ref": target} if not schema.keys() - {"$ref"} - _ANNOTATIONS:
                return self._renamed(target)
            case {"allOf": [{"$ref": target}]} if not schema.keys() - {"allOf"} - _ANNOTATIONS:
                return self._renamed(target)
            case _:
                return None

    def _renamed(self, target: Any) -> str | None:
        name = schema_name(target)
        return None if name is None else self.renamed.get(name, name)

    def view(self, schema: dict[str, Any], owner: str | None = None, within: frozenset[str] = frozenset()) -> View:
        view = View()
        for member in ([{"$ref": schema["$ref"]}] if "$ref" in schema else []) + schema.get("allOf", []):
            name = schema_name(member.get("$ref"))
            if name in within:
                raise CodegenError(f"{SCHEMAS}{name} is an `allOf` of itself")
            if name is None:
                view.absorb(self.view(resolve(self.document, member), owner, within))
            else:
                known = self.renamed.get(name, name)
                view.absorb(self.view(resolve(self.document, member), known, within | {name}))
                view.parents.add(known)
        view.facts |= {key: value for key, value in schema.items() if key not in _STRUCTURE}
        view.fields |= {name: Field(owner, inner) for name, inner in schema.get("properties", {}).items()}
        for name in schema.get("required", []):
            view.required.setdefault(name, set()).add(owner)
        for variant in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
            self._add_variant(view, variant, owner, within)
        return view

    def _add_variant(self, view: View, variant: dict[str, Any], owner: str | None, within: frozenset[str]) -> None:
        """Add a variant of a union; objects without a name are merged, since they mostly declare required groups."""
        name = self.name(variant)
        inner = View() if name else self.view(variant, owner, within)
        if inner.fields or inner.required:
            view.demands.add(Demand(owner, frozenset(inner.required)))
            inner.required = {}
            view.absorb(inner)
        else:
            view.variants[name or json.dumps(variant, sort_keys=True)] = variant

    def label(self, schema: Any) -> str:
        """Return a short description of a schema's type."""
        if not is_object(schema):
            return "anything"
        if name := self.name(schema):
            return name
        view = self.view(schema)
        if view.variants:
            return "one of " + ", ".join(map(self.label, view.variants.values()))
        match sort(view):
            case "array":
                return f"array of {self.label(view.facts.get('items'))}"
            case kind if "enum" in view.facts:
                return f"{kind} enum"
            case kind:
                return kind


def names(side: Side, schema: dict[str, Any]) -> list[str]:
    """Return the components of a schema: the one it refers to, followed by those which that one is an alias of."""
    found: list[str] = []
    name = side.name(schema)
    while name is not None and name in side.schemas and name not in found:
        found.append(name)
        name = side.name(side.schemas[name])
    return found


def ref(name: str) -> dict[str, Any]:
    return {"$ref": SCHEMAS + name}


def schema_name(target: Any) -> str | None:
    return target.removeprefix(SCHEMAS) if isinstance(target, str) and target.startswith(SCHEMAS) else None


def sort(view: View) -> str:
    """Return the JSON type, inferred if it is not declared."""
    if kind := view.facts.get("type"):
        return str(kind)
    if view.fields or "additionalProperties" in view.facts:
        return "object"
    if "items" in view.facts:
        return "array"
    return "string" if "enum" in view.facts else "anything"
