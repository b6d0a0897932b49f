"""`workflows.rules`: plans made by a function that decides per entity."""

from __future__ import annotations

import datetime
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from typing import Any, Final

from pinterest_async.model import plain
from pinterest_async_overrides.workflows import fields
from pinterest_async_overrides.workflows.accounts import currency_of
from pinterest_async_overrides.workflows.entities.decisions import is_so
from pinterest_async_overrides.workflows.entities.kinds import KINDS, Kind
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, pager
from pinterest_async_overrides.workflows.metric_rows import by_entity, complete_days, id_column
from pinterest_async_overrides.workflows.plans.change import Change
from pinterest_async_overrides.workflows.plans.changes import Changes
from pinterest_async_overrides.workflows.plans.planning import change_of
from pinterest_async_overrides.workflows.rules.subject import SPEND, Subject, decision, sums

COLUMNS: Final = (SPEND, "IMPRESSION_1", "CLICKTHROUGH_1", "TOTAL_CONVERSIONS", "TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR")
_A_TIME: Final = 100

Decide = Callable[[Subject], Any | Awaitable[Any]]


class Rules:
    """Rules over campaigns, ad groups or ads, given as a function; planned first, applied within limits."""

    def __init__(self, client: JobClient, clock: Clock) -> None:
        self._client, self._clock = client, clock

    async def plan(
        self,
        decide: Decide,
        *,
        days: int = 7,
        level: str = "campaign",
        ad_account_ids: Iterable[str] | None = None,
        columns: Sequence[str] = COLUMNS,
        statuses: Sequence[str] = ("ACTIVE", "PAUSED"),
        **options: Any,
    ) -> Changes:
        """Return the changes that `decide` asks for, as a plan; nothing is written.

        `decide` is called with a `Subject` for each entity and returns None, a dict of fields to change, or `(fields,
        reason)`; it may be async. Its metrics are those of the last `days` days that are over, in UTC: today's numbers
        are not whole, and a rule upon them pauses what has not reported yet. `level` is campaign, ad_group or ad;
        without `ad_account_ids` all ad accounts of the token. `options` are those of the analytics call:
        click_window_days … Money in the fields is taken as `update` takes it. `await plan.apply(at_most=50)` makes the
        changes, each only where the entity still is as it was.
        """
        if level not in KINDS:
            raise ValueError(f"a rule is over {', '.join(KINDS)}, not {level!r}")
        if isinstance(ad_account_ids, str):
            raise TypeError(f"ad_account_ids is a list of ids, not the single {ad_account_ids!r}")
        kind = KINDS[level]
        today = datetime.datetime.fromtimestamp(self._clock.now(), datetime.UTC).date()
        span = complete_days(today, days)
        changes: list[Change] = []
        for account in ad_account_ids if ad_account_ids is not None else await self._accounts():
            currency = await currency_of(self._client, account)
            async for rows in self._entities(kind, account, statuses):
                ids = [str(row["id"]) for row in rows]
                metrics = await by_entity(self._client, self._clock, kind, account, ids, span, columns, options)
                by_id: dict[str, list[dict[str, Any]]] = {}
                for metric in sorted(metrics, key=lambda each: str(each.get("DATE"))):
                    by_id.setdefault(str(metric.get(id_column(kind))), []).append(metric)
                for row in rows:
                    subject = _subject(kind, account, currency, row, by_id.get(str(row["id"]), []), columns)
                    change = await _decided(decide, kind, subject)
                    changes += [change] if change is not None else []
        return Changes(changes, made_at=self._clock.now(), client=self._client, clock=self._clock)

    async def _accounts(self) -> list[str]:
        return [str(each.id) async for each in pager(self._client, "ad_accounts/list", {"page_size": 250}).items()]

    async def _entities(self, kind: Kind, account: str, statuses: Sequence[str]) -> AsyncIterator[list[dict[str, Any]]]:
        arguments = {"ad_account_id": account, "page_size": _A_TIME, "entity_statuses": list(statuses)}
        async for page in pager(self._client, f"{kind.plural}/list", arguments).pages():
            if page.items:
                yield [{**plain(item), "id": str(item.id)} for item in page.items]


def _subject(
    kind: Kind,
    account: str,
    currency: str | None,
    row: dict[str, Any],
    days: list[dict[str, Any]],
    columns: Sequence[str],
) -> Subject:
    name, status = str(row.get("name") or ""), row.get("status")
    return Subject(kind.name, account, row["id"], name, status, currency, row, days, sums(days, columns))


async def _decided(decide: Decide, kind: Kind, subject: Subject) -> Change | None:
    given = decide(subject)
    made = decision(await given if inspect.isawaitable(given) else given)
    if made is None or not made.fields:
        return None
    target = fields.wire(fields.as_item(made.fields), subject.currency)
    if is_so(subject.row, target):
        return None
    return change_of(kind, subject.ad_account_id, subject.row, target, reason=made.reason, currency=subject.currency)
