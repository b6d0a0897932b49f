"""This library: `pinterest.bulk`, rows as Structs of the columns asked for, or written to Parquet or PostgreSQL.

Arguments: the job, "structs", "parquet", or the URL of a PostgreSQL database.
"""

import asyncio
import itertools
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

import pyarrow

from pinterest_async import Pinterest
from pinterest_async.bulk import AnalyticsPull


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def structs(pull: AnalyticsPull) -> int:
    count = 0
    async for _, rows in pull.structs():
        count += len(rows)
    return count


async def parquet(pull: AnalyticsPull) -> int:
    with tempfile.TemporaryDirectory() as folder:
        result = await pull.to_parquet(folder)
        assert result.ok
        return result.rows


def to_postgres(url: str) -> Callable[[AnalyticsPull], Awaitable[int]]:
    tables = itertools.count()

    async def postgres(pull: AnalyticsPull) -> int:
        table = f"bench_{os.getpid()}_{next(tables)}"
        with tempfile.TemporaryDirectory() as folder:
            result = await pull.to_postgres(url, table, ledger=f"{folder}/ledger")
            assert result.ok
            return result.rows

    return postgres


async def main(job: dict[str, Any], how: str) -> dict[str, float]:
    # What a pull to Parquet loads is counted as an import, as it is of the other clients; pyarrow loads pandas, too,
    # with the first list that it is given, where that is installed.
    import_module("pyarrow.parquet")
    pyarrow.array([0])
    ways = {"structs": structs, "parquet": parquet}
    run = ways[how] if how in ways else to_postgres(how)
    async with Pinterest("pina_bench", base_url=job["url"], rate_limits="off") as pinterest:
        first = job["pages"][0]
        await run(pull(pinterest, job, {first["account"]: first["ids"]}))  # what only a first call loads
        whole = pull(pinterest, job, job["ids"])
        idle = peak()
        began, cpu = time.perf_counter(), time.process_time()
        rows = await run(whole)
        return {
            "rows": rows,
            "seconds": time.perf_counter() - began,
            "cpu": time.process_time() - cpu,
            "memory": peak() - idle,
        }


def pull(pinterest: Pinterest, job: dict[str, Any], ids: dict[str, list[str]]) -> AnalyticsPull:
    return pinterest.bulk.analytics(
        level="campaign",
        entity_ids=ids,
        start_date=job["start"],
        end_date=job["end"],
        granularity="DAY",
        columns=job["columns"],
        method="call",
        at_once=job["at_once"],
    )


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        print(json.dumps(asyncio.run(main(json.load(file), sys.argv[2]))))
