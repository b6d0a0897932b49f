"""Changes since a snapshot, and checks of conversion tags."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pinterest_async.testing import LocalPinterest
from pinterest_async.workflows import EntityChange, Snapshot, Workflows
from pinterest_async_overrides.workflows.checks.tag import problems
from pinterest_async_overrides.workflows.history.snapshot import differences
from tests.workflows.conftest import ids_of, row


async def changes(w: Workflows, account: str, since: Snapshot) -> list[str]:
    return [
        f"{change.entity} {change.field} {change.before} {change.after}"
        async for change in w.changes(account, since=since)
    ]


async def test_changes_since_the_last_look(w: Workflows, local: LocalPinterest, account: str, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    snapshot = Snapshot.load(path, account)
    assert await changes(w, account, snapshot) == []
    snapshot.save(path)
    campaign, ad = ids_of(local)[0], ids_of(local, "ad")[0]
    review = row(local, ad, "ad").get("review_status")
    row(local, campaign)["status"] = "PAUSED"
    row(local, ad, "ad")["review_status"] = "REJECTED"
    local.service.store.drop("ad_group", ids_of(local, "ad_group")[5], account)
    snapshot = Snapshot.load(path, account)
    assert await changes(w, account, snapshot) == [
        "campaign status ACTIVE PAUSED",
        "ad_group status ACTIVE None",
        f"ad review_status {review} REJECTED",
    ]
    assert await changes(w, account, snapshot) == []
    new = {"name": "new", "objective_type": "AWARENESS", "status": "PAUSED", "daily_spend_cap": "20"}
    assert await w.campaigns.create(account, [new])
    assert await changes(w, account, snapshot) == ["campaign status None PAUSED"]


async def test_what_was_not_handed_out_comes_again(w: Workflows, local: LocalPinterest, account: str) -> None:
    snapshot = Snapshot(account)
    await changes(w, account, snapshot)
    for identity in ids_of(local)[:3]:
        row(local, identity)["status"] = "ARCHIVED"
    async for change in w.changes(account, since=snapshot):
        assert isinstance(change, EntityChange)
        break
    assert len(await changes(w, account, snapshot)) == 3


async def test_snapshots_that_do_not_fit(w: Workflows, account: str, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    Snapshot("5").save(path)
    with pytest.raises(ValueError, match="the snapshot of ad account 5"):
        Snapshot.load(path, account)
    path.write_text("{}")
    with pytest.raises(ValueError, match="is no snapshot"):
        Snapshot.load(path, account)
    with pytest.raises(ValueError, match="the snapshot is of ad account 5"):
        await changes(w, account, Snapshot("5"))
    with pytest.raises(TypeError, match="levels is a list"):
        async for _ in w.changes(account, since=Snapshot(account), levels="ad"):
            pass
    with pytest.raises(ValueError, match="a level is"):
        async for _ in w.changes(account, since=Snapshot(account), levels=["board"]):
            pass


def test_a_null_says_nothing() -> None:
    before: dict[str, Any] = {"name": "n", "status": "ACTIVE"}
    assert list(differences("ad", "1", "2", before, {"name": "n", "status": None})) == []
    found = list(differences("ad", "1", "2", before, {"name": "n", "status": "PAUSED"}))
    assert list(map(str, found)) == ["ad 2 'n': status ACTIVE -> PAUSED"]


@pytest.mark.parametrize(
    ("tags", "fired", "events", "event", "told"),
    [
        ((), None, {}, None, "has no conversion tag"),
        (("1",), None, {}, None, "no tag has ever fired"),
        (("1",), 0.0, {}, None, "10 days ago"),
        (("1",), 863_000.0, {"1": ("SIGNUP",)}, "CHECKOUT", "has events CHECKOUT"),
        (("1",), 863_000.0, {"1": ("CHECKOUT",)}, "CHECKOUT", None),
    ],
)
def test_what_speaks_against_conversion_campaigns(
    tags: Any, fired: float | None, events: Any, event: str | None, told: str | None
) -> None:
    found = problems(tags, fired, events, event, 864_000.0, 7)
    assert (told in found[0]) if told else found == []


async def test_check_tag(w: Workflows, local: LocalPinterest, account: str) -> None:
    tags = local.service.store.table("conversion_tag", account)
    check = await w.check_tag(account)
    # A tag that was archived is not listed.
    assert check.tags == tuple(name for name, tag in tags.items() if tag.get("status") != "ARCHIVED")
    for tag in tags.values():
        tag["last_fired_time_ms"] = local.clock.now() * 1000
    assert await w.check_tag(account)
    for tag in tags.values():
        tag["last_fired_time_ms"] = None
    assert "no tag has ever fired" in (await w.check_tag(account)).problems[0]
