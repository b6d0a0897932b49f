"""This library: `pinterest.bulk`, rows as Structs of the columns asked for, or written to Parquet at the same time.

Arguments: the job, "structs" or "parquet".
"""

import asyncio
import json
import resource
import sys
import tempfile
import time
from typing import Any

import pyarrow.parquet  # what a pull to Parquet loads; counted as an import, as the other clients' are

from pinterest_async import Pinterest
from pinterest_async.bulk import AnalyticsPull


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def structs(pull: AnalyticsPull) -> int:
    count = 0
    async for rows in pull.structs():
        count += len(rows)
    return count


async def parquet(pull: AnalyticsPull) -> int:
    with tempfile.TemporaryDirectory() as folder:
        result = await pull.to_parquet(folder)
        assert result.ok
        return result.rows


async def main(job: dict[str, Any], how: str) -> dict[str, float]:
    assert pyarrow.parquet
    async with Pinterest("pina_bench", base_url=job["url"], rate_limits="off") as pinterest:
        pull = pinterest.bulk.analytics(
            level="campaign",
            entity_ids={page["account"]: page["ids"] for page in job["pages"]},
            start_date=job["start"],
            end_date=job["end"],
            granularity="DAY",
            columns=job["columns"],
            method="call",
            at_once=job["at_once"],
        )
        idle = peak()
        began, cpu = time.perf_counter(), time.process_time()
        rows = await (structs if how == "structs" else parquet)(pull)
        return {
            "rows": rows,
            "seconds": time.perf_counter() - began,
            "cpu": time.process_time() - cpu,
            "memory": peak() - idle,
        }


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        print(json.dumps(asyncio.run(main(json.load(file), sys.argv[2]))))
