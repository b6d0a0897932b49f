"""A local Pinterest in a process of its own: writes the job that the contenders are given, and serves until stdin ends.

Arguments: where the job goes, ad accounts, campaigns of each, days, seconds that a reply is late, columns, and "ads"
where the job is to name the ads of the first ad account, too.
"""

import datetime
import json
import sys

from pinterest_async.testing import LocalPinterest

COLUMNS = (
    "SPEND_IN_MICRO_DOLLAR", "SPEND_IN_DOLLAR", "IMPRESSION_1", "IMPRESSION_2", "CLICKTHROUGH_1", "CLICKTHROUGH_2",
    "OUTBOUND_CLICK_1", "REPIN_1", "TOTAL_ENGAGEMENT", "CTR", "ECTR", "ENGAGEMENT_RATE",
)  # fmt: skip
MOST_IDS = 250
MOST_IDS_OF_THE_OFFICIAL_SDK = 100  # it refuses more


def pages(ids: dict[str, list[str]], most: int) -> list[dict[str, object]]:
    """What one call is asked for, ad account by ad account."""
    return [
        {"account": account, "ids": of[at : at + most]} for account, of in ids.items() for at in range(0, len(of), most)
    ]


def main() -> None:
    path, accounts, campaigns, days, late, columns, *more = sys.argv[1:]
    local = LocalPinterest(
        seed=1, accounts=int(accounts), campaigns=int(campaigns), ad_groups=1, ads=1, prepared=True, latency=float(late)
    )
    with local:
        world = local.service.store
        today = datetime.datetime.now(datetime.UTC).date()
        ids = {account: list(world.table("campaign", account)) for account in local.ad_account_ids}
        job = {
            "url": local.url,
            "ids": ids,
            "ads": list(world.table("ad", local.ad_account_ids[0])) if more == ["ads"] else [],
            "pages": pages(ids, MOST_IDS),
            "small_pages": pages(ids, MOST_IDS_OF_THE_OFFICIAL_SDK),
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
