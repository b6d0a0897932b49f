"""A local Pinterest in a process of its own: writes the job that the contenders are given, and serves until stdin ends.

Arguments: where the job goes, ad accounts, campaigns of each, days, seconds that a reply is late, columns.
"""

import datetime
import json
import sys

from pinterest_async.testing import LocalPinterest

COLUMNS = (
    "SPEND_IN_MICRO_DOLLAR", "SPEND_IN_DOLLAR", "IMPRESSION_1", "IMPRESSION_2", "CLICKTHROUGH_1", "CLICKTHROUGH_2",
    "OUTBOUND_CLICK_1", "REPIN_1", "TOTAL_ENGAGEMENT", "CTR", "ECTR", "ENGAGEMENT_RATE",
)  # fmt: skip
IDS = 250


def main() -> None:
    path, accounts, campaigns, days, late, columns = sys.argv[1:]
    local = LocalPinterest(
        seed=1, accounts=int(accounts), campaigns=int(campaigns), ad_groups=1, ads=1, prepared=True, latency=float(late)
    )
    with local:
        world = local.service.world
        today = datetime.datetime.now(datetime.UTC).date()
        ids = {account: list(world.table("campaign", account)) for account in local.ad_account_ids}
        job = {
            "url": local.url,
            "ids": ids,
            "pages": [
                {"account": account, "ids": of[at : at + IDS]}
                for account, of in ids.items()
                for at in range(0, len(of), IDS)
            ],
            "start": (today - datetime.timedelta(days=int(days) - 1)).isoformat(),
            "end": today.isoformat(),
            "columns": COLUMNS[: int(columns)],
            "at_once": 16,
        }
        with open(path, "w") as file:
            json.dump(job, file)
        print("ready", flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
