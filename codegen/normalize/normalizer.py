"""Normalizer: converts a description to the form that openapi-python-client parses completely without a warning.

It has only general rules, none for a specific schema or operation: a defect of one description is fixed by a patch.
After shaping, every object, enum and union of objects is a named component, there is no `allOf`, no reference to a
reference, no nullable enum, no inline parameter component, and only successful replies remain.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from codegen.description.grammar import METHODS
from codegen.description.json_values import is_list, is_object
from codegen.description.references import parameters, resolve, success
from codegen.errors import CodegenError
from codegen.normalize.all_of import Schema
from codegen.normalize.schemas import Schemas
from codegen.text import pascal


@dataclass(frozen=True)
class Shaped:
    """A description that openapi-python-client parses completely, and the facts that its form cannot express.

    `unions` maps a union's name to its members' names; `tags` maps an object's name to its discriminator values:
    `{"PinMediaWithImage": {"media_type": ("image",)}}`. `facts` maps an object's name to its properties in the
    description, with limits and defaults. `open` names the objects declared with additional properties, such as the
    metric columns of an analytics row, `closed` those declared without. `given` maps the description's own schema names
    to ours; any other name was generated for an inline schema.
    """

    document: Schema
    unions: Mapping[str, tuple[str, ...]]
    tags: Mapping[str, Mapping[str, tuple[str, ...]]]
    facts: Mapping[str, Mapping[str, Schema]]
    open: frozenset[str]
    closed: frozenset[str]
    given: Mapping[str, str]


def shape(document: Schema) -> Shaped:
    """Return the description in the form openapi-python-client parses; raise CodegenError for unsupported schemas."""
    operations = _Operations(document)
    try:
        paths = operations.paths()
    except RecursionError as error:
        raise CodegenError("a schema is an allOf of itself") from error
    schemas = operations.schemas
    shaped = {
        "openapi": "3.0.3",
        "info": {"title": document["info"]["title"], "version": document["info"]["version"]},
        "paths": paths,
        "components": {"schemas": {name: schemas.schemas[name] for name in sorted(schemas.schemas)}},
    }
    return Shaped(
        shaped,
        schemas.unions,
        schemas.tags,
        schemas.facts,
        frozenset(schemas.open),
        frozenset(schemas.closed),
        schemas.names,
    )


class _Operations:
    """Shapes the operations, and the components that are reachable from them."""

    def __init__(self, source: Schema) -> None:
        self.source = source
        self.schemas = Schemas(source.get("components", {}).get("schemas", {}))
        self.parameter_names: dict[str, list[Any]] = {}  # name -> the values the first parameter of that name takes

    def paths(self) -> Schema:
        return {
            path: {method: self.operation(path, method, item) for method in METHODS if method in item}
            for path, item in self.source["paths"].items()
        }

    def operation(self, path: str, method: str, item: Schema) -> Schema:
        operation = item[method]
        identity = operation.get("operationId")
        if not identity:
            raise CodegenError(f"{method.upper()} {path} has no operationId; add one by a patch under openapi/patches")
        shaped: Schema = {
            "operationId": identity,
            "tags": ["all"],
            "parameters": [
                self.parameter(parameter, pascal(identity)) for parameter in parameters(self.source, item, operation)
            ],
            "responses": self.responses(operation, pascal(identity)),
        }
        body = resolve(self.source, operation.get("requestBody", {}))
        if content := body.get("content"):
            shaped["requestBody"] = {
                "required": bool(body.get("required")),
                "content": {
                    kind: {"schema": self.schemas.schema(media["schema"], f"{pascal(identity)}Request")}
                    for kind, media in content.items()
                },
            }
        return shaped

    def parameter(self, parameter: Schema, owner: str) -> Schema:
        schema: Schema = parameter.get("schema") or {}
        hint = pascal(parameter["name"])
        # Parameters of one name mostly have the same values: the first ones get the plain name.
        if self.parameter_names.setdefault(hint, _inline_enums(schema)) != _inline_enums(schema):
            hint = owner + hint
        return {
            "name": parameter["name"],
            "in": parameter["in"],
            "required": bool(parameter.get("required")),
            "schema": self.schemas.schema({k: v for k, v in schema.items() if k != "nullable"}, hint),
        }

    def responses(self, operation: Schema, owner: str) -> Schema:
        """Return the successful reply; several schemas become a union, nullable if a status has no body."""
        found: list[Schema | None] = []
        first = ""
        for status, reply in success(self.source, operation):
            content: Schema = reply.get("content", {})
            media = [content["application/json"]] if "application/json" in content else list(content.values())
            schema: Schema | None = media[0].get("schema") if media else None
            first = first or status
            if schema not in found:
                found.append(schema)
        if not found:
            return {}
        schemas = [schema for schema in found if schema is not None]
        if not schemas:
            return {first: {"description": ""}}
        whole = schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
        shaped = self.schemas.schema(whole, f"{owner}Response")
        if None in found:
            shaped = {"allOf": [shaped], "nullable": True} if "$ref" in shaped else {**shaped, "nullable": True}
        return {first: {"description": "", "content": {"application/json": {"schema": shaped}}}}


def _inline_enums(node: object) -> list[Any]:
    if is_list(node):
        return [values for child in node for values in _inline_enums(child)]
    if not is_object(node):
        return []
    return [node["enum"]] if "enum" in node else _inline_enums(list(node.values()))
