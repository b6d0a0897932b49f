"""This library's pull of campaigns and ads, day by day. Arguments: base URL, first day, last day, columns."""

import asyncio
import json
import sys
import tempfile

from pinterest_async import Pinterest

URL, START, END, *COLUMNS = sys.argv[1:]


async def main():
    rows = 0
    async with Pinterest("pina_interop", base_url=URL) as pinterest:
        for level in ("campaign", "ad"):
            pull = pinterest.bulk.analytics(
                level=level, start_date=START, end_date=END, granularity="DAY", columns=COLUMNS
            )
            with tempfile.TemporaryDirectory() as folder:
                rows += (await pull.to_parquet(folder)).rows
    print(json.dumps({"rows": rows}))


asyncio.run(main())
