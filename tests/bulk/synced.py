"""A sync to Delta tables in a bucket, in a process of its own: deltalake keeps the interpreter while it asks."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from pinterest_async import Pinterest
from tests.bulk.bucket import KEY, SECRET


def synced(base_url: str, store: str, days: tuple[date, date], disk: Path) -> dict[str, Any]:
    """Sync with an empty disk; return what came of it, and the campaigns in the table."""
    told = json.dumps([base_url, store, *map(str, days)])
    environment = {**os.environ, "XDG_CACHE_HOME": f"{disk}", "AWS_EC2_METADATA_DISABLED": "true"}
    run = subprocess.run(
        [sys.executable, "-m", "tests.bulk.synced", told], env=environment, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


async def _main(base_url: str, store: str, first: str, last: str) -> None:
    options = {"AWS_ACCESS_KEY_ID": KEY, "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_ENDPOINT_URL": store}
    options |= {"AWS_REGION": "us-east-1", "AWS_ALLOW_HTTP": "true", "AWS_S3_ALLOW_UNSAFE_RENAME": "true"}
    async with Pinterest("pina_test", base_url=base_url) as pinterest:
        sync = pinterest.bulk.sync(levels=["campaign"], start_date=first, end_date=last)
        result = await sync.to_delta("s3://lake/delta", storage_options=options)
    table: Any = import_module("deltalake").DeltaTable("s3://lake/delta/campaigns", storage_options=options)
    there = table.count()  # not by pyarrow, whose threads may outlive the interpreter
    changed = result.entities.entities["campaigns"].changed
    print(json.dumps({"ok": result.ok, "rows": result.rows, "changed": changed, "there": there}))


if __name__ == "__main__":
    asyncio.run(_main(*json.loads(sys.argv[1])))
