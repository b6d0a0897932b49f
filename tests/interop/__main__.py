"""`make interop`: run other people's clients against the local Pinterest, print each outcome, write docs/interop.md.

    python -m tests.interop [PEER ...]
    python -m tests.interop side-by-side    # one job, measured, with each of them: three minutes

Without arguments all peers are run, and the page is written: the suites of repositories only where their folder is
given. The exit status is 1 where the local Pinterest is wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from pinterest_async import API_VERSION
from tests.benchmarks.peers_env import PeerUnavailable
from tests.interop import page, side_by_side
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
    if names == ["side-by-side"]:
        return _side_by_side()
    unknown = set(names) - PEERS.keys()
    if unknown:
        print(
            f"No such peer: {', '.join(sorted(unknown))}. There are {', '.join(PEERS)}, and side-by-side.",
            file=sys.stderr,
        )
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


def _side_by_side() -> int:
    """Measure the contenders, and write their part of the page; return the exit status."""
    measured: list[side_by_side.Measured] = []
    for each in side_by_side.results():
        print(each, flush=True)
        measured.append(each)
    page.write("side by side", f"{datetime.now(UTC).date()}\n\n{side_by_side.table(measured)}")
    ours, *others = measured
    whole = [each for each in others if each.rows == side_by_side.ROWS]
    good = ours.rows == side_by_side.ROWS and not ours.throttled
    fewest = all(ours.requests <= each.requests and ours.seconds <= each.seconds for each in whole)
    print("ours is whole, with the fewest requests" if good and fewest else "OURS IS NOT THE BEST")
    return int(not (good and fewest))


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
