"""aiohttp and orjson, rows as dicts, with nothing on top: no retries, no limits, no types."""

import asyncio
import json
import resource
import sys
import time
from typing import Any

import aiohttp
import orjson


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def main(job: dict[str, Any]) -> dict[str, float]:
    await pull({**job, "pages": job["pages"][:1]})  # what only a first call loads
    idle = peak()
    began, cpu = time.perf_counter(), time.process_time()
    rows = await pull(job)
    return {
        "rows": rows,
        "seconds": time.perf_counter() - began,
        "cpu": time.process_time() - cpu,
        "memory": peak() - idle,
    }


async def pull(job: dict[str, Any]) -> int:
    pages = iter(job["pages"])
    rows = 0
    headers = {"authorization": "Bearer pina_bench"}

    async def worker(session: aiohttp.ClientSession) -> None:
        nonlocal rows
        for page in pages:
            query = [("start_date", job["start"]), ("end_date", job["end"])]
            query += [("campaign_ids", each) for each in page["ids"]]
            query += [("columns", ",".join(job["columns"])), ("granularity", "DAY")]
            url = f"{job['url']}/ad_accounts/{page['account']}/campaigns/analytics"
            async with session.get(url, params=query, headers=headers) as response:
                body = await response.read()
            rows += len(orjson.loads(body))

    async with aiohttp.ClientSession() as session:
        await asyncio.gather(*(worker(session) for _ in range(job["at_once"])))
    return rows


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        print(json.dumps(asyncio.run(main(json.load(file)))))
