"""Creation of entities: find by name, create in batches of 30, settle by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pinterest_async_overrides.workflows.batches import A_CALL, each, pieces
from pinterest_async_overrides.workflows.entities.decisions import Row, match
from pinterest_async_overrides.workflows.entities.kinds import Kind
from pinterest_async_overrides.workflows.entities.reading import by_name
from pinterest_async_overrides.workflows.entities.sending import Sender
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient
from pinterest_async_overrides.workflows.journal import Journal
from pinterest_async_overrides.workflows.progress import Counter
from pinterest_async_overrides.workflows.verdict import Verdict

LOOKS: Final = (1.0, 3.0)
"""Seconds before each search for an entity whose reply was lost; lists may lag behind writes."""


async def create(
    client: JobClient,
    kind: Kind,
    account: str,
    items: Mapping[str, Row],
    *,
    journal: Journal | None,
    clock: Clock,
    counter: Counter,
) -> dict[str, tuple[Verdict, bool]]:
    """Return for each key its verdict and whether anything was sent. `items` are by key, in wire format."""
    if not items:
        return {}
    before = await by_name(client, kind, account, list(items.values()))
    known = {key: match(kind, before.found.get(key, [])) for key in items}
    outcomes = {key: (verdict, False) for key, verdict in known.items() if verdict is not None}
    counter.add(len(outcomes))

    async def settle(lost: Mapping[str, Row]) -> dict[str, Verdict | None]:
        verdicts: dict[str, Verdict | None] = dict.fromkeys(lost)
        there = before
        for pause in LOOKS:
            await clock.sleep(pause)
            missing = {key: item for key, item in lost.items() if verdicts[key] is None}
            there = await by_name(client, kind, account, list(missing.values()))
            verdicts |= {key: match(kind, there.found.get(key, [])) for key in missing}
            if all(verdicts.values()):
                return verdicts
        if new := there.nameless - before.nameless:
            # One of them may be the new entity: report unknown rather than create it twice.
            unclear = Verdict("unknown", message=f"lost, and {len(new)} new {kind.plural} are shown without a name")
            verdicts = {key: verdict or unclear for key, verdict in verdicts.items()}
        return verdicts

    sender = Sender(client, f"{kind.plural}/create", account, journal, clock, settle)

    async def send(keys: list[str]) -> dict[str, Verdict]:
        verdicts = await sender.send({key: items[key] for key in keys})
        counter.add(len(keys))
        return verdicts

    for verdicts in await each(pieces([key for key in items if key not in outcomes], A_CALL), send):
        outcomes |= {key: (verdict, True) for key, verdict in verdicts.items()}
    return outcomes
