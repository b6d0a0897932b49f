"""Job: pause campaigns, with the outcome of each.

    python examples/pause_campaigns.py AD_ACCOUNT_ID CAMPAIGN_ID...

Exit status 3 if some could not be paused. Running it again is safe: what is paused already is not sent.
"""

import asyncio
import sys

from pinterest_async import Pinterest


async def main(ad_account_id: str, campaign_ids: list[str]) -> int:
    """Pause the campaigns and return the exit status."""
    async with Pinterest.from_env() as pinterest:
        outcome = await pinterest.workflows.campaigns.pause(ad_account_id, campaign_ids)
    print(f"{len(outcome.done)} paused")
    for item in (*outcome.refused, *outcome.again, *outcome.unknown):
        print(f"{item.key}: {item.message} {item.hint or ''}", file=sys.stderr)
    return 0 if outcome else 3


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1], sys.argv[2:])))
