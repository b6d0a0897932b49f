"""Grammar of OpenAPI 3.0: the keywords allowed in each object, and whether each is a fact, prose or data.

References are checked and prose is stripped by this table. Rules depend on the position, not on the key alone: a
property *named* ``description`` is a fact, its own ``description`` is prose.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeAlias

from codegen.description.json_values import is_list, is_object
from codegen.errors import CodegenError


class Leaf(Enum):
    FACT = "fact"  # kept as it is
    PROSE = "prose"  # dropped, unless descriptions are asked for
    LABEL = "label"  # prose where OpenAPI demands a string: emptied
    EXAMPLE = "example"  # free JSON: kept as far as it is data
    DEFAULT = "default"  # free JSON that the API acts on: kept unless it holds a sentence


@dataclass(frozen=True)
class Each:
    """A list of objects of one kind."""

    kind: str


@dataclass(frozen=True)
class Named:
    """A map from names to objects of one kind; in some maps ``x-`` names are extensions, not members."""

    rule: "Rule"
    extensible: bool = False


Rule: TypeAlias = "Leaf | Each | Named | str"
Place: TypeAlias = tuple[str | int, ...]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def _facts(keys: str) -> dict[str, Rule]:
    return dict.fromkeys(keys.split(), Leaf.FACT)


_EXAMPLES: dict[str, Rule] = {"example": Leaf.EXAMPLE, "examples": Named("example")}
_PARAMETER: dict[str, Rule] = {
    **_facts("$ref name in required deprecated allowEmptyValue style explode allowReserved"),
    **_EXAMPLES,
    "description": Leaf.PROSE,
    "schema": "schema",
    "content": Named("media type"),
}

# Kind of a referable object -> its section of `components`.
SECTIONS = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "request body": "requestBodies",
    "header": "headers",
    "security scheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
}

GRAMMAR: dict[str, dict[str, Rule]] = {
    "document": {
        **_facts("openapi security"),
        "info": "info",
        "servers": Each("server"),
        "tags": Each("tag"),
        "paths": Named("path item", extensible=True),
        "components": "components",
    },
    "info": {**_facts("title version"), "license": "license", "description": Leaf.PROSE},
    "license": _facts("name url"),
    "server": {**_facts("url"), "variables": Named("server variable")},
    "server variable": _facts("enum default"),
    "tag": _facts("name"),
    "components": {
        "schemas": Named("schema"),
        "responses": Named("response"),
        "parameters": Named("parameter"),
        "examples": Named("example"),
        "requestBodies": Named("request body"),
        "headers": Named("header"),
        "securitySchemes": Named("security scheme"),
        "links": Named("link"),
        "callbacks": Named("callback"),
    },
    "path item": {
        **_facts("$ref"),
        **dict.fromkeys(METHODS, "operation"),
        "servers": Each("server"),
        "parameters": Each("parameter"),
        "description": Leaf.PROSE,
        "summary": Leaf.PROSE,
    },
    "operation": {
        **_facts("operationId tags deprecated security x-ratelimit-category x-sandbox"),
        "summary": Leaf.PROSE,
        "description": Leaf.PROSE,
        "servers": Each("server"),
        "parameters": Each("parameter"),
        "requestBody": "request body",
        "responses": Named("response", extensible=True),
        "callbacks": Named("callback"),
    },
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "request body": {**_facts("$ref required"), "description": Leaf.PROSE, "content": Named("media type")},
    "response": {
        **_facts("$ref"),
        "description": Leaf.LABEL,
        "headers": Named("header"),
        "content": Named("media type"),
        "links": Named("link"),
    },
    "media type": {"schema": "schema", "encoding": Named("encoding"), **_EXAMPLES},
    "encoding": {**_facts("contentType style explode allowReserved"), "headers": Named("header")},
    "example": {**_facts("$ref externalValue"), "value": Leaf.EXAMPLE},
    "link": {**_facts("$ref operationRef operationId parameters requestBody"), "server": "server"},
    "callback": {},  # its keys are expressions, see `rules`
    "security scheme": {
        **_facts("$ref type name in scheme bearerFormat openIdConnectUrl"),
        "description": Leaf.PROSE,
        "flows": Named("flow", extensible=True),
    },
    "flow": {**_facts("authorizationUrl tokenUrl refreshUrl"), "scopes": Named(Leaf.LABEL, extensible=True)},
    "schema": {
        **_facts(
            "$ref type format enum pattern required nullable readOnly writeOnly deprecated uniqueItems multipleOf"
        ),
        **_facts("minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems"),
        **_facts("minProperties maxProperties"),
        "default": Leaf.DEFAULT,
        "example": Leaf.EXAMPLE,
        "description": Leaf.PROSE,
        "discriminator": "discriminator",
        "properties": Named("schema"),
        "additionalProperties": "schema",
        "items": "schema",
        "not": "schema",
        "allOf": Each("schema"),
        "oneOf": Each("schema"),
        "anyOf": Each("schema"),
    },
    "discriminator": _facts("propertyName mapping"),
}


def rules(kind: str, node: dict[str, Any]) -> Iterator[tuple[str, Any, Rule]]:
    """Yield the known members of an object of this kind, in their order, each with its rule."""
    for key, value in node.items():
        rule = "path item" if kind == "callback" and key != "$ref" else GRAMMAR[kind].get(key)
        if key == "$ref" and not isinstance(value, str):
            continue
        if rule is not None:
            yield key, value, rule


def walk(node: Any, rule: Rule = "document", place: Place = ()) -> Iterator[tuple[Place, str, dict[str, Any]]]:
    """Yield every object with its place and kind, parents first; raise CodegenError for a wrong type."""
    match rule:
        case Leaf():
            return
        case Each(kind):
            for index, item in enumerate(as_list(node, kind, place)):
                yield from walk(item, kind, (*place, index))
        case Named(member):
            for name, item in members(node, rule, place):
                yield from walk(item, member, (*place, name))
        case str():
            if rule == "schema" and isinstance(node, bool):
                return
            yield place, rule, as_object(node, rule, place)
            for key, value, inner in rules(rule, node):
                yield from walk(value, inner, (*place, key))


def members(node: Any, rule: Named, place: Place) -> Iterator[tuple[str, Any]]:
    """Yield the members of a map, without its extensions."""
    for name, item in as_object(node, "map", place).items():
        if not (rule.extensible and name.startswith("x-")):
            yield name, item


def as_object(node: Any, kind: str, place: Place) -> dict[str, Any]:
    if is_object(node):
        return node
    raise CodegenError(f"{pointer(place)}: {_sort(node)} stands where {_article(kind)} belongs")


def as_list(node: Any, kind: str, place: Place) -> list[Any]:
    if is_list(node):
        return node
    raise CodegenError(f"{pointer(place)}: {_sort(node)} stands where a list of {kind} objects belongs")


def pointer(place: Place) -> str:
    """Return a place as a JSON pointer in the format of ``$ref``."""
    return "#" + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in place)


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def _sort(node: Any) -> str:
    match node:
        case dict():
            return "an object"
        case list():
            return "a list"
        case str():
            return "a string"
        case bool():
            return "a boolean"
        case None:
            return "nothing"
        case _:
            return "a number"
