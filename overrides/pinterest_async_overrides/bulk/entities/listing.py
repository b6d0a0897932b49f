"""One list of entities: the calls that read it, page by page, as they come."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.entities.entity_kind import EntityKind
from pinterest_async_overrides.bulk.fetch import list_pages

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
        async with list_pages.pages(client, operation, arguments, list_pages.WHOLE, call.get("body")) as read:
            async for page in read:
                yield page.items


def grouped(ids: Sequence[str], most: int) -> Iterator[list[str]]:
    """Yield the ids in groups of at most so many."""
    for start in range(0, len(ids), most):
        yield list(ids[start : start + most])
