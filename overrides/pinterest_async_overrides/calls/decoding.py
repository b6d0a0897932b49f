"""Decides what a reply's body is: the model it was declared to be, a page, rows, or no JSON at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx

from pinterest_async_overrides.errors import DecodeError
from pinterest_async_overrides.pagination import Page

if TYPE_CHECKING:
    from pinterest_async.operation import Operation, Reply

_T = TypeVar("_T")


def reply(operation: Operation[Reply], response: httpx.Response) -> Reply:
    """The reply in its declared type, or what came in its place; raises DecodeError where it is no JSON."""
    # A reply without content has no body, whatever else the operation declares.
    if operation.reply == "None" or response.status_code == 204:
        return cast("Reply", None)
    from pinterest_async.model import adopt

    declared: Reply = adopt(decoded(operation, response), operation.reply)
    return declared


def decoded(operation: Operation[Any], response: httpx.Response) -> Any:
    """The reply as plain JSON; raises DecodeError where it is none."""
    import msgspec

    return decoded_by(msgspec.json.decode, operation, response)


def decoded_by(decode: Callable[[bytes], _T], operation: Operation[Any], response: httpx.Response) -> _T:
    """What `decode` makes of the body; raises DecodeError where it is no JSON."""
    import msgspec

    try:
        return decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        what = f"{len(response.content)} bytes of {response.headers.get('content-type', 'no type')}"
        raise _undecodable(operation, response, f"expected JSON, got {what}: {error}") from error


def page(operation: Operation[Reply], response: httpx.Response) -> Page[Reply]:
    """One page of a list; raises DecodeError where the reply is none."""
    from pinterest_async.model import adopt

    data = decoded(operation, response)
    if not isinstance(data, dict):
        raise _undecodable(operation, response, f"expected a page, got {type(data).__name__}")
    fields = cast("dict[str, Any]", data)
    items: Any = fields.get("items")
    if items is not None and not isinstance(items, list):
        raise _undecodable(operation, response, "expected a page with a list of `items`")
    # The last page's bookmark is null or absent; an empty one is taken for the end too.
    return Page(adopt(items or [], f"list[{operation.reply}]"), fields.get("bookmark") or None, fields)


def _undecodable(operation: Operation[Any], response: httpx.Response, what: str) -> DecodeError:
    return DecodeError(
        f"{operation.method} {operation.path}: {response.status_code}: {what}",
        method=operation.method,
        path=operation.path,
        request_id=response.headers.get("x-pinterest-rid"),
        status=response.status_code,
        response=response,
    )
