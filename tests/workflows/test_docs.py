"""The code of the pages about jobs runs."""

from __future__ import annotations

import datetime
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinterest_async import FileTokenStore, OAuth, Pinterest
from pinterest_async.testing import LocalPinterest
from pinterest_async.workflows import Event
from tests.workflows.conftest import QUICK, ids_of, row
from tests.workflows.media import JPEG, PNG, movie


@pytest.fixture
async def running() -> AsyncIterator[LocalPinterest]:
    """A local Pinterest whose clock runs, so that what it works on ends."""
    async with LocalPinterest(seed=7, accounts=2, campaigns=10, ad_groups=1, ads=1, job_seconds=0.01) as local:
        yield local


def client(local: LocalPinterest) -> Pinterest:
    return Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off")


DOCS = Path(__file__).parents[2] / "docs"


def page(name: str) -> dict[str, Any]:
    """What the blocks of a page define; each is a whole program, or the definition of one."""
    path, names = DOCS / name, dict[str, Any]()
    for code in re.findall(r"^```python\n(.*?)^```", path.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        exec(compile(code, str(path), "exec"), names)  # noqa: S102 - the project's own page
    return names


async def test_workflows(running: LocalPinterest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names, local, account, ids = page("workflows.md"), running, running.ad_account_ids[0], ids_of(running)
    monkeypatch.chdir(tmp_path)
    async with client(local) as pinterest:
        await names["pause_all"](pinterest, account, ids[:3])
        assert {row(local, each)["status"] for each in ids[:3]} == {"PAUSED"}
        made = await names["new_season"](pinterest, account, ids[:2])
        assert row(local, made)["daily_spend_cap"] == 50_000_000
        assert row(local, ids[0])["status"] == "ARCHIVED"
        await names["plan_it"](pinterest, account, ids[2:5], str(tmp_path / "plan.json"))
        await names["apply_it"](pinterest, str(tmp_path / "plan.json"))
        assert [row(local, each)["daily_spend_cap"] for each in ids[2:5]] == [60_000_000] * 3
        assert (tmp_path / "undo.json").exists()
        assert (await names["spend_of_the_month"](pinterest, account)).count(b"\n") > 10


def board_of(local: LocalPinterest) -> str:
    return next(iter(local.service.store.table("board")))


async def test_authentication(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = page("topics/authentication.md")
    async with LocalPinterest(seed=7, strict=True) as local:
        auth = names["app"](local.client_id, local.client_secret, str(tmp_path / "token.json"))
        assert isinstance(auth, OAuth)
        here: dict[str, Any] = {"base_url": local.url, "auth_url": local.authorize_url}
        auth = OAuth(local.client_id, local.client_secret, store=FileTokenStore(tmp_path / "token.json"), **here)
        url, state = names["begin"](auth, "http://localhost:8085/")
        async with httpx.AsyncClient() as browser:
            came_back_to = (await browser.get(url)).headers["location"]
        connection = await names["finish"](auth, came_back_to, state, local.url)
        assert connection
        assert "can write" in capsys.readouterr().out
        async with Pinterest(auth=auth, base_url=local.url, retry=QUICK) as pinterest:
            assert await names["is_good"](pinterest)
            assert "revoked" in await names["log_out"](pinterest)
            assert not await names["is_good"](pinterest)
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", local.access_token())
        monkeypatch.setenv("PINTEREST_BASE_URL", local.url)
        assert await names["from_environment"]()


async def test_pins(running: LocalPinterest, tmp_path: Path) -> None:
    names, account = page("topics/pins.md"), running.ad_account_ids[0]
    (tmp_path / "photo.png").write_bytes(PNG)
    (tmp_path / "back.jpg").write_bytes(JPEG)
    movie(tmp_path / "clip.mp4")
    async with client(running) as pinterest:
        made = await names["make_pins"](pinterest, board_of(running), tmp_path)
        assert await names["make_pins"](pinterest, board_of(running), tmp_path) == made
        assert len(set(made)) == 3
        assert await names["looks_good"](pinterest, tmp_path / "clip.mp4")
        assert not await names["looks_good"](pinterest, tmp_path / "back.jpg")
        ad = await names["advertise"](pinterest, account, ids_of(running, "ad_group")[0], made[2])
        assert row(running, ad, "ad")["creative_type"] == "VIDEO"
        await names["tidy"](pinterest, made[0], board_of(running))
        assert made[0] not in running.service.store.table("pin")


async def test_boards(running: LocalPinterest) -> None:
    names = page("topics/boards.md")
    async with client(running) as pinterest:
        board = await names["board_of_name"](pinterest, "Chairs")
        assert await names["board_of_name"](pinterest, "Chairs") == board
        sections = await names["sections"](pinterest, board, ["oak", "ash"])
        assert await names["sections"](pinterest, board, ["oak"]) == sections
        await pinterest.workflows.pins.image(board, PNG, title="a")
        assert len(await names["pins_of"](pinterest, board)) == 1
        await names["remove"](pinterest, board)
        assert board not in running.service.store.table("board")


async def test_campaigns(
    running: LocalPinterest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names, account = page("topics/campaigns.md"), running.ad_account_ids[0]
    monkeypatch.chdir(tmp_path)
    pin = next(iter(running.service.store.table("pin")))
    async with client(running) as pinterest:
        campaign = await names["launch"](pinterest, account, pin)
        assert row(running, campaign)["status"] == "ACTIVE"
        assert await names["launch"](pinterest, account, pin) == campaign
        for tag in running.service.store.table("conversion_tag", account).values():
            tag["last_fired_time_ms"] = None
        assert not await names["tag_works"](pinterest, account)
        assert await names["look"](pinterest, account, str(tmp_path / "state.json")) == []
        assert await names["pause_active"](pinterest, account) > 5
        assert len(await names["look"](pinterest, account, str(tmp_path / "state.json"))) > 5
    assert "no tag has ever fired" in capsys.readouterr().out


async def test_analytics(running: LocalPinterest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names, account = page("topics/analytics.md"), running.ad_account_ids[0]
    pin = next(iter(running.service.store.table("pin")))
    async with client(running) as pinterest:
        assert len(await names["spend_by_day"](pinterest, account, ids_of(running)[:3])) == 7
        target = await names["report"](pinterest, account, tmp_path / "report.csv")
        assert target.read_text().count("\n") > 10
        assert await names["saves"](pinterest, pin) >= 0
        assert await names["to_file"](pinterest, account, tmp_path / "all.csv") == 310


async def test_audiences(running: LocalPinterest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names, account = page("topics/audiences.md"), running.ad_account_ids[0]
    people = [f"customer-{number}@example.com" for number in range(150)]
    (tmp_path / "customers.csv").write_text("\n".join(["email", *people]))
    async with client(running) as pinterest:
        audience, alike = await names["launch_audience"](pinterest, account, str(tmp_path / "customers.csv"))
        assert {row(running, each, "audience")["audience_type"] for each in (audience, alike)} == {
            "CUSTOMER_LIST",
            "ACTALIKE",
        }
        assert "is READY; valid records: 150" in capsys.readouterr().out
        made = (await pinterest.workflows.customer_lists.create(account, "Customers", people, hash=True)).id
        arguments = (["new@example.com"], people[:60], str(tmp_path))
        assert await names["keep_current"](pinterest, account, made, *arguments) == "TOO_SMALL"


async def test_catalogs(running: LocalPinterest, tmp_path: Path) -> None:
    names = page("topics/catalogs.md")
    feed = next(iter(running.service.store.table("feed")))
    catalog = next(iter(running.service.store.table("catalog")))
    shop = "https://shop.example/"
    products = [
        {"sku": str(number), "name": "Chair", "url": shop, "image": f"{shop}1.jpg", "price": "10.50"}
        for number in range(5)
    ]
    async with client(running) as pinterest:
        assert "COMPLETED" in await names["refresh"](pinterest, feed)
        running.service.store.drop("feed", feed)
        assert await names["sync"](pinterest, catalog, products, str(tmp_path / "s")) == []
        assert await names["sync"](pinterest, catalog, products[:4], str(tmp_path / "s")) == []


async def test_conversions(running: LocalPinterest, tmp_path: Path) -> None:
    names, account = page("topics/conversions.md"), running.ad_account_ids[0]
    orders = [
        {"id": str(number), "email": "a@example.com", "phone": "+44 844 412 4653", "epik": "e", "total": "72.39"}
        for number in range(3)
    ]

    async def events() -> AsyncIterator[Event]:
        for number in range(20):
            yield Event.lead(f"lead-{number}", datetime.datetime.now(datetime.UTC), email="a@example.com")

    async with client(running) as pinterest:
        assert await names["report_orders"](pinterest, account, orders) == []
        assert len(running.events) == 3
        assert await names["try_it"](pinterest, account, await anext(events()))
        assert len(running.events) == 3
        assert await names["stream"](pinterest, account, events())
        assert len(running.events) == 23
        assert await names["durable"](pinterest, account, events(), str(tmp_path / "events.sqlite")) == 0


async def test_experiments(running: LocalPinterest) -> None:
    names, account = page("topics/experiments.md"), running.ad_account_ids[0]
    day = datetime.datetime.now(datetime.UTC).date() - datetime.timedelta(days=1)
    async with client(running) as pinterest:
        experiment = await names["begin"](pinterest, account)
        assert await names["begin"](pinterest, account) == experiment
        await names["change_over"](pinterest, account)
        assert row(running, experiment["double"].campaign_id)["status"] == "ACTIVE"
        assert set(await names["compare"](pinterest, account, day, day)) == {"control", "double", "views"}


async def test_rules(running: LocalPinterest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = page("topics/rules.md")
    monkeypatch.chdir(tmp_path)
    async with client(running) as pinterest:
        plan = await names["plan_rules"](pinterest, "plan.json")
        assert len(plan) > 0
        await names["apply_rules"](pinterest, "plan.json")
        assert (tmp_path / "undo.json").exists()
    changed = [row(running, change.id, account=running.ad_account_ids.index(change.ad_account_id)) for change in plan]
    assert any(each["status"] == "PAUSED" or each["daily_spend_cap"] == 60_000_000 for each in changed)


async def test_migrating(running: LocalPinterest, tmp_path: Path) -> None:
    account, first = running.ad_account_ids[0], ids_of(running)[0]
    gem, dashboard = page("migrating/gem.md"), page("migrating/dashboard.md")
    async with await gem["client_of"]("pina_test", running.url) as pinterest:
        assert await gem["first_campaign"](pinterest, account) == first
        assert await dashboard["open_account"](pinterest)
        assert await dashboard["news"](pinterest, account, str(tmp_path / "state.json")) == []
        assert await dashboard["toggle"](pinterest, account, first, on=False) == "ok"
        assert "two decimals" in await dashboard["budget"](pinterest, account, first, "10.505")
        assert await dashboard["budget"](pinterest, account, first, "10.50") == "ok"
        assert await dashboard["news"](pinterest, account, str(tmp_path / "state.json"))
        assert await pinterest.workflows.campaigns.archive(account, [first])
        assert "cannot come back" in await dashboard["toggle"](pinterest, account, first, on=True)
    names = await page("migrating/official-sdk.md")["what_the_sdk_did"]("pina_test", running.url, account)
    assert len(names) == 9
