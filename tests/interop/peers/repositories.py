"""Suites that only a repository holds, run from a folder that a variable names: one clone beside the other.

PINTEREST_INTEROP_REPOSITORIES=/path/to/clones, with any of `pinterest-python-sdk` (pinterest), `tap-pinterest`
(MeltanoLabs), `tap-pinterest-ads` (singer-io) and `api-quickstart` (pinterest) in it. The clones are not changed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.interop.environments import python_of
from tests.interop.judge import judge
from tests.interop.outcomes import Outcome, Verdict
from tests.interop.recording import RecordingPinterest
from tests.interop.stepping import clean_environment, outcomes_of, program, pytest, pytest_environment, steps

VARIABLE = "PINTEREST_INTEROP_REPOSITORIES"
SECONDS = 300


def run() -> Iterator[Outcome]:
    """Yield the outcomes of each suite whose clone is there; a clone that is not is left out with a word."""
    folder = os.environ.get(VARIABLE)
    for name, suite in SUITES.items():
        clone = Path(folder or "", name)
        if folder is None or not clone.is_dir():
            why = f"{VARIABLE} is not set" if folder is None else f"{clone} is not there"
            yield Outcome(name, "its suite", Verdict.LEFT_OUT, why)
            continue
        with tempfile.TemporaryDirectory() as copies, RecordingPinterest() as local:
            copy = Path(copies, name)
            shutil.copytree(clone, copy, ignore=shutil.ignore_patterns(".git"))
            yield from suite(name, copy, local)


def commits() -> str:
    """Return the clones that are there, each with its commit."""
    found: list[str] = []
    for name in SUITES:
        clone = Path(os.environ.get(VARIABLE, ""), name)
        if clone.is_dir():
            command = ["git", "-C", str(clone), "rev-parse", "--short=10", "HEAD"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            found.append(f"{name} {done.stdout.strip()}".strip())
    return ", ".join(found)


def _sdk(name: str, folder: Path, local: RecordingPinterest) -> Iterator[Outcome]:
    """Run the official SDK's integration tests."""
    store = local.service.store
    board, row = next(iter(store.table("board").items()))
    there = {
        "PINTEREST_ACCESS_TOKEN": "pina_interop",
        "PINTEREST_REFRESH_ACCESS_TOKEN": "pinr_interop",
        "PINTEREST_APP_ID": "1",
        "PINTEREST_APP_SECRET": "s",
        "PINTEREST_API_URI": local.url,
        "CONVERSION_ACCESS_TOKEN": "pina_interop",
        "DEFAULT_AD_ACCOUNT_ID": local.ad_account_ids[0],
        "DEFAULT_BOARD_ID": board,
        "DEFAULT_BOARD_NAME": str(row["name"]),
        "DEFAULT_BOARD_SECTION_ID": next(iter(store.table("board_section", board))),
        "DEFAULT_PIN_ID": next(iter(store.table("pin"))),
        "OWNER_USER_ID": store.user_id,
    }
    command = pytest(python_of(name), "integration_tests")
    yield from _tests(name, local, command, there | pytest_environment(folder), folder)


def _meltano(name: str, folder: Path, local: RecordingPinterest) -> Iterator[Outcome]:
    """Run the tests of MeltanoLabs' tap, those of its streams included; then sync all but one.

    Its stream pin_analytics ends every sync in which there are Pins: its replication key is a date, and its framework
    takes times only.
    """
    there = {
        "TAP_PINTEREST_API_URL": local.url,
        "TAP_PINTEREST_ACCESS_TOKEN": "pina_interop",
        "TAP_PINTEREST_CLIENT_ID": "1",
        "TAP_PINTEREST_CLIENT_SECRET": "s",
        "TAP_PINTEREST_REFRESH_TOKEN": "pinr_interop",
    }
    command = pytest(python_of(name), "-W", "default", "tests")
    yield from _tests(name, local, command, there | pytest_environment(folder), folder)
    command = program(python_of(name), "singer_tap.py", "MeltanoLabs", local.url, _start(), "pin_analytics")
    yield from outcomes_of(local, name, steps(command, {"PYTHONPATH": str(folder)}, SECONDS))


