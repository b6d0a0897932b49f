"""The code of docs/files.md runs."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest, faults

PAGE = Path(__file__).parents[2] / "docs" / "files.md"


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, local: LocalPinterest) -> dict[str, Any]:
    """What the page defines; to wait is to move the local Pinterest's clock."""
    names: dict[str, Any] = {}
    for code in re.findall(r"^```python\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        exec(compile(code, str(PAGE), "exec"), names)  # noqa: S102 - the project's own page

    async def sleep(seconds: float) -> None:
        local.clock.advance(seconds)

    class Asyncio:
        def __getattr__(self, name: str) -> Any:
            return sleep if name == "sleep" else getattr(asyncio, name)

    names["asyncio"] = Asyncio()
    return names


async def test_a_report(local: LocalPinterest, pinterest: Pinterest, page: dict[str, Any], tmp_path: Path) -> None:
    local.fail("storage/get", 1, faults.status(403))  # the first link has expired
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
