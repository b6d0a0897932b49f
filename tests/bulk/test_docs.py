"""The code of docs/bulk.md runs, and its limits are those of the code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from pinterest_async_overrides.bulk.fetch import report_polling
from pinterest_async_overrides.bulk.fetch.failure_policy import TRIES
from pinterest_async_overrides.bulk.fetch.scheduler import MOST_BYTES
from pinterest_async_overrides.bulk.plan import planner
from pinterest_async_overrides.bulk.plan.levels import LEVELS
from pinterest_async_overrides.bulk.plan.windows import CALL, HOURLY, REPORT
from tests.bulk.conftest import Bench

PAGE = (Path(__file__).parents[2] / "docs" / "bulk.md").read_text("utf-8")


async def test_the_code_runs(bench: Bench) -> None:
    blocks: list[str] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    named: dict[str, Any] = {}
    for block in blocks:
        if "def " in block:
            code = block.replace("asyncio.run(main())", "")
            exec(compile(code, "docs/bulk.md", "exec"), named)  # noqa: S102 - the project's own page
    assert await named["spend"](bench.pull(columns=["SPEND_IN_DOLLAR"])) > 0
    assert callable(named["main"])
    words = " ".join(PAGE.split())
    for said in (
        f"the last {CALL.back} days",
        f"up to {REPORT.back} days ({REPORT.days} a report)",
        f"Hours go {HOURLY.back} days back, {HOURLY.days} a call",
        f"that would take {planner.REPORT_WORTH} calls or more",
        f"while {MOST_BYTES >> 20} MiB are held",
        "fewer ids where that would come to more than a million values",
    ):
        assert said in words, said
    assert (planner.CELLS, planner.REPORT_REQUESTS, report_polling.ASKED, TRIES) == (10**6, 6, 3, 3)
    assert {name for name in LEVELS if f"`{name}`" in PAGE} == LEVELS.keys()
