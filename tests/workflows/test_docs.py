"""The code of the pages about jobs runs."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest
from tests.workflows.conftest import QUICK, ids_of, row


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
