"""Decoder of reply bodies: the declared model, a page of a list, or rows; anything but JSON is a DecodeError."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, cast

import httpx

from pinterest_async_overrides.errors import DecodeError, PinterestError, bare

if TYPE_CHECKING:
    from pinterest_async.operation import Operation, Reply
    from pinterest_async_overrides.pagination import Page

_T = TypeVar("_T")


def reply(operation: Operation[Reply], response: httpx.Response) -> Reply:
    """Return the reply in its declared type.

    Raises DecodeError where the body is no JSON, or is a number, a text or null in place of an object or a list.
    Fields that do not fit their declared types are kept as they came.
    """
    # A 204 has no body whatever the operation declares; another success where the contract says that it may have none.
    bare = response.status_code == 204 or (operation.empty_reply and not response.content)
    if operation.reply == "None" or bare:
        return cast("Reply", None)
    from pinterest_async.model import adopt, member_models

    def decode(body: bytes) -> Reply:
        value = _json(body)
        if not isinstance(value, dict | list) and member_models(operation.reply):
            raise _undecodable(operation, response, f"expected an object, got {type(value).__name__}")
        declared: Reply = adopt(value, operation.reply)
        return declared

    return decoded_by(decode, operation, response)


def decoded_by(decode: Callable[[bytes], _T], operation: Operation[Any], response: httpx.Response) -> _T:
    """Return the result of `decode`. Raises DecodeError where that fails in any way."""
    try:
        return decode(response.content)
    except PinterestError:
        raise
    except Exception as error:  # beside what msgspec raises: nesting too deep, numbers Python refuses
        raise _no_json(operation, response, error) from bare(error)


def _no_json(operation: Operation[Any], response: httpx.Response, error: Exception) -> DecodeError:
    what = f"{len(response.content)} bytes of {response.headers.get('content-type', 'no type')}"
    import msgspec

    shown = isinstance(error, msgspec.MsgspecError | ValueError | RecursionError)
    why = str(error) if shown else type(error).__name__
    return _undecodable(operation, response, f"expected JSON, got {what}: {why}")


def _json(body: bytes) -> Any:
    import msgspec

    return msgspec.json.decode(body)


def page(operation: Operation[Reply], response: httpx.Response) -> Page[Reply]:
    """Return one page of a list. Raises DecodeError where the reply is none."""
    from pinterest_async.model import adopter
    from pinterest_async_overrides.pagination import Page

    try:
        reply: Any = _json(response.content)
        data: Any = {"items": reply} if operation.bare_list and _is_list(reply) else reply
        if not isinstance(data, dict):
            raise _undecodable(operation, response, f"expected a page, got {type(data).__name__}")
        fields = cast("dict[str, Any]", data)
        items: Any = fields.get("items")
        if items is not None and not isinstance(items, list):
            raise _undecodable(operation, response, "expected a page with a list of `items`")
        # The last page's bookmark is null or absent; an empty one is taken for the end too.
        bookmark: Any = fields.get("bookmark")
        if bookmark is not None and not isinstance(bookmark, str):
            raise _undecodable(operation, response, f"expected a bookmark that is text, got {type(bookmark).__name__}")
        return Page(adopter(f"list[{operation.reply}]")(items or []), bookmark or None, fields)
    except PinterestError:
        raise
    except Exception as error:
        raise _no_json(operation, response, error) from bare(error)


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _undecodable(operation: Operation[Any], response: httpx.Response, what: str) -> DecodeError:
    return DecodeError(
        f"{operation.method} {operation.path}: {response.status_code}: {what}",
        method=operation.method,
        path=operation.path,
        request_id=response.headers.get("x-pinterest-rid"),
        status=response.status_code,
        response=response,
    )
