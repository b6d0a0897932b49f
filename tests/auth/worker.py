"""One process of several over one token file: it waits for the word, asks for a header, and prints it.

The way it is to die: `before-save` at the reply, `in-save` with the new file written but not yet in its place,
`after-save` before anybody uses the new token.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import Any, NoReturn

from pinterest_async import OPERATIONS
from pinterest_async_overrides.auth.oauth import OAuth
from pinterest_async_overrides.auth.stores.file import FileTokenStore
from pinterest_async_overrides.auth.token import Token


def die(*_: Any) -> NoReturn:
    """As the kernel kills: nothing is tidied up."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("unreachable")


class DyingStore(FileTokenStore):
    """A file store whose process is killed at a step of the save."""

    def __init__(self, path: str, step: str) -> None:
        super().__init__(path)
        self._step = step

    async def save(self, token: Token) -> None:
        if self._step == "before-save":
            die()
        if self._step == "in-save":
            setattr(os, "replace", die)  # noqa: B010 - a plain assignment is no such function to a type checker
        await super().save(token)
        if self._step == "after-save":
            die()


async def main(url: str, client_id: str, client_secret: str, path: str, step: str) -> None:
    auth = OAuth(client_id, client_secret, base_url=url, store=DyingStore(path, step))
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    print(await auth.authorization(OPERATIONS["boards/list"]), flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
