"""Parser of `call` arguments: operation names and `name=value`, with suggestions for misspelled names."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.cli.exit import Misused

if TYPE_CHECKING:
    from pinterest_async.operation import Operation, Parameter


def call_name(operation: Operation[Any]) -> str:
    """Return the operation as Python calls it: `campaigns.list`."""
    return f"{operation.resource}.{operation.name}"


def operation(name: str, known: Mapping[str, Operation[Any]]) -> Operation[Any]:
    """Return the operation with this id (`campaigns/list`) or call (`campaigns.list`); raise Misused if unknown."""
    if name in known:
        return known[name]
    by_call = {call_name(each): each for each in known.values()}
    if name in by_call:
        return by_call[name]
    raise Misused(f"there is no operation {name!r}{nearest(name, [*known, *by_call])}; `call --list` names them all")


def matching(pattern: str | None, known: Mapping[str, Operation[Any]]) -> list[Operation[Any]]:
    """Return the operations with this text in their id, call, path or category; all of them without one."""
    substring = (pattern or "").lower()
    return [
        each
        for each in known.values()
        if substring in f"{each.id} {call_name(each)} {each.path} {each.rate_limit_category}".lower()
    ]


def arguments(operation: Operation[Any], given: Sequence[str]) -> dict[str, Any]:
    """Return the arguments of a call from `name=value` strings; raise Misused for invalid ones.

    A list is a repeated name, comma-separated values, or a JSON array for values that contain commas. An object is
    JSON.
    """
    parameters = {parameter.python_name: parameter for parameter in operation.parameters}
    texts: dict[str, list[str]] = {}
    for each in given:
        name, equals, text = each.partition("=")
        if not equals:
            raise Misused(f"{each!r} is no argument: write name=value")
        if name not in parameters:
            raise Misused(_unknown(operation, name, parameters))
        texts.setdefault(name, []).append(text)
    return {name: _value(parameters[name], several) for name, several in texts.items()}


def body(text: str | None, read: Mapping[str, str]) -> Any:
    """Return the body from JSON text; `read` holds the texts of files by name. Raises Misused for what is no JSON."""
    if text is None:
        return None
    where, written = ("--body", text) if not text.startswith("@") else (text[1:], read[text[1:]])
    try:
        return json.loads(written.removeprefix("\ufeff"))
    except ValueError as error:
        raise Misused(f"{where}: this is no JSON: {error}") from None


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a suggestion of similar names, or an empty string."""
    near = difflib.get_close_matches(name, known, 2, 0.6)
    return f"; did you mean {' or '.join(near)}?" if near else ""


def _unknown(operation: Operation[Any], name: str, parameters: Mapping[str, Parameter]) -> str:
    if name == "body" and operation.body is not None:
        return "the body is given with --body"
    accepted = ", ".join(parameters) or "no arguments"
    return f"{call_name(operation)} has no argument {name!r}{nearest(name, parameters)}; it takes {accepted}"


def _value(parameter: Parameter, texts: Sequence[str]) -> Any:
    if parameter.style == "deepObject":
        return _object(parameter, _only(parameter, texts))
    if not parameter.array:
        return _scalar(parameter, _only(parameter, texts))
    return [_scalar(parameter, item) for text in texts for item in _items(parameter, text)]


def _only(parameter: Parameter, texts: Sequence[str]) -> str:
    if len(texts) > 1:
        raise Misused(f"{parameter.python_name} takes one value, not {len(texts)}")
    return texts[0]


def _items(parameter: Parameter, text: str) -> list[str]:
    if not text.startswith("["):
        return [item.strip() for item in text.split(",") if item.strip()]
    try:
        items: list[Any] = json.loads(text)
    except ValueError:
        raise Misused(f"{parameter.python_name}: this is no JSON array: {text}") from None
    return [item if isinstance(item, str) else json.dumps(item) for item in items]


def _object(parameter: Parameter, text: str) -> Any:
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise Misused(f"{parameter.python_name} takes a JSON object, not {text!r}")
    return value  # pyright: ignore[reportUnknownVariableType]


def _scalar(parameter: Parameter, text: str) -> Any:
    """Return a number if the contract has limits for it, so that they are checked; else the string unchanged."""
    if parameter.minimum is None and parameter.maximum is None:
        return text
    for number in (int, float):
        try:
            return number(text)
        except ValueError:
            continue
    raise Misused(f"{parameter.python_name} takes a number, not {text!r}")
