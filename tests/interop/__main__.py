"""`make interop`: run other people's clients against the local Pinterest, print each outcome, write docs/interop.md.

    python -m tests.interop [PEER ...]

Without arguments all peers are run, and the page is written: the suites of repositories only where their folder is
given. The exit status is 1 where the local Pinterest is wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from pinterest_async import API_VERSION
from tests.benchmarks.peers_env import PeerUnavailable
from tests.interop import page
from tests.interop.environments import version_of
from tests.interop.outcomes import Outcome, Verdict, table
from tests.interop.peers import airbyte, dlt_rest_api, generated_client, official_sdk, repositories

PEERS: dict[str, Callable[[], Iterator[Outcome]]] = {
    official_sdk.NAME: official_sdk.run,
    generated_client.NAME: generated_client.run,
    airbyte.PEER: airbyte.run,
    dlt_rest_api.PEER: dlt_rest_api.run,
    "repositories": repositories.run,
}


def main(names: list[str]) -> int:
    """Run the peers; return the exit status."""
    unknown = set(names) - PEERS.keys()
    if unknown:
        print(f"No such peer: {', '.join(sorted(unknown))}. There are {', '.join(PEERS)}.", file=sys.stderr)
        return 2
    outcomes: dict[str, list[Outcome]] = {}
    for name in names or PEERS:
        try:
            for outcome in PEERS[name]():
                print(outcome, flush=True)
                outcomes.setdefault(name, []).append(outcome)
        except PeerUnavailable as error:
            print(f"{name} was not run: {error}", file=sys.stderr)
            return 1
    if not names:
        _write(outcomes)
    return _verdict([outcome for of in outcomes.values() for outcome in of])


def _write(outcomes: dict[str, list[Outcome]]) -> None:
    """Write the page; what the suites of repositories gave before stays where none was there."""
    suites = outcomes.pop("repositories", [])
    page.write("peers", f"{_heading()}\n\n{table(outcome for of in outcomes.values() for outcome in of)}")
    if any(each.verdict != Verdict.LEFT_OUT for each in suites):
        page.write("repositories", f"{datetime.now(UTC).date()}: {repositories.commits()}.\n\n{table(suites)}")
    print(f"written: {page.PAGE}")


def _verdict(outcomes: list[Outcome]) -> int:
    ours = sum(each.verdict == Verdict.OURS for each in outcomes)
    print(f"{len(outcomes)} outcomes, {ours} of them our fault")
    return int(ours > 0)


def _heading() -> str:
    today = datetime.now(UTC).date()
    versions = ", ".join(
        f"{package} {version_of(peer, package)}"
        for peer, package in (
            ("pinterest-api-sdk", "pinterest-api-sdk"),
            ("pinterestsdk", "pinterestsdk"),
            ("airbyte", "airbyte-source-pinterest"),
            ("dlt", "dlt"),
        )
    )
    return f"{today}, API {API_VERSION}: {versions}."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
