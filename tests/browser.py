"""Headless Chromium: what a page is once its scripts have run."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# Nothing is looked up or reported outside this machine.
QUIET = "no-first-run disable-background-networking disable-component-update disable-sync disable-quic"


@pytest.fixture
def chromium() -> str:
    """A browser. A machine without one skips, and says so; continuous integration fails."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("continuous integration has to install chromium: see .ci/run")
    # A user's machine may lack a browser, and the rest is still worth testing there.
    return found or pytest.skip("needs Chromium (Debian and Ubuntu: apt-get install chromium)")


def shown(chromium: str, profile: Path, address: str, *options: str) -> str:
    """The page's document after three seconds of its own time."""
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
    command += [*(f"--{option}" for option in QUIET.split()), *options]
    run = subprocess.run(
        [*command, "--virtual-time-budget=3000", "--dump-dom", address],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return run.stdout
