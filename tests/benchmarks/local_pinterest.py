"""Benchmark of the local Pinterest on one core: small replies, fresh analytics rows, and prepared ones.

It stands under every other measurement, so it must not be what they measure. The client here is bare sockets, on
another core where the system lets us say so.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

SERVER = """
import os, sys
from pinterest_async_overrides.testing.serve import serve
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {{min(os.sched_getaffinity(0))}})
serve(0, ready=lambda local: print(local.url, local.ad_account_ids[0], flush=True), seed=7, campaigns=250, **{options})
"""
CONNECTIONS = 16
SECONDS = 2.0
IDS = 100
COLUMNS = "SPEND_IN_DOLLAR,IMPRESSION_1,CLICKTHROUGH_1,CTR,TOTAL_CLICKTHROUGH"


@dataclass(frozen=True)
class Figure:
    """Something a second, and how much of it there has to be."""

    what: str
    a_second: float
    target: float

    @property
    def met(self) -> bool:
        """Whether it is enough."""
        return self.a_second >= self.target

    def __str__(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return f"{self.what:<40} {self.a_second:>12,.0f} a second  target at least {self.target:,.0f}: {verdict}"


@contextmanager
def server(**options: Any) -> Generator[tuple[str, int, str]]:
    """A local Pinterest in a process of its own: host, port and an ad account."""
    program = SERVER.format(options=options)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            url, account = str(process.stdout.readline()).split()
            parts = urlsplit(url)
            yield str(parts.hostname), int(parts.port or 0), account
        finally:
            process.terminate()


class Connection:
    """A bare keep-alive connection: what it costs is small beside what the server does."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), timeout=30)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._buffer = bytearray(1 << 20)

    def send(self, path: str) -> None:
        head = f"GET {path} HTTP/1.1\r\nhost: local\r\nauthorization: Bearer pina_benchmark\r\n\r\n"
        self._socket.sendall(head.encode())

    def skip(self) -> None:
        """Take a whole reply in and forget it; raises RuntimeError unless it is a 200."""
        data = self._socket.recv(65536)
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self._socket.recv(65536)
        if not data.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(data[:500].decode("latin-1"))
        start = data.index(b"content-length: ") + 16
        left = int(data[start : data.index(b"\r\n", start)]) - (len(data) - end - 4)
        while left > 0:
            left -= self._socket.recv_into(self._buffer, min(left, len(self._buffer)))

    def body(self, path: str) -> Any:
        """A whole reply, decoded."""
        self.send(path)
        data = b""
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self._socket.recv(65536)
        start = data.index(b"content-length: ") + 16
        whole = end + 4 + int(data[start : data.index(b"\r\n", start)])
        while len(data) < whole:
            data += self._socket.recv(1 << 20)
        return json.loads(data[end + 4 :])

    def close(self) -> None:
        self._socket.close()


def replies_a_second(host: str, port: int, paths: Iterator[str], connections: int) -> float:
    """How many replies come, with a call always waiting on each connection."""
    opened = [Connection(host, port) for _ in range(connections)]
    for connection in opened:
        connection.send(next(paths))
    taken, start = 0, time.perf_counter()
    while (spent := time.perf_counter() - start) < SECONDS:
        for connection in opened:
            connection.skip()
            connection.send(next(paths))
            taken += 1
    for connection in opened:
        connection.close()
    return taken / spent


def rows_path(account: str, ids: list[str], days: int) -> str:
    """A call for the rows of some campaigns."""
    today = datetime.now(UTC).date()
    query = f"start_date={today - timedelta(days=days - 1)}&end_date={today}&granularity=DAY&columns={COLUMNS}"
    return f"/v5/ad_accounts/{account}/campaigns/analytics?{query}&campaign_ids={','.join(ids)}"


def repeat(path: str) -> Iterator[str]:
    while True:
        yield path


def results() -> Iterator[Figure]:
    """The three figures, each in some seconds."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with server() as (host, port, account):
        asking = Connection(host, port)
        ids = [item["id"] for item in asking.body(f"/v5/ad_accounts/{account}/campaigns?page_size=250")["items"]]
        asking.close()
        small = replies_a_second(host, port, repeat(f"/v5/ad_accounts/{account}/campaigns/{ids[0]}"), CONNECTIONS)
        yield Figure("small replies", small, 3_000)
        fresh = replies_a_second(host, port, repeat(rows_path(account, ids[:IDS], 90)), 2) * IDS * 90
        yield Figure("analytics rows, fresh", fresh, 100_000)
    with server(prepared=True) as (host, port, account):
        prepared = replies_a_second(host, port, repeat(rows_path(account, ids[:IDS], 90)), 4) * IDS * 90
        yield Figure("analytics rows, prepared", prepared, 3_000_000)


def main() -> int:
    """Print each figure; 1 if one is not enough."""
    missed = 0
    for figure in results():
        print(figure, flush=True)
        missed += not figure.met
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