def _tests(
    name: str, local: RecordingPinterest, command: list[str], there: Mapping[str, str], folder: Path
) -> Iterator[Outcome]:
    """Yield one outcome for the tests that pass, and one for those that fail for the same reason."""
    reports = _exit_of_pytest(steps(command, there, SECONDS, folder=folder))
    found = list(outcomes_of(local, name, reports))
    failed: dict[tuple[Verdict, str], list[str]] = {}
    for each in found:
        if each.verdict != Verdict.WORKS:
            failed.setdefault((each.verdict, each.detail), []).append(each.job.rpartition("::")[2])
    for (verdict, detail), tests in failed.items():
        more = f" and {len(tests) - 1} more" if len(tests) > 1 else ""
        yield Outcome(name, tests[0] + more, verdict, detail)
    passed = sum(each.verdict == Verdict.WORKS for each in found)
    works = Verdict.WORKS if passed else Verdict.OURS
    yield Outcome(name, "its tests", works, f"{passed} of {len(found)}")


def _exit_of_pytest(reports: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the reports; that some tests failed is no failure of the program."""
    for each in reports:
        yield each | {"exit": 0} if each.get("exit") == 1 else each


def _start() -> str:
    return (datetime.now(UTC) - timedelta(days=7)).strftime("%Y-%m-%dT00:00:00Z")


def _singer(name: str, folder: Path, local: RecordingPinterest) -> Iterator[Outcome]:
    """Sync all streams of singer-io's tap, whose own test has no host to set."""
    command = program(python_of(name), "singer_tap.py", "singer-io", local.url, _start())
    yield from outcomes_of(local, name, steps(command, {"PYTHONPATH": str(folder)}, SECONDS))


def _quickstart(name: str, folder: Path, local: RecordingPinterest) -> Iterator[Outcome]:
    """Run the scripts of the Python quickstart, one by one."""
    store = local.service.store
    board, pin = next(iter(store.table("board"))), next(iter(store.table("pin")))
    account = local.ad_account_ids[0]
    campaign = next(iter(store.table("campaign", account)))
    there = {
        "PINTEREST_APP_ID": "1",
        "PINTEREST_APP_SECRET": "s",
        "PINTEREST_API_URI": local.root,
        "PINTEREST_OAUTH_TOKEN_DIR": str(folder),
        "REFRESH_TOKEN": local.refresh_token(),
    }
    (folder / "access_token.json").write_text(
        f'{{"access_token": "{local.access_token()}", "refresh_token": "{local.refresh_token()}"}}'
    )
    ads = ["--ad-account-id", account, "--campaign-id", campaign]
    scripts: list[tuple[list[str], str]] = [
        (["get_access_token.py"], ""),
        (["refresh_example.py"], ""),
        (["get_user_boards.py", "--page-size", "4"], "\n" * 9),
        (["get_user_pins.py", "--page-size", "20"], "\n" * 9),
        (["get_board.py", "-b", board, "--pins"], ""),
        (["get_pin.py", "-p", pin], ""),
        (["get_terms.py", "-r", "home"], ""),
        (["copy_board.py", "-b", board, "-n", "Copied"], ""),
        (["copy_pin.py", "-p", pin, "-b", board], ""),
        (["save_pin.py", "-p", pin, "-b", board], ""),
        (["get_ads.py", "--all-ads"], ""),
        (["get_analytics.py", "-o", "pin", "--pin-id", pin], "pin.json\n"),
        (["get_analytics.py", "-o", "user"], "user.json\n"),
        (["get_analytics.py", "-o", "ad_account_user"], "1\nad_account_user.json\n"),
        (["get_analytics.py", "-o", "ad_account"], "1\nad_account.json\n"),
        (["get_analytics.py", "-o", "campaign", *ads], "campaign.json\n"),
        (["get_analytics.py", "-o", "ad_group", *ads], "1\nad_group.json\n"),
        (["get_analytics.py", "-o", "ad", *ads], "1\n1\nad.json\n"),
        (["analytics_api_example.py"], "1\nreport.csv\n"),
        (["delete_board.py", "-b", board], "yes\n"),
    ]
    python = python_of(name)
    for (script, *arguments), typed in scripts:
        job = " ".join((script, *arguments[:2])) if script == "get_analytics.py" else script
        done = subprocess.run(
            [str(python), f"scripts/{script}", *arguments],
            input=typed,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
            cwd=folder / "python",
            env=clean_environment(there),
        )
        exchanges = local.take_exchanges()
        if done.returncode:
            error = " ".join(done.stderr.split())[-160:]
            yield Outcome(name, job, *judge(exchanges, error))
        else:
            yield Outcome(name, job, Verdict.WORKS, f"{len(exchanges)} requests")


SUITES: dict[str, Callable[[str, Path, RecordingPinterest], Iterator[Outcome]]] = {
    "pinterest-python-sdk": _sdk,
    "tap-pinterest": _meltano,
    "tap-pinterest-ads": _singer,
    "api-quickstart": _quickstart,
}
