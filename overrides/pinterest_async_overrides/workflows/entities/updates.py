"""Updates of existing entities: read, decide, send in batches of 30, settle."""

from __future__ import annotations

from collections.abc import Mapping

from pinterest_async_overrides.workflows.batches import A_CALL, each, pieces
from pinterest_async_overrides.workflows.entities.decisions import Row, before_sending, is_so, summary
from pinterest_async_overrides.workflows.entities.kinds import Kind
from pinterest_async_overrides.workflows.entities.reading import by_id
from pinterest_async_overrides.workflows.entities.sending import Sender
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient
from pinterest_async_overrides.workflows.journal import Journal
from pinterest_async_overrides.workflows.progress import Counter
from pinterest_async_overrides.workflows.verdict import Verdict


async def update(
    client: JobClient,
    kind: Kind,
    account: str,
    targets: Mapping[str, Row],
    *,
    journal: Journal | None,
    clock: Clock,
    counter: Counter,
    expected: Mapping[str, Row] | None = None,
) -> dict[str, tuple[Verdict, bool]]:
    """Return for each id its verdict and whether anything was sent.

    `targets` holds the fields by id in wire format; `expected` the values that the changes were planned on.
    """
    present = await by_id(client, kind, account, targets)
    known = {
        identity: before_sending(kind, present.get(identity), fields, (expected or {}).get(identity))
        for identity, fields in targets.items()
    }
    outcomes = {identity: (verdict, False) for identity, verdict in known.items() if verdict is not None}
    del present
    counter.add(len(outcomes))
    shared = {"ad_account_id": account} if kind.name == "campaign" else {}

    async def settle(items: Mapping[str, Row]) -> dict[str, Verdict | None]:
        now = await by_id(client, kind, account, items)
        done = {identity: row for identity, row in now.items() if is_so(row, targets[identity])}
        return {identity: Verdict("done", summary(done[identity])) if identity in done else None for identity in items}

    sender = Sender(client, f"{kind.plural}/update", account, journal, clock, settle)

    async def send(ids: list[str]) -> dict[str, Verdict]:
        verdicts = await sender.send({identity: {"id": identity, **shared, **targets[identity]} for identity in ids})
        counter.add(len(ids))
        return verdicts

    for verdicts in await each(pieces([identity for identity in targets if identity not in outcomes], A_CALL), send):
        for identity, verdict in verdicts.items():
            if verdict.status == "done":
                verdict = verdict._replace(value=summary(verdict.value or {"id": identity}))
            outcomes[identity] = verdict, True
    return outcomes
