"""Operations for the templates: data of the contract and the parser, under their public names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from codegen.description.grammar import METHODS
from codegen.description.references import parameters, resolve, success
from codegen.errors import CodegenError
from codegen.naming import Names
from codegen.normalize.opc_parser import Parsed

_CATEGORY = "x-ratelimit-category"


@dataclass(frozen=True)
class Call:
    """One named and parsed operation, the input of its resource's templates."""

    id: str
    method: str
    path: str
    resource: str
    name: str
    endpoint: Endpoint
    parameters: list[dict[str, Any]]
    body: dict[str, Any] | None
    paginated: bool
    empty_reply: bool
    rate_limit_category: str
    scopes: tuple[str, ...]
    security: tuple[str, ...]
    sandbox: bool
    summary: str | None = None
    description: str | None = None


def calls(document: dict[str, Any], parsed: Parsed, names: Names) -> Iterator[Call]:
    """Yield the operations of the description with their parsed endpoints."""
    for path, item in document["paths"].items():
        for method in (method for method in METHODS if method in item):
            operation, endpoint = item[method], parsed.endpoints[method, path]
            found = list(_parameters(document, item, operation, endpoint))
            bookmarked = any(parameter["name"] == "bookmark" for parameter in found)
            tag = next(iter(operation.get("tags", ())), "default")
            resource, name = names.name(operation["operationId"], tag, method, paginated=bookmarked)
            bodies = [bool(reply.get("content")) for _, reply in success(document, operation)]
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
                paginated=bookmarked or (method == "get" and _is_list(name, path, reply(endpoint), parsed)),
                empty_reply=any(bodies) and not all(bodies),
                rate_limit_category=operation[_CATEGORY],
                scopes=tuple(_scopes(operation)),
                security=tuple(scheme for need in operation.get("security", ()) for scheme in need),
                sandbox=operation.get("x-sandbox") == "enabled",
                summary=operation.get("summary"),
                description=operation.get("description"),
            )


def reply(endpoint: Endpoint) -> Property | None:
    """Return the property of the successful reply; None if it has no body."""
    return next((one.prop for one in endpoint.responses.patterns if one.source["attribute"] != "None"), None)


def item(prop: Property | None, models: Mapping[str, ModelProperty]) -> Property | None:
    """Return the property of a list reply's items: of an array, or of an object's `items`; None for other replies."""
    if isinstance(prop, ListProperty):
        return prop.inner_property
    page = models.get(str(prop.class_info.name)) if isinstance(prop, ModelProperty) else None
    for field in (*(page.required_properties or ()), *(page.optional_properties or ())) if page else ():
        if field.name.get_untrusted_value() == "items" and isinstance(field, ListProperty):
            return field.inner_property
    return None


def _is_list(name: str, path: str, prop: Property | None, parsed: Parsed) -> bool:
    """Return whether a read without a bookmark is a list: its reply is only a page, or it is a `list` of items."""
    if item(prop, parsed.models) is None or path.endswith("}"):
        return False
    if isinstance(prop, ListProperty):
        return name.partition("_")[0] == "list"
    page = parsed.models[str(prop.class_info.name)] if isinstance(prop, ModelProperty) else None
    fields = (*(page.required_properties or ()), *(page.optional_properties or ())) if page else ()
    return {field.name.get_untrusted_value() for field in fields} <= {"items", "bookmark"}


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
            "day": schema.get("format") == "date",
        }


def _python_name(prop: Any) -> str:
    """Return the keyword argument's name, which may not collide with the method's own names."""
    name = str(prop.python_name)
    return f"{name}_" if name in {"api", "body"} else name


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Return a parameter's schema with its reference or single `allOf` resolved, sufficient to read its limits."""
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
