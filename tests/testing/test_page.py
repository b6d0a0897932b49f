"""The page for people, as a browser shows it: in headless Chromium where there is one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import httpx
import pytest

from pinterest_async_overrides.testing import LocalPinterest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# Nothing is looked up or reported outside this machine.
QUIET = "no-first-run disable-background-networking disable-component-update disable-sync disable-quic"


@pytest.fixture
def chromium() -> str:
    """A browser. A machine without one skips, and says so; continuous integration fails."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("continuous integration has to install chromium: see .ci/run")
    return found or pytest.skip("needs Chromium (Debian and Ubuntu: apt-get install chromium)")


def test_the_page_in_a_browser(chromium: str, tmp_path: Path) -> None:
    with LocalPinterest(seed=7, rate_limits="standard", now=1_750_000_000) as local:
        headers = {"authorization": "Bearer pina_<b>somebody</b>"}
        assert httpx.get(f"{local.url}/boards", headers=headers).status_code == 200
        assert httpx.get(f"{local.url}/pins/12", headers=headers).status_code == 404
        command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}"]
        command += [f"--{option}" for option in QUIET.split()]
        run = subprocess.run(
            [*command, "--virtual-time-budget=3000", "--dump-dom", local.root],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    shown = re.sub(r"<script>.*</script>", "", run.stdout, flags=re.DOTALL)
    assert f"Base URL {local.url}" in shown
    assert "2025-06-15T15:06:40.000Z" in shown
    assert all(identity in shown for identity in local.ad_account_ids)
    assert "GET /v5/boards" in shown
    assert 'class="bad"' in shown
    # The two calls of the category in the quota, and nothing of a token as markup.
    assert re.search(r"org_read</code></td><td><code>pina_&lt;b&gt;some</code></td><td><code>998<", shown)
    assert "<b>" not in shown
