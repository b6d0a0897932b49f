"""`workflows.campaigns`, `.ad_groups`, `.ads`: pause, resume, archive, update, create, plan."""

from __future__ import annotations

import collections
from collections.abc import Iterable, Mapping
from typing import Any, cast

from pinterest_async.model import Model
from pinterest_async_overrides.workflows import fields
from pinterest_async_overrides.workflows.accounts import checked, currency_of
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
Items = Mapping[str, Mapping[str, Any]] | Source[Mapping[str, Any] | Model]


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
        """Set entities to PAUSED. Those that are paused already are done and not sent; archived ones are refused."""
        return await self._set_status("PAUSED", ad_account_id, ids, journal, progress)

    async def resume(
        self, ad_account_id: str, ids: Source[str], *, journal: Given = None, progress: bool | Report = False
    ) -> Outcome[Entity]:
        """Set entities to ACTIVE, so that they spend. Archived ones cannot come back and are refused."""
        return await self._set_status("ACTIVE", ad_account_id, ids, journal, progress)

    async def archive(
        self, ad_account_id: str, ids: Source[str], *, journal: Given = None, progress: bool | Report = False
    ) -> Outcome[Entity]:
        """Set entities to ARCHIVED. This is final, and the only deletion that the API has."""
        return await self._set_status("ARCHIVED", ad_account_id, ids, journal, progress)

    async def update(
        self, ad_account_id: str, items: Items, *, journal: Given = None, progress: bool | Report = False
    ) -> Outcome[Entity]:
        """Change fields: `{id: {"daily_spend_cap": Money("50", "EUR")}}`, or items that have their `id`.

        Money is a Money, Decimal or str in whole units, or an int of micros (10 for ten dollars is refused: it would be
        a hundred-thousandth of a dollar); a datetime with a time zone becomes epoch seconds; None clears a field.
        The two spend caps exclude each other: both at once, or one while the other is set, is refused. Only the given
        fields are sent; an entity that has the wanted values already is done without a call.
        """
        account = checked(ad_account_id)
        targets = await self._wire(account, await _by_id(items))
        return await self._update(account, list(targets), targets, journal, progress)

    async def create(
        self,
        ad_account_id: str,
        items: Source[Mapping[str, Any] | Model],
        *,
        journal: Given = None,
        progress: bool | Report = False,
    ) -> Outcome[Entity]:
        """Create entities, each once: the name is the key (within the campaign or ad group, for ad groups and ads).

        An existing entity of that name is done, with `changed` False and its fields as they are: after a crash, the
        same call creates only what is missing. Archived entities do not count. After a lost reply the list is read
        after 1 and 4 seconds, and what is still missing is created again: two processes that create the same names at
        the same time are kept apart only by a shared `journal`. No status is assumed: without one, Pinterest makes an
        entity ACTIVE, and it spends. Money and times are converted as in `update`. Raises ValueError for a missing
        required field and for a name that occurs twice, before anything is sent.
        """
        kind, account = self._kind, checked(ad_account_id)
        given = [fields.as_item(item) async for item in iterate(items)]
        for item in given:
            if missing := [name for name in kind.required if item.get(name) in (None, "")]:
                raise ValueError(f"a new {kind.words} needs {', '.join(missing)}: {item.get('name') or item!r}")
        keys = [key_of(kind, item) for item in given]
        if twice := [key for key, count in collections.Counter(keys).items() if count > 1]:
            raise ValueError(f"two new {kind.plural} are called {min(twice)!r}: the name is the key")
        shared = {"ad_account_id": account} if kind.parent is None else {}
        targets = await self._wire(account, dict(zip(keys, given, strict=True)))
        targets = {key: {**shared, **item} for key, item in targets.items()}
        async with opened(journal) as book:
            counter = Counter(progress, len(targets), kind.plural)
            outcomes = await creates.create(
                self._client, kind, account, targets, journal=book, clock=self._clock, counter=counter
            )
            counter.end()
        return outcome_of(keys, outcomes)

    async def plan(self, ad_account_id: str, items: Items, *, reason: str = "") -> Changes:
        """Plan the changes that `update` would make: only reads are sent.

        The plan is a value: `plan.show()`, `plan.save(path)`, `await plan.apply(at_most=50)`. Entities that have the
        wanted values already are omitted; invalid changes of state are refused when the plan is applied. Raises
        ValueError for an unknown id.
        """
        account = checked(ad_account_id)
        targets = await self._wire(account, await _by_id(items))
        return await planned(self._client, self._kind, account, targets, reason=reason, clock=self._clock)

    async def _set_status(
        self, status: str, ad_account_id: str, ids: Source[str], journal: Given, progress: bool | Report
    ) -> Outcome[Entity]:
        account = checked(ad_account_id)
        given = [_id(identity) async for identity in iterate(ids)]
        targets = {key: {"status": status} for key in given}
        return await self._update(account, given, targets, journal, progress)

    async def _update(
        self, account: str, keys: list[str], targets: Mapping[str, Row], journal: Given, progress: bool | Report
    ) -> Outcome[Entity]:
        async with opened(journal) as book:
            counter = Counter(progress, len(targets), self._kind.plural)
            outcomes = await updates.update(
                self._client, self._kind, account, targets, journal=book, clock=self._clock, counter=counter
            )
            counter.end()
        return outcome_of(keys, outcomes)

    async def _wire(self, account: str, items: Mapping[str, Mapping[str, Any]]) -> dict[str, Row]:
        """Return the items in wire format, money checked against the account's currency, which is read if needed."""
        for item in items.values():
            fields.wire(item, None)  # what is invalid in any currency is refused before anything is sent
        needed = any(fields.holds_money(item) for item in items.values())
        currency = await currency_of(self._client, account) if needed else None
        return {key: fields.wire(item, currency) for key, item in items.items()}


async def _by_id(items: Items) -> dict[str, dict[str, Any]]:
    """Return the fields to change by id. Raises ValueError for an item without id or fields and for a repeated id."""
    found: dict[str, dict[str, Any]] = {}
    pairs: Iterable[tuple[Any, Mapping[str, Any] | Model]]
    if isinstance(items, Mapping):
        pairs = cast("Mapping[str, Mapping[str, Any]]", items).items()
    else:
        given = [fields.as_item(item) async for item in iterate(items)]
        pairs = [(item.pop("id", None), item) for item in given]
    for identity, item in pairs:
        key = _id(identity)
        values = {name: value for name, value in fields.as_item(item).items() if name not in ("id", "ad_account_id")}
        if not values:
            raise ValueError(f"{key}: nothing to change")
        if key in found:
            raise ValueError(f"{key} is given twice: put its changes into one item")
        found[key] = values
    return found


def _id(identity: object) -> str:
    """Return an entity's id as text. Raises ValueError for anything but digits, before it goes into a call."""
    text = str(identity) if isinstance(identity, str | int) and not isinstance(identity, bool) else ""
    if not (text.isascii() and text.isdecimal() and len(text) <= 32):
        raise ValueError(f"an id is a string of digits, not {identity!r}")
    return text
