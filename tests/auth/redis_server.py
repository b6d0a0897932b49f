"""A Redis server of the tests' own: on a free port of the loopback, in memory, gone with them."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from redis.asyncio import Redis


class RedisServer:
    """Where it listens."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.url = f"redis://127.0.0.1:{port}/0"

    def client(self, **options: Any) -> Redis:
        from redis.asyncio import Redis

        return Redis(host="127.0.0.1", port=self.port, **options)

    def free_port(self) -> int:
        """A port where nothing listens."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return int(probe.getsockname()[1])


@contextmanager
def redis_server(*more: str, environment: Mapping[str, str] | None = None) -> Generator[RedisServer]:
    """A server for a block, with `more` options; a machine without one skips, continuous integration fails."""
    binary = shutil.which("redis-server")
    if binary is None:
        if os.environ.get("CI"):
            pytest.fail("continuous integration has to install redis-server: see .ci/run")
        pytest.skip("needs redis-server (Debian and Ubuntu: apt-get install redis-server)")
    server = RedisServer(RedisServer(0).free_port())
    options = [
        "--bind",
        "127.0.0.1",
        "--port",
        str(server.port),
        "--save",
        "",
        "--appendonly",
        "no",
        "--daemonize",
        "no",
        *more,
    ]
    env = {**os.environ, **(environment or {})}
    with subprocess.Popen([binary, *options], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for(server.port, process)
            yield server
        finally:
            process.terminate()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 10
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.01)
    raise RuntimeError("redis-server does not answer")
