"""Checks after every fault: no connection is left, and no log shows a secret."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import re
import sys
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from pinterest_async.testing import LocalPinterest

_PATIENCE = 2.0
_STEP = 0.005
_SECRET = re.compile(r"\bpin[arc]_\w")


@contextmanager
def watched(logs: pytest.LogCaptureFixture, patch: pytest.MonkeyPatch) -> Generator[None]:
    """Around one test and its fixtures."""
    logs.set_level(1)
    secrets: set[str] = set()
    _watch_connections(patch, secrets)
    before = sockets()
    yield
    shown = [line for line in _lines(logs) if _SECRET.search(line) or any(secret in line for secret in secrets)]
    assert not shown, f"a secret was logged: {shown}"
    _until_none(lambda: sockets() - before, "sockets are open that were not before the test")


def sockets() -> frozenset[str]:
    """The open sockets of this process; none where the system does not tell."""
    if sys.platform != "linux":
        return frozenset()
    found: set[str] = set()
    for name in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink(Path("/proc/self/fd") / name)
        except FileNotFoundError:
            continue
        if target.startswith("socket:"):
            found.add(target)
    return frozenset(found)


def _watch_connections(patch: pytest.MonkeyPatch, secrets: set[str]) -> None:
    """When a local Pinterest goes, the clients have gone before it, and no connection of theirs is left."""
    leave, leave_async = LocalPinterest.__exit__, LocalPinterest.__aexit__

    def __exit__(local: LocalPinterest, *raised: Any) -> None:  # noqa: N807  methods by assignment
        secrets.add(local.client_secret)
        try:
            if raised[0] is None:
                _until_none(lambda: range(local.open_connections), "connections are left at the local Pinterest")
        finally:
            leave(local, *raised)

    async def __aexit__(local: LocalPinterest, *raised: Any) -> None:  # noqa: N807  methods by assignment
        secrets.add(local.client_secret)
        try:
            end = time.monotonic() + _PATIENCE
            while raised[0] is None and local.open_connections:
                assert time.monotonic() < end, f"{local.open_connections} connections are left at the local Pinterest"
                await asyncio.sleep(_STEP)
        finally:
            await leave_async(local, *raised)

    patch.setattr(LocalPinterest, "__exit__", __exit__)
    patch.setattr(LocalPinterest, "__aexit__", __aexit__)


def _until_none(left: Any, what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while len(left()):
        gc.collect()
        assert time.monotonic() < end, f"{what}: {left()}"
        time.sleep(_STEP)


def _lines(logs: pytest.LogCaptureFixture) -> Iterable[str]:
    formatter = logging.Formatter("%(name)s %(message)s")
    yield from map(formatter.format, [*logs.get_records("setup"), *logs.get_records("call"), *logs.records])
