"""Examples: each program of examples/ runs as a user runs it, against a local Pinterest, and does what it says."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import httpx
import pytest

from pinterest_async.testing import LocalPinterest
from tests.workflows.media import PNG, movie

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"


@pytest.fixture
def local() -> Generator[LocalPinterest]:
    with LocalPinterest(seed=7, accounts=2, campaigns=5, ad_groups=1, ads=1, job_seconds=0.01) as running:
        yield running


def environment(local: LocalPinterest, **more: str) -> dict[str, str]:
    """The environment of a program, without any Pinterest account of this machine."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PINTEREST_")}
    return {**clean, "PINTEREST_BASE_URL": local.url, **more}


def run(local: LocalPinterest, example: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / example), *map(str, arguments)],
        env=environment(local, PINTEREST_ACCESS_TOKEN="pina_test"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_pull_to_parquet(local: LocalPinterest, tmp_path: Path) -> None:
    import pyarrow.dataset

    done = run(local, "pull_to_parquet.py", tmp_path / "out", "3")
    assert (done.returncode, done.stderr) == (0, "")
    table = pyarrow.dataset.dataset(tmp_path / "out", partitioning="hive").to_table()
    assert table.num_rows == 2 * 5 * 3
    assert "30 rows" in done.stdout


def test_campaigns_are_paused_and_the_one_that_is_not_there_is_named(local: LocalPinterest) -> None:
    account = local.ad_account_ids[0]
    rows = local.service.world.table("campaign", account)
    ids = list(rows)[:2]
    done = run(local, "pause_campaigns.py", account, *ids)
    assert (done.returncode, done.stdout, done.stderr) == (0, "2 paused\n", "")
    assert {rows[each]["status"] for each in ids} == {"PAUSED"}
    done = run(local, "pause_campaigns.py", account, ids[0], "626000000001")
    assert (done.returncode, done.stdout) == (3, "1 paused\n")
    assert done.stderr.startswith("626000000001: ")


def test_a_video_becomes_one_pin(local: LocalPinterest, tmp_path: Path) -> None:
    board = next(iter(local.service.store.table("board")))
    (tmp_path / "cover.png").write_bytes(PNG)
    arguments = (board, movie(tmp_path / "chair.mp4"), tmp_path / "cover.png", "Chair")
    first, second = run(local, "video_pin.py", *arguments), run(local, "video_pin.py", *arguments)
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == second.stdout
    assert [write.operation for write in local.writes].count("pins/create") == 1


def test_a_user_logs_in_once(tmp_path: Path) -> None:
    with LocalPinterest(seed=7, strict=True) as local:
        variables = environment(
            local,
            AUTH_URL=local.authorize_url,
            PINTEREST_CLIENT_ID=local.client_id,
            PINTEREST_CLIENT_SECRET=local.client_secret,
            PINTEREST_REDIRECT_URI="http://localhost:8085/",
        )
        command = [sys.executable, "-W", "error", str(EXAMPLES / "log_in.py"), str(tmp_path / "token.json")]
        with subprocess.Popen(command, env=variables, text=True, stdin=-1, stdout=-1, stderr=-1) as program:
            assert program.stdout is not None
            address = re.fullmatch(r"Open: (\S+)\n", program.stdout.readline())
            assert address is not None
            came_back = httpx.get(address[1]).headers["location"]
            out, errors = program.communicate(f"{came_back}\n", timeout=60)
        assert (program.returncode, errors) == (0, "")
        again = subprocess.run(command, env=variables, text=True, capture_output=True, timeout=60, check=True)
        assert again.stdout == out
        assert out.startswith("Logged in as ")
        assert local.calls("oauth/token") == 1


async def test_a_service_holds_one_client_for_its_lifetime(
    local: LocalPinterest, monkeypatch: pytest.MonkeyPatch
) -> None:
    from examples.web_service import App, lifespan

    monkeypatch.setenv("PINTEREST_BASE_URL", local.url)
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_test")
    app = App()
    async with lifespan(app), httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as http:
        reply = await http.get(f"/{local.ad_account_ids[0]}")
        assert (reply.status_code, len(reply.json())) == (200, 5)
        assert (await http.get("/999")).status_code == 404
        assert local.open_connections == 1
    async with asyncio.timeout(5):
        while local.open_connections:  # noqa: ASYNC110  the server's thread tells nobody
            await asyncio.sleep(0.01)


async def test_the_service_follows_the_lifespan_protocol(
    local: LocalPinterest, monkeypatch: pytest.MonkeyPatch
) -> None:
    from examples.web_service import App, Message

    monkeypatch.setenv("PINTEREST_BASE_URL", local.url)
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_test")
    sent: list[str] = []
    incoming = iter(["lifespan.startup", "lifespan.shutdown"])

    async def receive() -> Message:
        return {"type": next(incoming)}

    async def send(message: Message) -> None:
        sent.append(message["type"])

    await App()({"type": "lifespan"}, receive, send)
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_the_users_own_test_passes(local: LocalPinterest) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "test_spend.py"]
    done = subprocess.run(
        command, cwd=EXAMPLES, env=environment(local), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout


def test_every_example_is_listed_and_tested() -> None:
    programs = {file.name for file in EXAMPLES.glob("[a-z]*.py")}
    assert set(re.findall(r"\]\((\w+\.py)\)", (EXAMPLES / "README.md").read_text("utf-8"))) == programs
    assert [name for name in programs if name.removesuffix(".py") not in Path(__file__).read_text("utf-8")] == []
