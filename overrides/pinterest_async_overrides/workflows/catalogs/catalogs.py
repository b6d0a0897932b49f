"""`workflows.catalogs`: bring a catalog to what the caller has, sending only what changed."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from typing import Any

from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.workflows.batches import Source, each, iterate, pieces
from pinterest_async_overrides.workflows.catalogs.items import ID_NAMES, ItemUpdate, Operation, deletion, item_update
from pinterest_async_overrides.workflows.catalogs.sending import A_BATCH, Batches
from pinterest_async_overrides.workflows.catalogs.state import SyncState
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, pager
from pinterest_async_overrides.workflows.outcome import ItemOutcome, Outcome
from pinterest_async_overrides.workflows.progress import Counter, Report


class Catalogs:
    """Items of catalogs."""

    def __init__(self, client: JobClient, clock: Clock) -> None:
        self._client, self._clock = client, clock

    async def sync(
        self,
        catalog_id: str,
        items: Source[Any],
        *,
        state: str | os.PathLike[str] = "catalog.sqlite",
        country: str = "US",
        language: str = "en-US",
        operation: Operation = "UPSERT",
        delete_missing: bool = False,
        ad_account_id: str | None = None,
        deadline: float = 3600.0,
        progress: bool | Report = False,
    ) -> Outcome[None]:
        """Bring one market of a catalog to `items`: only what changed since the last run is sent, a thousand a batch.

        An item is a mapping of its `item_id` (or `id`) and its attributes; a price is a Money or text ("10.50 EUR").
        `state` is a file that holds a digest of what Pinterest took of each item, and the batches under way, so that a
        run that was broken off is continued. Every batch is waited for, `deadline` seconds at most, and each item
        has its own outcome, at its position: `refused` with Pinterest's reasons, `changed` False where it was not sent.
        `delete_missing=True` deletes the items that the state has and `items` has not, after those in the outcome;
        it is refused for no items at all. Beside a feed Pinterest refuses UPSERT: ConfigurationError before anything is
        sent; `operation="UPDATE"` changes items that a feed brought. Raises ValueError for an id that comes twice.
        """
        catalog_type = await self._type(catalog_id, ad_account_id)
        if operation == "UPSERT":
            await self._without_feed(catalog_id, ad_account_id)
        body = {"catalog_type": catalog_type, "catalog_id": catalog_id, "country": country, "language": language}
        found: dict[int, ItemOutcome[None]] = {}
        counter = Counter(progress, None, "items")
        async with SyncState(state, f"{catalog_id} {country} {language}") as book:
            batches = Batches(self._client, self._clock, book, body, ad_account_id, deadline)
            for batch in await book.batches():
                await batches.settle(batch)
            known, seen = await book.digests(), dict[str, int]()

            async def send(piece: list[tuple[int, ItemUpdate]]) -> None:
                verdicts = await batches.send([item for _, item in piece])
                for (position, item), verdict in zip(piece, verdicts, strict=True):
                    found[position] = ItemOutcome(position, item.id, verdict[0], None, *verdict[2:5])
                counter.add(len(piece))

            changed = _changed(items, catalog_type, operation, known, seen, found)
            await each(pieces(changed, A_BATCH), send)
            if delete_missing:
                if not seen:
                    raise ValueError("there are no items: delete_missing would delete all that the catalog has")
                gone = [deletion(identity, catalog_type) for identity in known if identity not in seen]
                await each(pieces(enumerate(gone, len(found)), A_BATCH), send)
        counter.end()
        return Outcome(found.values())

    async def _type(self, catalog_id: str, ad_account_id: str | None) -> str:
        arguments = {"page_size": 250} | ({"ad_account_id": ad_account_id} if ad_account_id is not None else {})
        ids: list[str] = []
        async for catalog in pager(self._client, "catalogs/list", arguments).items():
            if str(catalog.id) == catalog_id:
                return catalog.catalog_type if catalog.catalog_type in ID_NAMES else "RETAIL"
            ids.append(str(catalog.id))
        raise ConfigurationError(f"there is no catalog {catalog_id}; the token has {', '.join(ids) or 'none'}")

    async def _without_feed(self, catalog_id: str, ad_account_id: str | None) -> None:
        arguments = {"catalog_id": catalog_id} | ({"ad_account_id": ad_account_id} if ad_account_id is not None else {})
        async for feed in pager(self._client, "feeds/list", arguments).items():
            raise ConfigurationError(
                f"catalog {catalog_id} has the feed {feed.id}, and Pinterest refuses UPSERT beside a feed: give "
                'operation="UPDATE" to change items that it brought, or remove the feed'
            )


async def _changed(
    items: Source[Any],
    catalog_type: str,
    operation: str,
    known: dict[str, str],
    seen: dict[str, int],
    found: dict[int, ItemOutcome[None]],
) -> AsyncIterator[tuple[int, ItemUpdate]]:
    """Yield the items to be sent, with their positions; the outcome of the others goes to `found` at once."""
    position = -1
    async for item in iterate(items):
        position += 1
        try:
            made = item_update(item, catalog_type, operation)
        except (TypeError, ValueError) as error:
            found[position] = ItemOutcome(position, _key(item, catalog_type, position), "refused", message=str(error))
            continue
        if made.id in seen:
            raise ValueError(f"item {made.id} comes twice, at {seen[made.id]} and {position}")
        seen[made.id] = position
        if known.get(made.id) == made.digest:
            found[position] = ItemOutcome(position, made.id, "done", changed=False)
        else:
            yield position, made


def _key(item: Any, catalog_type: str, position: int) -> str:
    get = getattr(item, "get", None)
    identity = (get(ID_NAMES[catalog_type]) or get("id")) if get is not None else None
    return str(identity or position)
