"""The command line, as a terminal sees it."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import httpx

COMMAND = [sys.executable, "-c", "from pinterest_async_overrides.cli import main; main()"]


def test_the_demo_writes_every_row_once(tmp_path: Path) -> None:
    out = tmp_path / "rows.csv"
    arguments = ["demo", "--accounts", "2", "--campaigns", "260", "--seed", "3", "--out", str(out)]
    run = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=120, check=True)
    # Two accounts of 260 campaigns are two pages of campaigns and two calls for analytics each, and one of accounts.
    assert "46,800 rows of 10 columns from 9 requests" in " ".join(run.stdout.split())
    with out.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2 * 260 * 90
    assert len({(row["AD_ACCOUNT_ID"], row["CAMPAIGN_ID"], row["DATE"]) for row in rows}) == len(rows)
    assert all(row["SPEND_IN_DOLLAR"] for row in rows)


def test_a_local_pinterest_from_the_command_line() -> None:
    arguments = ["local", "--port", "0", "--strict", "--rate-limits", "trial"]
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            base_url = process.stdout.readline().split("'")[1]
            page = process.stdout.readline().split()[-1]
            token = process.stdout.readline().split()[-1]
            headers = {"authorization": f"Bearer {token}"}
            assert httpx.get(f"{base_url}/user_account", headers=headers, trust_env=False).status_code == 200
            assert httpx.get(f"{base_url}/user_account", trust_env=False).status_code == 401
            assert "text/html" in httpx.get(page, trust_env=False).headers["content-type"]
        finally:
            process.terminate()
    assert process.returncode == 0


def test_what_is_not_installed_is_named() -> None:
    # The interpreter alone, with this project's code and nothing that its extras bring.
    paths = [str(Path(__file__).parents[1] / "overrides"), str(Path(__file__).parents[1])]
    code = f"import sys; sys.path[:0] = {paths!r}; from pinterest_async_overrides.cli import main; main()"
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 1
    assert run.stderr.strip() == (
        "the command line needs rich, typer, httptools: pip install 'pinterest-async[cli,testing]'"
    )
