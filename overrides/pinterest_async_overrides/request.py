"""Decides what a call sends: the path, the query and the body as the contract has them. Bad input is refused here."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from pinterest_async.operation import Operation, Parameter


class RequestParts(NamedTuple):
    """A request before it has a host: `target` is the path with its query, both as they go over the wire."""

    method: str
    target: str
    content_type: str | None
    content: bytes | None


def build(operation: Operation[Any], arguments: Mapping[str, Any], body: Any = None) -> RequestParts:
    """The request of a call; `arguments` are by Python names, None is not sent.

    Raises ValueError or TypeError, naming the call and the argument, for what the contract does not take.
    """
    path, query = operation.path, ""
    for parameter in operation.parameters:
        value = arguments.get(parameter.python_name)
        if value is None:
            if parameter.required:
                raise TypeError(f"{_called(operation)}: {parameter.python_name} must be given")
            continue
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", _segment(operation, parameter, value))
        else:
            for name, text in _pairs(operation, parameter, value):
                query += f"&{name}={text}"
    content_type, content = _content(operation, body)
    return RequestParts(operation.method, f"{path}?{query[1:]}" if query else path, content_type, content)


def _segment(operation: Operation[Any], parameter: Parameter, value: Any) -> str:
    text = _text(operation, parameter, value)
    if not text or text in {".", ".."}:
        raise ValueError(f"{_called(operation)}: {parameter.python_name} must not be {text!r}")
    return quote(text, safe="")


def _pairs(operation: Operation[Any], parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """Name and value as they stand in the query, quoted: one pair, or one for each of a repeated list's values."""
    name = quote(parameter.name, safe="")
    if parameter.style == "deepObject":
        for key, inner in _object(operation, parameter, value).items():
            yield f"{name}%5B{quote(str(key), safe='')}%5D", _quoted(operation, parameter, inner)
    elif parameter.array:
        values = [_quoted(operation, parameter, item) for item in _items(operation, parameter, value)]
        if parameter.explode:
            yield from ((name, text) for text in values)
        else:
            yield name, ",".join(values)
    else:
        yield name, _quoted(operation, parameter, value)


def _items(operation: Operation[Any], parameter: Parameter, value: Any) -> Sequence[Any]:
    if isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__"):
        raise TypeError(f"{_called(operation)}: {parameter.python_name} takes a list of values, not {value!r}")
    items: list[Any] = list(value)
    if not items and parameter.required:
        raise ValueError(f"{_called(operation)}: {parameter.python_name} must not be empty")
    low, high = parameter.min_items or 0, parameter.max_items
    if items and (len(items) < low or (high is not None and len(items) > high)):
        span = f"{low} to {high}" if high is not None else f"at least {low}"
        raise ValueError(f"{_called(operation)}: {parameter.python_name} takes {span} values a call, not {len(items)}")
    return items


def _object(operation: Operation[Any], parameter: Parameter, value: Any) -> Mapping[str, Any]:
    from pinterest_async.model import Model, plain

    if not isinstance(value, Mapping | Model):
        raise TypeError(f"{_called(operation)}: {parameter.python_name} takes an object, not {value!r}")
    flat: dict[str, Any] = {}
    _flatten(plain(value), "", flat)
    return flat


def _flatten(value: Any, prefix: str, flat: dict[str, Any]) -> None:
    for key, inner in value.items():
        if isinstance(inner, dict):
            _flatten(inner, f"{prefix}{key}][", flat)
        elif inner is not None:
            flat[f"{prefix}{key}"] = inner


def _quoted(operation: Operation[Any], parameter: Parameter, value: Any) -> str:
    return quote(_text(operation, parameter, value), safe="")


def _text(operation: Operation[Any], parameter: Parameter, value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        _check_range(operation, parameter, value)
        return repr(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(f"{_called(operation)}: {parameter.python_name} takes no {type(value).__name__}: {value!r}")


def _check_range(operation: Operation[Any], parameter: Parameter, value: float) -> None:
    low, high = parameter.minimum, parameter.maximum
    if not math.isfinite(value):
        raise ValueError(f"{_called(operation)}: {parameter.python_name} must be a finite number, not {value!r}")
    if (low is not None and value < low) or (high is not None and value > high):
        limits = [f"at least {low}" if low is not None else "", f"at most {high}" if high is not None else ""]
        span = " and ".join(limit for limit in limits if limit)
        raise ValueError(f"{_called(operation)}: {parameter.python_name} takes {span}, not {value!r}")


def _content(operation: Operation[Any], body: Any) -> tuple[str | None, bytes | None]:
    if operation.body is None or body is None:
        if operation.body is not None and operation.body.required:
            raise TypeError(f"{_called(operation)}: body must be given")
        return None, None
    from pinterest_async.model import Model, plain

    shapes = operation.body.shape.split(" | ")
    kinds: tuple[type, ...] = ()
    if any(shape.startswith("list[") for shape in shapes):
        kinds += (list, tuple)
    if any(not shape.startswith("list[") for shape in shapes):
        kinds += (Model, Mapping)
    if not isinstance(body, kinds):
        kind = " or ".join(
            {list: "a list of models or dicts", Model: "a model or a dict"}.get(k, "") for k in kinds[::2]
        )
        raise TypeError(f"{_called(operation)}: body takes {kind}, not {type(body).__name__}")
    if operation.body.content_type == "application/x-www-form-urlencoded":
        fields = plain(body)
        pairs = [f"{quote(k, safe='')}={quote(_form(v), safe='')}" for k, v in fields.items() if v is not None]
        return operation.body.content_type, "&".join(pairs).encode()
    return operation.body.content_type, _json(operation, plain(body))


def _json(operation: Operation[Any], value: Any) -> bytes:
    import msgspec

    _refuse_nan(operation, value)
    try:
        return msgspec.json.encode(value)
    except (TypeError, ValueError) as error:
        raise TypeError(f"{_called(operation)}: body cannot be written as JSON: {error}") from error


def _refuse_nan(operation: Operation[Any], value: Any) -> None:
    """JSON has no NaN and no infinity; written as null they would change what is asked for."""
    inners: Any = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for inner in inners:
        _refuse_nan(operation, inner)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{_called(operation)}: body holds {value!r}, which JSON has no word for")


def _form(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _called(operation: Operation[Any]) -> str:
    return f"{operation.resource}.{operation.name}()"
