"""Settings of all tests."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.bulk import postgres_server

pytest_plugins = ["tests.faults.plugin"]

# A shell that starts the tests in the background has them ignore Ctrl-C, and so would the processes that are sent it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# How long an example takes says how busy the machine is, not whether the code is right.
settings.register_profile("pinterest-async", deadline=None)
settings.load_profile("pinterest-async")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a PostgreSQL server; a machine without one skips, continuous integration fails."""
    if postgres_server.binaries() is None:
        if os.environ.get("CI"):
            pytest.fail("continuous integration has to install postgresql: see .ci/run")
        pytest.skip("needs PostgreSQL (Debian and Ubuntu: apt-get install postgresql)")
    with postgres_server.server() as url:
        yield url
