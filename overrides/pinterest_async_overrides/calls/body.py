"""Request body encoder: JSON or a form. Raises for what JSON cannot hold."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from pinterest_async_overrides.calls import field_names
from pinterest_async_overrides.calls.call_name import called
from pinterest_async_overrides.common.json_values import encodable

if TYPE_CHECKING:
    from pinterest_async.operation import Operation


def encode(operation: Operation[Any], body: Any) -> tuple[str | None, bytes | None]:
    """Return content type and bytes of a body given as a model, a dict, or a list of them; None for no body.

    Raises TypeError or ValueError, naming the call, for a body that is missing, of the wrong kind, or no JSON, and for
    a misspelt field of a dict.
    """
    if operation.body is None:
        return None, None
    if body is None:
        if operation.body.required:
            raise TypeError(f"{called(operation)}: body must be given")
        return None, None
    from pinterest_async.model import alternatives, plain

    _check_kind(operation, alternatives(operation.body.shape), body)
    try:
        field_names.check(called(operation), operation.body.shape, body)
        value = plain(body)
        if operation.body.content_type == "application/x-www-form-urlencoded":
            return operation.body.content_type, _form(operation, value)
        return operation.body.content_type, _json(operation, value)
    except RecursionError:
        raise ValueError(f"{called(operation)}: body is nested too deeply, or holds itself") from None


def _check_kind(operation: Operation[Any], shapes: list[str], body: Any) -> None:
    from pinterest_async.model import Model

    takes_list = any(shape.startswith("list[") for shape in shapes)
    takes_object = any(not shape.startswith("list[") for shape in shapes)
    if (takes_list and isinstance(body, list | tuple)) or (takes_object and isinstance(body, Mapping | Model)):
        return
    kinds = ["a model or a dict"] * takes_object + ["a list of models or dicts"] * takes_list
    raise TypeError(f"{called(operation)}: body takes {' or '.join(kinds)}, not {type(body).__name__}")


def _form(operation: Operation[Any], fields: dict[str, Any]) -> bytes:
    texts = {name: _form_value(value) for name, value in fields.items()}
    if unfit := [name for name, text in texts.items() if not encodable(name + text)]:
        raise ValueError(f"{called(operation)}: body: {unfit[0]!r} holds half a surrogate pair, which is no text")
    pairs = ((quote(name, safe=""), quote(text, safe="")) for name, text in texts.items())
    return "&".join(f"{name}={value}" for name, value in pairs).encode()


def _form_value(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else "" if value is None else str(value)


def _json(operation: Operation[Any], value: Any) -> bytes:
    # msgspec would write NaN as null, and so change what is asked for: the standard library refuses it.
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError) as error:
        kind = ValueError if isinstance(error, ValueError) else TypeError
        raise kind(f"{called(operation)}: body cannot be written as JSON: {error}") from error
