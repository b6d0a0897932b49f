"""Pages of a list operation, with no more of each item than the caller needs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import msgspec

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.errors import DecodeError
from pinterest_async_overrides.pagination import Page, Pager, Pages

if TYPE_CHECKING:
    from pinterest_async.operation import Operation

Item = TypeVar("Item")


class Paged(msgspec.Struct, Generic[Item], gc=False):
    """Reply that is a page."""

    items: list[Item] | None = None
    bookmark: str | None = None


class Identity(msgspec.Struct, gc=False):
    """What discovery reads of an ad account or an entity. Skipping the rest takes a fraction of decoding it."""

    id: str | int | float | bool | None = None
    currency: str | None = None


Decoder = msgspec.json.Decoder[list[Item] | Paged[Item]]
"""Decoder of a reply: a page, or a bare list of its items."""

WHOLE: Final[Decoder[Any]] = msgspec.json.Decoder(list[Any] | Paged[Any])
IDENTITIES: Final[Decoder[Identity]] = msgspec.json.Decoder(list[Identity] | Paged[Identity])


def pages(
    client: BulkClient,
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    decoder: Decoder[Item],
    body: Any = None,
    *,
    look_ahead: bool = True,
) -> Pages[Item]:
    """Return the pages of a list, each fetched by `raw`; raises what that raises, and DecodeError for no page."""
    fetch = partial(_fetch, client, operation, arguments, decoder, body)
    return Pager(fetch, None).pages(look_ahead=look_ahead)


async def _fetch(
    client: BulkClient,
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    decoder: Decoder[Item],
    body: Any,
    bookmark: str | None,
) -> Page[Item]:
    reply = await client.raw(operation, {**arguments, "bookmark": bookmark}, body)
    try:
        found = decoder.decode(reply)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise DecodeError(
            f"{operation.method} {operation.path}: expected a page of a list, got {len(reply):,} bytes that are none: "
            f"{error}",
            method=operation.method,
            path=operation.path,
        ) from None
    if isinstance(found, list):
        return Page(found, None, {})
    # The last page's bookmark is null or absent; an empty one is taken for the end too.
    return Page(found.items or [], found.bookmark or None, {})
