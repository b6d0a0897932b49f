"""The code of docs/files.md runs."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import LinkExpiredError, Pinterest, StorageError
from pinterest_async.testing import LocalPinterest, Quirks, faults

PAGE = Path(__file__).parents[2] / "docs" / "files.md"


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, local: LocalPinterest) -> dict[str, Any]:
    """What the page defines; to wait is to move the local Pinterest's clock."""
    names: dict[str, Any] = {}
    for code in re.findall(r"^```python\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        exec(compile(code, str(PAGE), "exec"), names)  # noqa: S102 - the project's own page

    class Asyncio:
        def __init__(self) -> None:
            self.local, self.limit = local, 20.0

        def timeout(self, seconds: float) -> asyncio.Timeout:
            return asyncio.timeout(min(seconds, self.limit))

        async def sleep(self, seconds: float) -> None:
            self.local.clock.advance(seconds)

        def __getattr__(self, name: str) -> Any:
            return getattr(asyncio, name)

    names["asyncio"] = Asyncio()
    return names


async def test_a_report(local: LocalPinterest, pinterest: Pinterest, page: dict[str, Any], tmp_path: Path) -> None:
    local.fail("storage/get", 1, faults.status(410))  # the first link has expired
    path = await page["save_report"](pinterest, local.ad_account_ids[0], tmp_path / "report.csv")
    assert path.read_text().count("\n") == 1 + 10 * 15
    assert len(local.fired) == 1
    link = f"{local.service.links.base}{local.storage_requests[-1].target}"
    assert await page["count_lines"](pinterest, link) == 151
    local.end_jobs("report", "FAILED")
    with pytest.raises(RuntimeError, match="FAILED"):
        await page["save_report"](pinterest, local.ad_account_ids[0], tmp_path / "report.csv")


async def test_a_video(local: LocalPinterest, pinterest: Pinterest, page: dict[str, Any], tmp_path: Path) -> None:
    video = tmp_path / "clip.mp4"
    video.write_bytes(b"video" * 10_000)
    media = await page["upload_video"](pinterest, video)
    assert (await pinterest.media.get(media)).status == "succeeded"
    job = local.service.jobs.find("media", media)
    assert job
    assert job.data["size"] == 50_000


async def test_a_report_whose_links_are_all_refused(
    local: LocalPinterest, pinterest: Pinterest, page: dict[str, Any], tmp_path: Path
) -> None:
    """The recipe ends: after three links that have expired, and at once for what is no expired link."""
    local.fail("storage/get", 3, faults.status(410))
    with pytest.raises(LinkExpiredError):
        await page["save_report"](pinterest, local.ad_account_ids[0], tmp_path / "report.csv")
    assert len(local.fired) == 3
    local.fail("storage/get", 1, faults.status(403, b"<html>blocked by the web filter</html>"))
    with pytest.raises(StorageError, match="web filter"):
        await page["save_report"](pinterest, local.ad_account_ids[0], tmp_path / "report.csv")
    assert len(local.fired) == 4


@pytest.mark.parametrize("seed", range(1, 9))
async def test_a_video_in_states_that_nobody_knows(page: dict[str, Any], tmp_path: Path, seed: int) -> None:
    """The recipe goes on under a state that the description lacks."""
    video = tmp_path / "clip.mp4"
    video.write_bytes(b"video")
    async with (
        LocalPinterest(seed=seed, accounts=1, campaigns=1, quirks=Quirks(unknown_enums=True)) as local,
        Pinterest("pina_secret", base_url=local.url) as pinterest,
    ):
        page["asyncio"].local = local
        page["asyncio"].limit = 1.0
        try:
            media = await page["upload_video"](pinterest, video)
        except TimeoutError:  # the state never became one that is known: the recipe ends at its limit
            assert local.calls("media/get") > 5
            return
        job = local.service.jobs.find("media", media)
        assert job
        assert job.data["size"] == 5
