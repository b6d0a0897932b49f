"""Check of requests against the contract: by openapi-core, and by its parts where openapi-core is lax."""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.contract import CONTRACT, Described, Json, follow, is_list, is_object, problems

BASE = CONTRACT["servers"][0]["url"]
Argument = tuple[Json, Any]  # a parameter of the contract, and what the call was given for it


@cache
def _openapi() -> OpenAPI:
    """The contract without what openapi-core does not know, OAuth and objects in objects in a query: judged apart."""
    document = copy.deepcopy(CONTRACT)
    for item in document["paths"].values():
        for operation in item.values():
            operation["security"] = []
            operation["parameters"] = [node for node in operation.get("parameters", ()) if not _goes_deep(follow(node))]
    return OpenAPI.from_dict(document)


def _goes_deep(parameter: Json) -> bool:
    return parameter.get("style") == "deepObject"


class _Seen:
    """A request as openapi-core reads one."""

    def __init__(self, request: httpx.Request) -> None:
        self.host_url = f"{request.url.scheme}://{request.url.host}"
        # Frameworks hand over a path decoded; a slash inside a value stays one character of that value.
        self.path = "/".join(unquote(step).replace("/", "∕") for step in _path(request).split("/"))  # noqa: RUF001  no path has it
        self.method = request.method.lower()
        self.content_type = request.headers.get("content-type", "")
        self.body = request.content or None
        query = parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=bool(request.url.query))
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(query), header=Headers(dict(request.headers)), cookie=ImmutableMultiDict()
        )


def complaints(request: httpx.Request, operation: Described, given: list[Argument], body: Any) -> list[str]:
    """What is wrong with the request of a call that was given these arguments; empty where nothing is."""
    return [
        *_of_openapi_core(request),
        *_of_the_path(request, operation, given),
        *_of_the_query(request, given),
        *_of_the_body(request, operation, body),
        *_of_the_token(request, operation),
    ]


def _of_openapi_core(request: httpx.Request) -> Iterator[str]:
    try:
        _openapi().validate_request(_Seen(request))
    except OpenAPIError as error:
        yield f"openapi-core: {error!r}: {error.__cause__!r}"


def _of_the_path(request: httpx.Request, operation: Described, given: list[Argument]) -> Iterator[str]:
    if request.method != operation.method:
        yield f"method {request.method}, not {operation.method}"
    path = _path(request)
    values = {parameter["name"]: value for parameter, value in given if parameter["in"] == "path"}
    expected = [
        _text(values[step[1:-1]]) if step.startswith("{") else step
        for step in f"{httpx.URL(BASE).path}{operation.path}".split("/")
    ]
    if [unquote(step) for step in path.split("/")] != expected:
        yield f"path {path}, not {expected}"


def _of_the_query(request: httpx.Request, given: list[Argument]) -> Iterator[str]:
    """The pairs as they are on the wire: a comma between values is bare, a comma within one is quoted."""
    pairs = [pair.partition("=") for pair in request.url.query.decode().split("&") if pair]
    found = [(unquote(name), [unquote(value) for value in text.split(",")]) for name, _, text in pairs]
    expected = [pair for parameter, value in given if parameter["in"] == "query" for pair in _pairs(parameter, value)]
    if sorted(found) != sorted(expected):
        yield f"query {found}, not {expected}"
    for parameter, _ in given:
        if _goes_deep(parameter):
            value = _nested(parameter["name"], [(name, ",".join(texts)) for name, texts in found])
            yield from (
                f"{parameter['name']}: {problem}" for problem in problems(parameter["schema"], value, sent=True)
            )


def _pairs(parameter: Json, value: Any) -> Iterator[tuple[str, list[str]]]:
    name = parameter["name"]
    if _goes_deep(parameter):
        yield from ((f"{name}{key}", [text]) for key, text in _deep(value))
    elif is_list(value):
        if parameter.get("explode", True):
            yield from ((name, [_text(one)]) for one in value)
        else:
            yield name, [_text(one) for one in value]
    else:
        yield name, [_text(value)]


def _deep(value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, inner in value.items():
        if is_object(inner):
            yield from ((f"[{key}]{rest}", text) for rest, text in _deep(inner))
        else:
            yield f"[{key}]", _text(inner)


def _nested(name: str, pairs: list[tuple[str, str]]) -> Json:
    """`name[a][b]=c` as `{a: {b: c}}`."""
    whole: Json = {}
    for key, text in pairs:
        if key.startswith(f"{name}["):
            *steps, last = key[len(name) + 1 : -1].split("][")
            inner = whole
            for step in steps:
                inner = inner.setdefault(step, {})
            inner[last] = text
    return whole


def _of_the_body(request: httpx.Request, operation: Described, body: Any) -> Iterator[str]:
    if operation.body is None or body is None:
        if request.content or "content-type" in request.headers:
            yield "a body where none was given"
        return
    content_type, schema, _ = operation.body
    if request.headers.get("content-type") != content_type:
        yield f"a body of {request.headers.get('content-type')}, not {content_type}"
    elif content_type == "application/json":
        try:
            sent = json.loads(request.content)
        except ValueError:
            yield f"no JSON: {request.content!r}"
            return
        if sent != body:
            yield f"body {sent}, not {body}"
        yield from problems(schema, sent, sent=True)
    else:
        pairs = parse_qsl(request.content.decode(), keep_blank_values=True)
        if pairs != [(name, _text(value)) for name, value in body.items()]:
            yield f"form {pairs}, not {body}"
        named = follow(schema).get("properties", {})
        yield from problems(
            schema, {k: v == "true" if named.get(k, {}).get("type") == "boolean" else v for k, v in pairs}
        )


def _of_the_token(request: httpx.Request, operation: Described) -> Iterator[str]:
    schemes = {scheme for need in operation.raw["security"] for scheme in need}
    header = request.headers.get("authorization", "")
    if not header.startswith("Basic " if "basic" in schemes else "Bearer "):
        yield f"authorised by {header.partition(' ')[0]!r}, which is none of {schemes}"


def _path(request: httpx.Request) -> str:
    return request.url.raw_path.decode().partition("?")[0]


def _text(value: Any) -> str:
    value = _plain(value)
    return value if isinstance(value, str) else json.dumps(value)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value
