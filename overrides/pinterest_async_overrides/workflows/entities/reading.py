"""Reads of campaigns, ad groups and ads by id, and by name within an account or parent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from pinterest_async.model import plain
from pinterest_async_overrides.workflows.batches import each, pieces
from pinterest_async_overrides.workflows.entities.decisions import key_of
from pinterest_async_overrides.workflows.entities.kinds import LIVING, STATUSES, Kind
from pinterest_async_overrides.workflows.interfaces import JobClient, call, pager

A_READ: Final = 120
"""Ids a list call is asked for: 250 are allowed, and would make a URL of 8 KiB, which servers may refuse."""

Row = dict[str, Any]


async def by_id(client: JobClient, kind: Kind, account: str, ids: Iterable[str]) -> dict[str, Row]:
    """Return the existing entities by id, archived ones included."""

    async def read(some: list[str]) -> dict[str, Row]:
        return {str(row["id"]): row async for row in rows(client, kind, account, {kind.ids: some})}

    found: dict[str, Row] = {}
    for part in await each(pieces(ids, A_READ), read):
        found |= part
    return {identity: found[identity] for identity in ids if identity in found}


@dataclass(slots=True)
class Named:
    """Result of a search by name: entities by key, and ids of entities that the API returned without a name."""

    found: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    nameless: set[str] = field(default_factory=set[str])


async def by_name(client: JobClient, kind: Kind, account: str, items: Sequence[Mapping[str, Any]]) -> Named:
    """Return the living entities whose keys equal those of the given new entities.

    The list is read completely, page by page; only matches are kept.
    """
    named, keys = Named(), {key_of(kind, item) for item in items}
    if kind.parent is None:
        await _search(client, kind, account, {}, keys, named)
    else:
        parents = dict.fromkeys(str(item[kind.parent]) for item in items)
        filters = [{f"{kind.parent}s": some} async for some in pieces(parents, A_READ)]
        await each(filters, lambda some: _search(client, kind, account, some, keys, named))
    return named


async def _search(
    client: JobClient, kind: Kind, account: str, filters: Mapping[str, Any], keys: Collection[str], named: Named
) -> None:
    async for row in rows(client, kind, account, {"entity_statuses": LIVING, **filters}):
        whole = row
        if row.get("name") is None and not kind.nameless:
            # A list may leave a name out; a new entity must not be made because of that.
            arguments = {"ad_account_id": account, f"{kind.name}_id": row["id"]}
            whole = {**row, **plain(await call(client, f"{kind.plural}/get", arguments)), "id": row["id"]}
        if whole.get("name") is None:
            named.nameless.add(row["id"])
        elif (key := key_of(kind, whole)) in keys:
            named.found.setdefault(key, []).append(whole)


async def rows(client: JobClient, kind: Kind, account: str, filters: Mapping[str, Any]) -> AsyncIterator[Row]:
    """Yield every entity of a filtered list call; archived ones included unless the filters exclude them."""
    arguments = {"ad_account_id": account, "entity_statuses": STATUSES, "page_size": 250, **filters}
    async for item in pager(client, f"{kind.plural}/list", arguments).items():
        yield {**plain(item), "id": str(item.id)}
