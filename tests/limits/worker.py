"""One process of several that share a limit: it waits for the word, calls for a while, and prints how often.

Its wall clock is `ahead` seconds off, which must not matter.
"""

from __future__ import annotations

import asyncio
import sys
import time

from pinterest_async import Pinterest, RateLimits, RetryPolicy

CALLERS = 4


async def main(url: str, redis: str, limit: int, window: float, seconds: float, ahead: float) -> None:
    wall = time.time
    time.time = lambda: wall() + ahead
    settings = RateLimits(calls={"org_read": (limit, window)}, redis=redis, redis_timeout=5.0)
    count = 0
    async with Pinterest("pina_shared", base_url=url, rate_limits=settings, retry=RetryPolicy(attempts=1)) as pinterest:
        await pinterest.ad_accounts.list()  # everything is loaded and connected
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)

        async def caller() -> None:
            nonlocal count
            while True:
                await pinterest.boards.list()
                count += 1

        try:
            async with asyncio.timeout(seconds):
                await asyncio.gather(*(caller() for _ in range(CALLERS)))
        except TimeoutError:
            print(count, flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), *(float(each) for each in sys.argv[4:])))
