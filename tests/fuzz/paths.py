"""Fuzz of the ways that are no operation: token endpoint, downloads, uploads and rows, over both transports."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from pinterest_async import OAuth, Pinterest, PinterestError, RetryPolicy
from pinterest_async_overrides.transport import AiohttpPooledTransport, PooledTransport
from tests.auth.world import FakeClock
from tests.common.test_logs import shown
from tests.fuzz.replies import MALFORMED
from tests.fuzz.sweep import Figures, Hostile
from tests.transport.servers import serving

SECRETS = tuple("_".join(parts) for parts in (["pina", "fuzz1hush"], ["pinr", "fuzz1hush"], ["app", "fuzz1hush"]))
SIGNED = "sig=" + "fuzz1hush" * 3

Way = Callable[[Pinterest, OAuth, str], Awaitable[Any]]

WAYS: dict[str, Way] = {
    "refresh": lambda pinterest, auth, root: auth.refresh(),
    "exchange": lambda pinterest, auth, root: auth.exchange("code", "https://a.example/"),
    "client credentials": lambda pinterest, auth, root: auth.client_credentials("ads:read"),
    "revoke": lambda pinterest, auth, root: auth.revoke("".join([SECRETS[1]])),
    "download": lambda pinterest, auth, root: pinterest.files.download(f"{root}/x?{SIGNED}"),
    "put": lambda pinterest, auth, root: pinterest.files.put(f"{root}/x?{SIGNED}", b"x"),
    "upload": lambda pinterest, auth, root: pinterest.files.upload(f"{root}/x?{SIGNED}", {"policy": SIGNED}, b"x"),
    "rows": lambda pinterest, auth, root: pinterest.rows(
        "campaigns/analytics",
        ad_account_id="1",
        start_date="2026-01-01",
        end_date="2026-01-02",
        campaign_ids=["1"],
        columns=["IMPRESSION_1"],
        granularity="DAY",
    ),
    "list": lambda pinterest, auth, root: pinterest.boards.list(),
    "raw": lambda pinterest, auth, root: pinterest.user_account.get(),
}


async def sweep(way: str, transport: str, names: Iterable[str] = tuple(MALFORMED)) -> Figures:
    """Answer one way with each of these malformed replies; a good reply comes after each."""
    figures, hostile = Figures(), Hostile()
    make = AiohttpPooledTransport if transport == "aiohttp" else PooledTransport
    once = RetryPolicy(attempts=1, deadline=20)
    async with serving(hostile) as server:
        base = f"{server.url}/v5"
        for name in names:
            figures.cases += 1
            pair = Pinterest("".join([SECRETS[0]]), base_url=base, retry=once, timeout=5, transport=make)
            auth = OAuth(
                "id", "".join([SECRETS[2]]), refresh_token="".join([SECRETS[1]]), base_url=base, clock=FakeClock()
            )
            async with pair as pinterest, Pinterest(auth=auth, base_url=base, transport=make):
                hostile.next = MALFORMED[name].replace(b"TOKEN", SECRETS[0].encode())
                try:
                    await WAYS[way](pinterest, auth, server.url)
                    figures.outcomes["taken"] += 1
                except PinterestError as error:
                    figures.outcomes[type(error).__name__] += 1
                    trace = error.__traceback__
                    error.__traceback__ = trace and trace.tb_next and trace.tb_next.tb_next
                    text = shown(error)
                    if any(secret in text for secret in (*SECRETS, SIGNED)):
                        figures.problems.append(f"{way}, {name}: a secret shows")
                except Exception as error:
                    figures.problems.append(f"{way}, {name}: raised raw: {type(error).__name__}: {error}")
                hostile.next = None
    return figures


async def main() -> int:
    """Print the figures of every way over both transports; return the exit status."""
    problems = 0
    for transport in ("pooled", "aiohttp"):
        for way in WAYS:
            figures = await sweep(way, transport)
            problems += len(figures.problems)
            taken = ", ".join(f"{count} {name}" for name, count in figures.outcomes.most_common())
            print(f"{way} ({transport}): {figures.cases} malformed replies: {taken}", *figures.problems, sep="\n  ")
    return problems > 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
