"""Fixtures of the tests of OAuth."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.auth import redis_server as servers


@pytest.fixture(scope="session")
def redis_server() -> Iterator[servers.RedisServer]:
    with servers.redis_server() as server:
        yield server
