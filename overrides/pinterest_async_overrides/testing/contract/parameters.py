"""Path and query parameters: parsed, and checked against the contract's schemas."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from pinterest_async_overrides.testing.contract.api_error import invalid
from pinterest_async_overrides.testing.contract.json_schema import SchemaError, validator
from pinterest_async_overrides.testing.contract.openapi import Operation, Parameter, Schema, merge, operations, resolve

INT64 = 2**63

Values = dict[str, Any]


def read(operation: Operation, path: dict[str, str], query: str) -> Values:
    """Return the values by name, with defaults; raise an `ApiError` for one that is missing or invalid."""
    return _read(operation.id, tuple(path.items()), query)


@lru_cache(maxsize=512)
def _read(operation_id: str, path: tuple[tuple[str, str], ...], query: str) -> Values:
    given: dict[str, list[str]] = {}
    for name, text in parse_qsl(query, keep_blank_values=True):
        given.setdefault(name, []).append(text)
    named = dict(path)
    values: Values = {}
    for parameter in operations()[operation_id].parameters:
        if parameter.location == "path":
            values[parameter.name] = _validated(parameter, _reader(parameter.schema)(named[parameter.name]))
        elif parameter.style == "deepObject":
            deep = _deep(parameter, given)
            if deep or parameter.required:
                values[parameter.name] = _validated(parameter, deep)
        elif parameter.name in given:
            values[parameter.name] = _validated(parameter, _value(parameter, given[parameter.name]))
        elif parameter.required:
            raise invalid(f"{parameter.name} is required.")
        else:
            default = resolve(parameter.schema).get("default", parameter.schema.get("default"))
            if default is not None:
                values[parameter.name] = default
    return values


def _value(parameter: Parameter, texts: list[str]) -> Any:
    schema = merge(parameter.schema)
    if schema.get("type") != "array":
        return _reader(schema)(texts[-1])
    if not parameter.explode or _splits(parameter.name, merge(schema.get("items", {}))):
        texts = [part for text in texts for part in text.split(",")]
    read_item = _reader(schema.get("items", {}))
    return [read_item(text) for text in texts]


def _splits(name: str, item: Schema) -> bool:
    """Return whether a repeated parameter may also be sent as one comma-separated value.

    The official clients send ids and enum values in this form, and the API accepts it (observed); neither can contain a
    comma.
    """
    return name.endswith(("ids", "id")) or bool({"enum", "pattern"} & set(item)) or item.get("type") == "integer"


def _deep(parameter: Parameter, given: dict[str, list[str]]) -> dict[str, Any]:
    """Return `name[a][b]=x` as nested objects; an inner object may also be JSON: the API does not fix the form."""
    value: dict[str, Any] = {}
    for name, texts in given.items():
        if name.startswith(f"{parameter.name}["):
            *path, last = name[len(parameter.name) + 1 :].rstrip("]").split("][")
            inner = value
            for part in path:
                inner = inner.setdefault(part, {})
            inner[last] = texts[-1]
            if texts[-1].startswith("{"):
                with suppress(msgspec.DecodeError, RecursionError):
                    inner[last] = msgspec.json.decode(texts[-1].encode())
    return value


def _validated(parameter: Parameter, value: Any) -> Any:
    try:
        validator(parameter.schema)(value, parameter.name)
    except SchemaError as unfit:
        raise invalid(f"{unfit}.") from None
    return value


def _integer(text: str) -> Any:
    number = int(text) if re.fullmatch(r"-?\d{1,19}", text, re.ASCII) else None
    return text if number is None or not -INT64 <= number < INT64 else number


def _number(text: str) -> Any:
    try:
        return float(text)
    except ValueError:
        return text


def _boolean(text: str) -> Any:
    return {"true": True, "false": False}.get(text.lower(), text)


_READERS: dict[str, Callable[[str], Any]] = {"integer": _integer, "number": _number, "boolean": _boolean}


def _reader(schema: dict[str, Any]) -> Callable[[str], Any]:
    """Return the parser of a parameter; a string that cannot be parsed is returned unchanged, so validation fails."""
    return _READERS.get(str(merge(schema).get("type")), str)
