"""Bulk pull: campaign analytics of the last days, all ad accounts, into Parquet files.

    python examples/pull_to_parquet.py FOLDER DAYS

Run it again after it was interrupted: it continues, and asks for no chunk twice. Needs the [arrow] extra.
"""

import asyncio
import datetime
import sys

from pinterest_async import Pinterest


async def main(folder: str, days: int) -> None:
    """Pull, and print the plan and the result."""
    yesterday = datetime.datetime.now(datetime.UTC).date() - datetime.timedelta(days=1)
    async with Pinterest.from_env() as pinterest:
        pull = pinterest.bulk.analytics(
            level="campaign",
            start_date=yesterday - datetime.timedelta(days=days - 1),
            end_date=yesterday,
            columns=["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", "CLICKTHROUGH_1"],
        )
        print(await pull.discover())
        print(await pull.to_parquet(folder))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
