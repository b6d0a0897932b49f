"""`workflows.campaigns`, `.ad_groups`, `.ads`: pause, resume, archive, update, create, plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from pinterest_async.model import Model
from pinterest_async_overrides.workflows import fields
from pinterest_async_overrides.workflows.accounts import currency_of
from pinterest_async_overrides.workflows.batches import Source, iterate
from pinterest_async_overrides.workflows.entities import creates, updates
from pinterest_async_overrides.workflows.entities.decisions import Row, key_of
from pinterest_async_overrides.workflows.entities.kinds import Kind
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient
from pinterest_async_overrides.workflows.journal import Given, opened
from pinterest_async_overrides.workflows.outcome import Outcome
from pinterest_async_overrides.workflows.plans.changes import Changes
from pinterest_async_overrides.workflows.plans.planning import planned
from pinterest_async_overrides.workflows.progress import Counter, Report
from pinterest_async_overrides.workflows.verdict import outcome_of

Entity = dict[str, Any]
Items = Mapping[str, Mapping[str, Any]] | Iterable[Mapping[str, Any] | Model]


class Entities:
    """Jobs over one kind of entity: campaigns, ad groups or ads.

    Each takes any number of items, from any iterable, and sends thirty a call. Pinterest answers 200 where some items
    were refused, and a lost reply does not say whether a write happened: every method returns an `Outcome` with every
    item, reads back what is unknown, and repeats only writes that certainly did not happen. `journal=` is a path or an
    open `Journal` in which every write is recorded before it is sent; `progress=` is True, or a function that takes a
    `JobProgress`. Errors of reading are raised before anything is written, TypeError and ValueError for bad arguments
    before anything is sent.
    """

    def __init__(self, client: JobClient, kind: Kind, clock: Clock) -> None:
        self._client, self._kind, self._clock = client, kind, clock

    async def pause(
        self, ad_account_id: str, ids: Source[str], *, journal: Given = None, progress: bool | Report = False
    ) -> Outcome[Entity]:
        """Set them to PAUSED. What is paused already is done and not sent; what is archived is refused."""
        return await self._set_status("PAUSED", ad_account_id, ids, journal, progress)

    async def resume(
        self, ad_account_id: str, ids: Source[str], *, journal: Given = None, progress: bool | Report = False
    ) -> Outcome[Entity]:
        """Set them to ACTIVE, so that they spend. An archived one cannot come back and is refused."""
        return await self._set_status("ACTIVE", ad_account_id, ids, journal, progress)

    async def archive(
        self, ad_account_id: str, ids: Source[str], *, journal: Given = None, progress: bool | Report = False
    ) -> Outcome[Entity]:
        """Set them to ARCHIVED: this is what "delete" is, there is no other, and it is final."""
        return await self._set_status("ARCHIVED", ad_account_id, ids, journal, progress)

    async def update(
        self, ad_account_id: str, items: Items, *, journal: Given = None, progress: bool | Report = False
    ) -> Outcome[Entity]:
        """Change fields: `{id: {"daily_spend_cap": Money("50", "EUR")}}`, or items that have their `id`.

        Money is a Money, Decimal or str in whole units, or an int of micros (10 for ten dollars is refused: it would be
        a hundred-thousandth of a dollar); a datetime with a time zone becomes epoch seconds; None clears a field.
        The two spend caps exclude each other: both at once, or one while the other is set, is refused. Only the fields
        named are sent, and what is so already is done without a call.
        """
        wanted = await self._wire(ad_account_id, _by_id(items))
        return await self._update(ad_account_id, list(wanted), wanted, journal, progress)

    async def create(
        self,
        ad_account_id: str,
        items: Iterable[Mapping[str, Any] | Model],
        *,
        journal: Given = None,
        progress: bool | Report = False,
    ) -> Outcome[Entity]:
        """Make them, each once: the name is the key (within the campaign or ad group, for ad groups and ads).

        What exists under that name is done, `changed` False, its fields as they are; run the same call again after a
        crash and only what is missing is made. Archived ones do not count. Where a reply was lost, the list is read
        after 1 and 4 seconds, and what is still not there is made again: two processes that create the same names at
        the same time are not kept apart, unless they share a `journal`. Nothing is guessed: without a status, Pinterest
        makes it ACTIVE, and it spends. Money and times are taken as `update` takes them.
        """
        kind = self._kind
        given = [fields.as_item(item) for item in items]
        for item in given:
            if missing := [name for name in kind.required if item.get(name) in (None, "")]:
                raise ValueError(f"a new {kind.words} needs {', '.join(missing)}: {item.get('name') or item!r}")
        keys = [key_of(kind, item) for item in given]
        if twice := {key for key in keys if keys.count(key) > 1}:
            raise ValueError(f"two new {kind.plural} are called {min(twice)!r}: the name is the key")
        shared = {"ad_account_id": ad_account_id} if kind.parent is None else {}
        wanted = await self._wire(ad_account_id, dict(zip(keys, given, strict=True)))
        wanted = {key: {**shared, **item} for key, item in wanted.items()}
        async with opened(journal) as book:
            counter = Counter(progress, len(wanted), kind.plural)
            outcomes = await creates.create(
                self._client, kind, ad_account_id, wanted, journal=book, clock=self._clock, counter=counter
            )
            counter.end()
        return outcome_of(keys, outcomes)

    async def plan(self, ad_account_id: str, items: Items, *, reason: str = "") -> Changes:
        """The changes that `update` would make, as a value: nothing is sent but reads. `(await w.campaigns.plan(...))
        .show()`, `.save(path)`, `.apply(at_most=...)`. What is so already is left out; what cannot be is refused when
        it is applied."""
        wanted = await self._wire(ad_account_id, _by_id(items))
        return await planned(self._client, self._kind, ad_account_id, wanted, reason=reason, clock=self._clock)

    async def _set_status(
        self, status: str, account: str, ids: Source[str], journal: Given, progress: bool | Report
    ) -> Outcome[Entity]:
        given = [_checked(identity) async for identity in iterate(ids)]
        wanted = {key: {"status": status} for key in given}
        return await self._update(account, given, wanted, journal, progress)

    async def _update(
        self, account: str, keys: list[str], wanted: Mapping[str, Row], journal: Given, progress: bool | Report
    ) -> Outcome[Entity]:
        async with opened(journal) as book:
            counter = Counter(progress, len(wanted), self._kind.plural)
            outcomes = await updates.update(
                self._client, self._kind, account, wanted, journal=book, clock=self._clock, counter=counter
            )
            counter.end()
        return outcome_of(keys, outcomes)

    async def _wire(self, account: str, items: Mapping[str, Mapping[str, Any]]) -> dict[str, Row]:
        """The items as they are sent, money checked against the account's currency, which is read where it matters."""
        for item in items.values():
            fields.wire(item, None)  # what is wrong in any currency is refused before anything is sent
        needed = any(fields.holds_money(item) for item in items.values())
        currency = await currency_of(self._client, account) if needed else None
        return {key: fields.wire(item, currency) for key, item in items.items()}


def _by_id(items: Items) -> dict[str, dict[str, Any]]:
    """The fields to change by id. Raises ValueError for an item without id or fields, and for an id given twice."""
    found: dict[str, dict[str, Any]] = {}
    pairs: Iterable[tuple[Any, Mapping[str, Any]]]
    if isinstance(items, Mapping):
        pairs = cast("Mapping[str, Mapping[str, Any]]", items).items()
    else:
        pairs = [(item.pop("id", None), item) for item in map(fields.as_item, items)]
    for identity, item in pairs:
        checked = _checked(identity)
        values = {name: value for name, value in fields.as_item(item).items() if name not in ("id", "ad_account_id")}
        if not values:
            raise ValueError(f"{checked}: nothing to change")
        if checked in found:
            raise ValueError(f"{checked} is given twice: put its changes into one item")
        found[checked] = values
    return found


def _checked(identity: object) -> str:
    """An id as text. Raises ValueError for what is none, before it goes into a call."""
    text = str(identity) if isinstance(identity, str | int) and not isinstance(identity, bool) else ""
    if not (text.isascii() and text.isdecimal() and len(text) <= 32):
        raise ValueError(f"an id is a string of digits, not {identity!r}")
    return text
