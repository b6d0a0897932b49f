"""Functions that make clients, for the workers of a Dask cluster to import."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any, cast

import pyarrow.fs

from pinterest_async import Pinterest, RateLimits, ResponseEvent
from pinterest_async_overrides.bulk.dask.shared_storage import Inbox

URL, REDIS, MADE, ROOT = "TEST_PINTEREST_URL", "TEST_REDIS_URL", "TEST_CLIENTS_MADE", "TEST_STORAGE"
SECRET = "pina_never_travels"
QUOTA = 12
"""Calls of campaigns/analytics a second."""


def connect() -> Pinterest:
    """A client of the local Pinterest; each worker leaves a note of each that it makes."""
    return _made(SECRET)


def of_account(account: str | None) -> Pinterest:
    """With a token of each ad account's own."""
    return _made(f"{SECRET}_{account}")


def within_limits() -> Pinterest:
    """Within limits that all share through Redis."""
    return _made(SECRET, rate_limits=RateLimits(calls={"ads_analytics": (QUOTA, 1.0)}, redis=os.environ[REDIS]))


def dying_with_a_reply() -> Pinterest:
    """The first two workers to have a reply kill themselves, as if their machines had gone down."""

    def hear(event: object) -> None:
        if isinstance(event, ResponseEvent):
            _die("first")
            _die("second")

    return _made(SECRET, on_event=hear)


def dying_with_a_file() -> Pinterest:
    """The first worker to have put a file where the caller takes it kills itself before it can say so."""
    put = Inbox.put

    def put_and_die(inbox: Inbox, name: str, make: Any) -> Any:
        made = put(inbox, name, make)
        _die("with a file")
        return made

    cast("Any", Inbox).put = put_and_die
    return _made(SECRET)


def without_token() -> Pinterest:
    """Set up wrongly."""
    return Pinterest()


def of_nothing() -> Any:
    """No client at all."""
    return "pinterest"


def storage() -> Any:
    """A file system that is not the machine's own."""
    return pyarrow.fs.SubTreeFileSystem(os.environ[ROOT], pyarrow.fs.LocalFileSystem())


def _die(place: str) -> None:
    """Unless another has died in this place, once and for all."""
    try:
        (Path(os.environ[ROOT]) / f"killed {place}").touch(exist_ok=False)
    except FileExistsError:
        return
    os.kill(os.getpid(), signal.SIGKILL)


def _made(token: str, **options: Any) -> Pinterest:
    with (Path(os.environ[MADE]) / str(os.getpid())).open("a") as note:
        note.write("one\n")
    return Pinterest(token, base_url=os.environ[URL], **options)
