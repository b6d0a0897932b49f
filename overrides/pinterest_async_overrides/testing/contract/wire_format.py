"""Wire format of arguments: a path with quoted ids, a query in each parameter's style, and a body."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from pinterest_async_overrides.testing.contract.json_values import is_list
from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.http.messages import Request


def target_of(operation: Operation, values: dict[str, Any], body: Any, headers: dict[str, str]) -> Request:
    """Return the request for these parameters (by wire name) and this body."""
    path = f"/v5{operation.path}"
    query: list[tuple[str, str]] = []
    for parameter in operation.parameters:
        if parameter.name not in values:
            continue
        value = values[parameter.name]
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", quote(str(value), safe=""))
        elif parameter.style == "deepObject":
            query += [(f"{parameter.name}[{name}]", _text(each)) for name, each in value.items()]
        elif is_list(value):
            texts = [_text(each) for each in value]
            query += (
                [(parameter.name, text) for text in texts] if parameter.explode else [(parameter.name, ",".join(texts))]
            )
        else:
            query.append((parameter.name, _text(value)))
    target = f"{path}?{urlencode(query)}" if query else path
    if body is None:
        return Request(operation.method, target, headers)
    form = operation.body_type != "application/json"
    content = urlencode(body).encode() if form else msgspec.json.encode(body)
    return Request(operation.method, target, headers | {"content-type": operation.body_type}, content)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
