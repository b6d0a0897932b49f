"""One list of entities: the calls that read it, page by page, as they come."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import msgspec

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.entities.entity_kind import EntityKind
from pinterest_async_overrides.common.json_values import is_list, is_object
from pinterest_async_overrides.errors import DecodeError
from pinterest_async_overrides.pagination import Page, Pager

if TYPE_CHECKING:
    from pinterest_async.operation import Operation


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: the kind, the values of its scope, and the arguments of each call that reads a part of it."""

    kind: EntityKind
    scope: Mapping[str, str]
    calls: Sequence[Mapping[str, Any]]

    @property
    def account(self) -> str | None:
        """The ad account that the list is of, None for the user's own."""
        return self.scope.get("ad_account_id")


async def pages(client: BulkClient, listing: Listing) -> AsyncGenerator[list[Any]]:
    """Yield the items of each page, of all calls of a list; raises what the calls raise, DecodeError for no page."""
    from pinterest_async.operations import OPERATIONS

    operation: Operation[Any] = OPERATIONS[listing.kind.operation]
    size = next((each.maximum for each in operation.parameters if each.python_name == "page_size"), None)
    for call in listing.calls:
        arguments = {name: value for name, value in call.items() if name != "body"}
        if size is not None and "page_size" not in arguments:
            arguments["page_size"] = int(size)

        fetch = partial(_fetch, client, operation, arguments, call.get("body"))
        async with aclosing(Pager(fetch, None).pages(look_ahead=True)) as read:
            async for page in read:
                yield page.items


async def _fetch(
    client: BulkClient, operation: Operation[Any], arguments: Mapping[str, Any], body: Any, bookmark: str | None
) -> Page[Any]:
    return _page(operation, await client.raw(operation, {**arguments, "bookmark": bookmark}, body))


def _page(operation: Operation[Any], body: bytes) -> Page[Any]:
    try:
        reply: Any = msgspec.json.decode(body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _no_page(operation, f"{len(body):,} bytes that are no JSON: {error}") from None
    data = cast("dict[str, Any]", {"items": reply} if is_list(reply) else reply)
    if not is_object(data):
        raise _no_page(operation, type(reply).__name__)
    items, bookmark = data.get("items"), data.get("bookmark")
    if items is not None and not is_list(items):
        raise _no_page(operation, "`items` that are no list")
    if bookmark is not None and not isinstance(bookmark, str):
        raise _no_page(operation, f"a bookmark of {type(bookmark).__name__}")
    return Page(list(items or ()), bookmark or None, dict(data))


def _no_page(operation: Operation[Any], what: str) -> DecodeError:
    message = f"{operation.method} {operation.path}: expected a page of a list, got {what}"
    return DecodeError(message, method=operation.method, path=operation.path)


def grouped(ids: Sequence[str], most: int) -> Iterator[list[str]]:
    """Yield the ids in groups of at most so many."""
    for start in range(0, len(ids), most):
        yield list(ids[start : start + most])
