"""A process that pulls over a cluster and tells when the first chunk is there; a test kills it then."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from pinterest_async.bulk import Progress
from tests.bulk import at_workers


def tell(progress: Progress) -> None:
    if progress.done:
        print("begun", flush=True)


async def main(scheduler: str, path: str, asked: dict[str, Any]) -> None:
    async with at_workers.connect() as client:
        pull = client.bulk.analytics(**asked)
        await pull.to_parquet(path, cluster=scheduler, connect=at_workers.connect, progress=tell)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3])))
