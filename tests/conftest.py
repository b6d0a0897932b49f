"""Settings of all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.bulk import postgres_server

pytest_plugins = ["tests.faults.plugin"]

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
