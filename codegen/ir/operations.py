"""Gathers what the contract and the parser know of each operation, under the name it is reached by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint

from codegen.description.document import resolve
from codegen.description.grammar import METHODS
from codegen.description.references import parameters
from codegen.errors import CodegenError
from codegen.naming import Names

_CATEGORY = "x-ratelimit-category"


@dataclass(frozen=True)
class Call:
    """One operation, named and parsed: what the templates of its resource read."""

    id: str
    method: str
    path: str
    resource: str
    name: str
    endpoint: Endpoint
    parameters: list[dict[str, Any]]
    body: dict[str, Any] | None
    paginated: bool
    rate_limit_category: str
    scopes: tuple[str, ...]
    security: tuple[str, ...]
    sandbox: bool
    summary: str | None = None
    description: str | None = None


def calls(document: dict[str, Any], endpoints: dict[tuple[str, str], Endpoint], names: Names) -> Iterator[Call]:
    """The operations of the description with what was parsed of them."""
    for path, item in document["paths"].items():
        for method in (method for method in METHODS if method in item):
            operation, endpoint = item[method], endpoints[method, path]
            found = list(_parameters(document, item, operation, endpoint))
            paginated = any(parameter["name"] == "bookmark" for parameter in found)
            tag = next(iter(operation.get("tags", ())), "default")
            resource, name = names.name(operation["operationId"], tag, method, paginated=paginated)
            if _CATEGORY not in operation:
                raise CodegenError(
                    f"operation {operation['operationId']}: has no {_CATEGORY}; add it by a patch under openapi/patches"
                )
            yield Call(
                id=operation["operationId"],
                method=method,
                path=path,
                resource=resource,
                name=name,
                endpoint=endpoint,
                parameters=found,
                body=_body(document, operation, endpoint),
                paginated=paginated,
                rate_limit_category=operation[_CATEGORY],
                scopes=tuple(_scopes(operation)),
                security=tuple(scheme for need in operation.get("security", ()) for scheme in need),
                sandbox=operation.get("x-sandbox") == "enabled",
                summary=operation.get("summary"),
                description=operation.get("description"),
            )


def _parameters(document: dict[str, Any], item: Any, operation: Any, endpoint: Any) -> Iterator[dict[str, Any]]:
    parsed = {("path", prop.name.get_untrusted_value()): prop for prop in endpoint.path_parameters}
    parsed |= {("query", prop.name.get_untrusted_value()): prop for prop in endpoint.query_parameters}
    for parameter in parameters(document, item, operation):
        schema = _resolved(document, parameter.get("schema") or {})
        style = parameter.get("style") or ("simple" if parameter["in"] == "path" else "form")
        array = schema.get("type") == "array" or "items" in schema
        yield {
            "name": parameter["name"],
            "python_name": _python_name(parsed[parameter["in"], parameter["name"]]),
            "location": parameter["in"],
            "required": bool(parameter.get("required")),
            "prop": parsed[parameter["in"], parameter["name"]],
            "schema": schema,
            "description": parameter.get("description"),
            "array": array,
            "explode": bool(parameter.get("explode", style == "form")) if array else True,
            "style": "form" if style == "simple" else style,
            "minimum": schema.get("minimum"),
            "maximum": schema.get("maximum"),
            "min_items": schema.get("minItems"),
            "max_items": schema.get("maxItems"),
        }


def _python_name(prop: Any) -> str:
    """A keyword of the method, which has names of its own."""
    name = str(prop.python_name)
    return f"{name}_" if name in {"api", "body"} else name


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """A parameter's schema with its one reference or lone `allOf` followed: enough to read limits from."""
    schema = {**resolve(document, schema), **{key: value for key, value in schema.items() if key != "$ref"}}
    if "allOf" in schema:
        merged: dict[str, Any] = {}
        for member in schema["allOf"]:
            merged |= _resolved(document, member)
        schema = merged | {key: value for key, value in schema.items() if key != "allOf"}
    return schema


def _body(document: dict[str, Any], operation: dict[str, Any], endpoint: Any) -> dict[str, Any] | None:
    if not endpoint.bodies:
        return None
    body = resolve(document, operation["requestBody"])
    kinds = [content.content_type.get_untrusted_value() for content in endpoint.bodies]
    if len(kinds) != 1 or kinds[0] not in {"application/json", "application/x-www-form-urlencoded"}:
        raise CodegenError(
            f"operation {operation['operationId']}: a body of {' or '.join(kinds)}; "
            "one of JSON or form is known: teach codegen/generate.py and the request builder the new kind"
        )
    return {"content_type": kinds[0], "required": bool(body.get("required")), "prop": endpoint.bodies[0].prop}


def _scopes(operation: dict[str, Any]) -> list[str]:
    found = [scope for need in operation.get("security", ()) for scopes in need.values() for scope in scopes]
    return list(dict.fromkeys(found))
