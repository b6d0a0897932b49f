"""The fixtures that come with the extra work in other people's tests, and cost those nothing who do not use them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

THEIRS = """
import urllib.request

import pytest

pytestmark = pytest.mark.local_pinterest(seed=7, accounts=2)


def call(url, token):
    request = urllib.request.Request(url + "/ad_accounts", headers={"authorization": "Bearer " + token})
    with urllib.request.urlopen(request) as reply:
        return reply.read()


def test_defaults_of_the_module(local_pinterest, pinterest_access_token):
    assert len(local_pinterest.ad_account_ids) == 2
    assert local_pinterest.ad_account_ids[0].encode() in call(local_pinterest.url, pinterest_access_token)


@pytest.mark.local_pinterest(accounts=5, strict=True)
def test_options_of_the_test(local_pinterest, pinterest_access_token):
    assert len(local_pinterest.ad_account_ids) == 5
    assert call(local_pinterest.url, pinterest_access_token)


@pytest.fixture
def local_pinterest_is_fresh(local_pinterest):
    return local_pinterest.calls("ad_accounts/list") == 0


def test_every_test_has_its_own(local_pinterest_is_fresh):
    assert local_pinterest_is_fresh
"""


def test_fixtures_in_a_project_that_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "test_theirs.py").write_text(THEIRS)
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "--strict-markers", "-p", "no:cacheprovider"]
    run = subprocess.run(
        [*command, "-p", "pinterest_async_overrides.testing.plugin", "test_theirs.py"],
        cwd=tmp_path,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "3 passed" in run.stdout, run.stdout + run.stderr


def test_loading_the_plugin_loads_nothing_else() -> None:
    program = (
        "import sys, pytest; before = set(sys.modules); import pinterest_async_overrides.testing.plugin;"
        "print(*sorted(set(sys.modules) - before))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split() == [
        "pinterest_async_overrides",
        "pinterest_async_overrides.testing",
        "pinterest_async_overrides.testing.plugin",
    ]


def test_the_local_pinterest_knows_nothing_of_the_client() -> None:
    program = (
        "import sys; from pinterest_async.testing import LocalPinterest, App, serve;"
        "LocalPinterest().start().close();"
        "print(*[name for name in sys.modules if name.startswith('pinterest_async')])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    foreign = [name for name in run.stdout.split() if not name.startswith("pinterest_async_overrides.testing")]
    assert set(foreign) <= {
        "pinterest_async",
        "pinterest_async.facts",
        "pinterest_async.testing",
        "pinterest_async_overrides",
    }
