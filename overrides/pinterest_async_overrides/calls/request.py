"""Request builder: path and query as the contract defines them. Raises for invalid arguments."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import quote

from pinterest_async_overrides.calls.call_name import called
from pinterest_async_overrides.common.json_values import encodable

if TYPE_CHECKING:
    from pinterest_async.operation import Operation, Parameter

_AS_IT_IS: Final = re.compile(r"[A-Za-z0-9_.~-]*").fullmatch
_PLAIN_SEGMENT: Final = re.compile(r"[A-Za-z0-9_~-]+").fullmatch


class RequestParts(NamedTuple):
    """A request before it has a host: `target` is the path with its query, both as they go over the wire.

    `account` is the ad account that the path names.
    """

    method: str
    target: str
    content_type: str | None
    content: bytes | None
    account: str | None = None


def build(operation: Operation[Any], arguments: Mapping[str, Any], body: Any = None) -> RequestParts:
    """Return the request of a call; `arguments` are by Python names, None is not sent.

    Raises ValueError or TypeError, naming the call and the argument, for what the contract does not accept.
    """
    path, query, account = operation.path, "", None
    for parameter in operation.parameters:
        value = arguments.get(parameter.python_name)
        if value is None:
            if parameter.required:
                raise TypeError(f"{called(operation)}: {parameter.python_name} must be given")
            continue
        if parameter.location == "path":
            plain = type(value) is str and _PLAIN_SEGMENT(value)  # as ids are, which most segments are
            segment = value if plain else _segment(operation, parameter, value)
            path = path.replace(f"{{{parameter.name}}}", segment)
            if parameter.name == "ad_account_id":
                account = segment
        elif parameter.array or parameter.style == "deepObject":
            for name, text in _pairs(operation, parameter, value):
                query += f"&{name}={text}"
        else:
            query += f"&{_percent(parameter.name)}={_quoted(operation, parameter, value)}"
    content_type = content = None
    if operation.body is not None:
        from pinterest_async_overrides.calls.body import encode  # a first import that a client without writes is spared

        content_type, content = encode(operation, body)
    return RequestParts(operation.method, f"{path}?{query[1:]}" if query else path, content_type, content, account)


def at(parts: RequestParts, bookmark: object) -> RequestParts:
    """Return the request of a list for the page that starts at a bookmark; None is its beginning."""
    if bookmark is None:
        return parts
    if not isinstance(bookmark, str) or not encodable(bookmark):
        raise TypeError(f"bookmark takes the text that a page gave, not {bookmark!r}")
    mark = "&" if "?" in parts.target else "?"
    return parts._replace(target=f"{parts.target}{mark}bookmark={quote(bookmark, safe='')}")


def _segment(operation: Operation[Any], parameter: Parameter, value: Any) -> str:
    text = _text(operation, parameter, value)
    if not text or text in {".", ".."}:
        raise ValueError(f"{called(operation)}: {parameter.python_name} must not be {text!r}")
    return _percent(text)


def _pairs(operation: Operation[Any], parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """Return names and values of a list or an object as they stand in the query, quoted."""
    name = _percent(parameter.name)
    if parameter.style == "deepObject":
        for key, inner in _object(operation, parameter, value).items():
            yield f"{name}%5B{_quoted(operation, parameter, str(key))}%5D", _quoted(operation, parameter, inner)
    else:
        values = [_quoted(operation, parameter, item) for item in _items(operation, parameter, value)]
        if parameter.explode:
            yield from ((name, text) for text in values)
        elif values:
            yield name, ",".join(values)


def _items(operation: Operation[Any], parameter: Parameter, value: Any) -> Sequence[Any]:
    if isinstance(value, str | bytes | Mapping) or not hasattr(value, "__iter__"):
        raise TypeError(f"{called(operation)}: {parameter.python_name} takes a list of values, not {value!r}")
    items: list[Any] = list(value)
    if not items and parameter.required:
        raise ValueError(f"{called(operation)}: {parameter.python_name} must not be empty")
    low, high = parameter.min_items or 0, parameter.max_items
    if items and (len(items) < low or (high is not None and len(items) > high)):
        span = f"{low} to {high}" if high is not None else f"at least {low}"
        raise ValueError(f"{called(operation)}: {parameter.python_name} takes {span} values a call, not {len(items)}")
    return items


def _object(operation: Operation[Any], parameter: Parameter, value: Any) -> Mapping[str, Any]:
    from pinterest_async.model import Model, plain

    if not isinstance(value, Mapping | Model):
        raise TypeError(f"{called(operation)}: {parameter.python_name} takes an object, not {value!r}")
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
    return _percent(_text(operation, parameter, value))


def _text(operation: Operation[Any], parameter: Parameter, value: Any) -> str:
    if isinstance(value, str):
        if not value.isascii() and not encodable(value):
            raise ValueError(
                f"{called(operation)}: {parameter.python_name} holds half a surrogate pair, which is no text: {value!r}"
            )
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        _check_range(operation, parameter, value)
        return repr(value)
    if isinstance(value, datetime.date):
        if parameter.day and isinstance(value, datetime.datetime):
            name = parameter.python_name
            raise ValueError(f"{called(operation)}: {name} is a day, not a moment: {value!r}; give {name}.date()")
        return value.isoformat()
    raise TypeError(f"{called(operation)}: {parameter.python_name} takes no {type(value).__name__}: {value!r}")


def _check_range(operation: Operation[Any], parameter: Parameter, value: float) -> None:
    low, high = parameter.minimum, parameter.maximum
    if not math.isfinite(value):
        raise ValueError(f"{called(operation)}: {parameter.python_name} must be a finite number, not {value!r}")
    if (low is not None and value < low) or (high is not None and value > high):
        limits = [f"at least {low}" if low is not None else "", f"at most {high}" if high is not None else ""]
        span = " and ".join(limit for limit in limits if limit)
        raise ValueError(f"{called(operation)}: {parameter.python_name} takes {span}, not {value!r}")


def _percent(text: str) -> str:
    """Return the text quoted for a URL; ids and numbers, which most values are, need no quoting."""
    return text if _AS_IT_IS(text) else quote(text, safe="")
