"""Length of one list call: Python calls in this project's code, and how often they enter another file.

`python -m tests.call_path` prints both; `--calls` prints each call too. Counted by `sys.setprofile` from the call of
`campaigns.list` to its page, over our own transport and a local Pinterest in another thread, after a few calls that
load modules and open the connection. A coroutine that goes on after a wait counts as a call, as Python counts it.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import pinterest_async
import pinterest_async_overrides
from pinterest_async import Pinterest
from pinterest_async.testing import LocalPinterest

_OURS = tuple(str(Path(package.__file__ or "").parent) for package in (pinterest_async, pinterest_async_overrides))
_WARM_UP = 5


class CallPath(NamedTuple):
    """The calls of one list call, as (file, function), in their order."""

    calls: list[tuple[str, str]]

    @property
    def changes_of_file(self) -> int:
        """How often a call is of another file than the one before it."""
        return sum(before[0] != after[0] for before, after in zip(self.calls, self.calls[1:], strict=False))

    @property
    def files(self) -> int:
        """How many files it goes through."""
        return len({file for file, _ in self.calls})


def measure() -> CallPath:
    """The way of one list call whose page comes in one piece."""
    with LocalPinterest(seed=7, accounts=1, campaigns=2) as local:
        return asyncio.run(_measured(local.url, local.ad_account_ids[0]))


async def _measured(url: str, account: str) -> CallPath:
    found: list[tuple[str, str]] = []

    def profile(frame: FrameType, event: str, argument: Any) -> None:
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(_OURS) and "testing" not in code.co_filename:
            found.append((code.co_filename, code.co_qualname))

    async with Pinterest("pina_path", base_url=url) as pinterest:
        for _ in range(_WARM_UP):
            await pinterest.campaigns.list(account)
        sys.setprofile(profile)
        try:
            await pinterest.campaigns.list(account)
        finally:
            sys.setprofile(None)
    return CallPath(found)


def main() -> None:
    path = measure()
    if "--calls" in sys.argv:
        for file, name in path.calls:
            print(f"{file.rpartition('pinterest_async')[2]:60} {name}")
    print(f"one list call: {len(path.calls)} Python calls, {path.changes_of_file} changes of file, {path.files} files")


if __name__ == "__main__":
    main()
