"""`workflows.audiences`: audiences of customer lists, and act-alike audiences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pinterest_async.model import plain
from pinterest_async_overrides.common.json_values import is_list, is_object
from pinterest_async_overrides.workflows.accounts import account_for
from pinterest_async_overrides.workflows.audiences.list_result import SMALLEST, CustomerListResult
from pinterest_async_overrides.workflows.audiences.reading import read_list, refuse
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call, pager
from pinterest_async_overrides.workflows.journal import Given, opened
from pinterest_async_overrides.workflows.once import Once

Audience = dict[str, Any]


class Audiences:
    """Audiences of an ad account.

    The name is the key: an existing audience of that name, with the same list or seeds, is returned. `ad_account_id` is
    that of the list or seed where it is known, else the client's, or the only one that the token sees.
    """

    def __init__(self, client: JobClient, clock: Clock) -> None:
        self._client, self._clock = client, clock

    async def from_list(
        self,
        customer_list: str | CustomerListResult,
        *,
        name: str | None = None,
        description: str | None = None,
        ad_account_id: str | None = None,
        journal: Given = None,
    ) -> Audience:
        """Create the audience of a customer list, given its id or the result of `customer_lists.create` and `.add`.

        The audience has the list's name unless `name` is given. Raises ItemsFailed for a list that is TOO_SMALL: fewer
        than 100 people were matched, so its audience could not be used.
        """
        if not isinstance(customer_list, str):
            ad_account_id = ad_account_id or customer_list.ad_account_id
        account = await account_for(self._client, ad_account_id)
        identity = customer_list if isinstance(customer_list, str) else customer_list.id
        row = await read_list(self._client, account, identity)
        if row.status == "TOO_SMALL":
            raise refuse(
                identity,
                f"the customer list is TOO_SMALL: at least {SMALLEST} people have to be matched",
                hint="add records to the list",
            )
        rule = {"customer_list_id": identity}
        called = name or row.name or f"Customer list {identity}"
        return await self._made(account, "CUSTOMER_LIST", called, rule, description, journal)

    async def actalike(
        self,
        seed: str | Audience | Iterable[str | Audience],
        country: str,
        percent: int,
        *,
        name: str | None = None,
        description: str | None = None,
        ad_account_id: str | None = None,
        journal: Given = None,
    ) -> Audience:
        """Create an audience of people who act like those of one audience or several, in a country (two letters: US).

        A seed is an audience's id, or an audience as `from_list` returns it. `percent`, 1 to 10, is the audience's
        share of Pinterest's users in that country. Raises ValueError for other values, before anything is sent.
        """
        given = [seed] if isinstance(seed, str) or is_object(seed) else list(seed)
        seeds = [str(each["id"]) if is_object(each) else str(each) for each in given]
        if not seeds or not all(each.isascii() and each.isdecimal() for each in seeds):
            raise ValueError("seed is the id of an audience, digits, or several")
        if type(percent) is not int or not 1 <= percent <= 10:
            raise ValueError(f"percent is a whole number from 1 to 10, not {percent!r}")
        place = country.strip().upper()
        if not (len(place) == 2 and place.isascii() and place.isalpha()):
            raise ValueError(f"country is a code of two letters such as US, not {country!r}")
        known: list[str] = [each["ad_account_id"] for each in given if is_object(each) and each.get("ad_account_id")]
        account = await account_for(self._client, ad_account_id or next(iter(known), None))
        rule = {"seed_id": seeds, "country": place, "percentage": percent}
        called = name or f"Act-alike {percent}% {place} of {', '.join(seeds)}"
        return await self._made(account, "ACTALIKE", called, rule, description, journal)

    async def _made(
        self, account: str, kind: str, name: str, rule: dict[str, Any], description: str | None, journal: Given
    ) -> Audience:
        body = {"ad_account_id": account, "audience_type": kind, "name": name, "rule": rule}
        body |= {"description": description} if description is not None else {}

        async def find(since: float = 0.0) -> Any:
            return await self._found(account, kind, name, rule)

        async def send() -> Any:
            return await call(self._client, "audiences/create", {"ad_account_id": account}, body)

        existing = await find()
        if existing is None:
            async with opened(journal) as book:
                once = Once(f"audiences/create {account}", book, self._clock)
                existing = await once.write(f"{kind} {name}", send, find, lambda row: str(row.id))
        shown: Audience = plain(existing)
        return {**shown, "id": str(shown["id"])}

    async def _found(self, account: str, kind: str, name: str, rule: dict[str, Any]) -> Any:
        """Return the audience of a name and rule, None if there is none; raises ItemsFailed if another has the name."""
        others: list[str] = []
        async for row in pager(self._client, "audiences/list", {"ad_account_id": account, "page_size": 250}).items():
            if row.name is None:
                row = await call(self._client, "audiences/get", {"ad_account_id": account, "audience_id": str(row.id)})
            if row.name == name:
                if _same(plain(row.rule) if row.rule is not None else None, rule):
                    return row
                others.append(str(row.id))
        if others:
            raise refuse(name, f"audience {others[0]} has this name and is of another list, seed, country or percent")
        return None


def _same(shown: Any, rule: dict[str, Any]) -> bool:
    """Return whether an audience has the wanted rule; fields that the API does not show are taken to be equal."""
    shown = shown or {}
    return all(shown.get(name) is None or _text(shown[name]) == _text(value) for name, value in rule.items())


def _text(value: Any) -> list[str]:
    return sorted(map(str, value)) if is_list(value) else [str(value)]
