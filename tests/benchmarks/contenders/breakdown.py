"""This library: a breakdown of all ads by three targeting types, to Parquet; its rows, seconds and memory.

Argument: the job.
"""

import asyncio
import json
import resource
import sys
import tempfile
import time
from importlib import import_module
from typing import Any

import pyarrow

from pinterest_async import Pinterest

TYPES = ("AGE_BUCKET", "GENDER", "COUNTRY")


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def pull(pinterest: Pinterest, job: dict[str, Any], start: str, folder: str) -> int:
    result = await pinterest.bulk.analytics(
        level="ad",
        ad_account_ids=list(job["ids"]),
        targeting_types=TYPES,
        start_date=start,
        end_date=job["end"],
        granularity="DAY",
        columns=job["columns"],
        at_once=job["at_once"],
    ).to_parquet(folder)
    assert result.ok
    return result.rows


async def main(job: dict[str, Any]) -> dict[str, float]:
    import_module("pyarrow.parquet")
    pyarrow.array([0])
    first = next(iter(job["ids"]))
    async with Pinterest("pina_bench", base_url=job["url"], rate_limits="off") as pinterest:
        with tempfile.TemporaryDirectory() as folder:
            # What only a first call loads.
            small = pinterest.bulk.analytics(
                level="ad",
                entity_ids={first: [job["ads"][0]]},
                targeting_types=TYPES,
                start_date=job["end"],
                end_date=job["end"],
                columns=job["columns"],
            )
            await small.to_parquet(folder)
        idle = peak()
        with tempfile.TemporaryDirectory() as folder:
            began, cpu = time.perf_counter(), time.process_time()
            rows = await pull(pinterest, job, job["start"], folder)
            return {
                "rows": rows,
                "seconds": time.perf_counter() - began,
                "cpu": time.process_time() - cpu,
                "memory": peak() - idle,
            }


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        print(json.dumps(asyncio.run(main(json.load(file)))))
