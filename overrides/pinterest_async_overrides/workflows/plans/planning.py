"""Planning of field changes: entities are read, unchanged ones omitted, nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pinterest_async_overrides.workflows.accounts import currency_of
from pinterest_async_overrides.workflows.entities.decisions import is_so
from pinterest_async_overrides.workflows.entities.kinds import Kind
from pinterest_async_overrides.workflows.entities.reading import by_id
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient
from pinterest_async_overrides.workflows.plans.change import Change, effects
from pinterest_async_overrides.workflows.plans.changes import Changes


async def planned(
    client: JobClient,
    kind: Kind,
    account: str,
    targets: Mapping[str, Mapping[str, Any]],
    *,
    reason: str,
    clock: Clock,
) -> Changes:
    """Plan the changes that give the entities the wanted fields. Raises ValueError for an unknown id."""
    present = await by_id(client, kind, account, targets)
    if missing := [identity for identity in targets if identity not in present]:
        shown = ", ".join(missing[:5])
        raise ValueError(f"no such {kind.plural} in ad account {account}: {shown} ({len(missing)} in all)")
    currency = await currency_of(client, account) if kind.name != "ad" and targets else None
    changes = [
        change_of(kind, account, present[identity], fields, reason=reason, currency=currency)
        for identity, fields in targets.items()
        if not is_so(present[identity], fields)
    ]
    return Changes(changes, made_at=clock.now(), client=client, clock=clock)


def change_of(
    kind: Kind,
    account: str,
    row: Mapping[str, Any],
    fields: Mapping[str, Any],
    *,
    reason: str,
    currency: str | None,
) -> Change:
    """Build the change of one entity to the wanted fields. Pure."""
    before = {name: row.get(name) for name in fields}
    name = str(row.get("name") or "")
    return Change(
        kind.name, account, str(row["id"]), name, before, dict(fields), reason, effects(row, fields, currency)
    )
