"""Whether a request's parameters are what the contract asks for, and what they say: text becomes values here."""

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
from pinterest_async_overrides.testing.contract.openapi import Operation, Parameter, merge, operations, resolve

# Declared as repeated, but seen to work joined with commas too.
COMMA_JOINED_TOO = frozenset({"campaign_ids", "entity_statuses"})

Values = dict[str, Any]


def read(operation: Operation, path: dict[str, str], query: str) -> Values:
    """The values by name, defaults filled in; raises a `ApiError` for one that is missing or does not fit."""
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
            values[parameter.name] = _judged(parameter, _reader(parameter.schema)(named[parameter.name]))
        elif parameter.style == "deepObject":
            deep = _deep(parameter, given)
            if deep or parameter.required:
                values[parameter.name] = _judged(parameter, deep)
        elif parameter.name in given:
            values[parameter.name] = _judged(parameter, _value(parameter, given[parameter.name]))
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
    if not parameter.explode or parameter.name in COMMA_JOINED_TOO:
        texts = [part for text in texts for part in text.split(",")]
    read_item = _reader(schema.get("items", {}))
    return [read_item(text) for text in texts]


def _deep(parameter: Parameter, given: dict[str, list[str]]) -> dict[str, Any]:
    """`name[a][b]=x` as objects within objects; an inner object may also come as JSON, for the form is not fixed."""
    value: dict[str, Any] = {}
    for name, texts in given.items():
        if name.startswith(f"{parameter.name}["):
            *path, last = name[len(parameter.name) + 1 :].rstrip("]").split("][")
            inner = value
            for part in path:
                inner = inner.setdefault(part, {})
            inner[last] = texts[-1]
            if texts[-1].startswith("{"):
                with suppress(msgspec.DecodeError):
                    inner[last] = msgspec.json.decode(texts[-1].encode())
    return value


def _judged(parameter: Parameter, value: Any) -> Any:
    try:
        validator(parameter.schema)(value, parameter.name)
    except SchemaError as unfit:
        raise invalid(f"{unfit}.") from None
    return value


def _integer(text: str) -> Any:
    return int(text) if re.fullmatch(r"-?\d{1,18}", text, re.ASCII) else text


def _number(text: str) -> Any:
    try:
        return float(text)
    except ValueError:
        return text


def _boolean(text: str) -> Any:
    return {"true": True, "false": False}.get(text.lower(), text)


_READERS: dict[str, Callable[[str], Any]] = {"integer": _integer, "number": _number, "boolean": _boolean}


def _reader(schema: dict[str, Any]) -> Callable[[str], Any]:
    """What makes a value of a text: a text that is no number stays one, for the judge to refuse."""
    return _READERS.get(str(merge(schema).get("type")), str)
