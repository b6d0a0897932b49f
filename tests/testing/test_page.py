"""The page for people, as a browser shows it: in headless Chromium where there is one."""

from __future__ import annotations

import re
from pathlib import Path

import httpx

from pinterest_async_overrides.testing.local_pinterest import LocalPinterest
from tests.browser import chromium as chromium
from tests.browser import shown


def test_the_page_in_a_browser(chromium: str, tmp_path: Path) -> None:
    with LocalPinterest(seed=7, rate_limits="standard", now=1_750_000_000) as local:
        headers = {"authorization": "Bearer pina_<b>somebody</b>"}
        assert httpx.get(f"{local.url}/boards", headers=headers).status_code == 200
        assert httpx.get(f"{local.url}/pins/12", headers=headers).status_code == 404
        page = shown(chromium, tmp_path, local.root)
    visible = re.sub(r"<script>.*</script>", "", page, flags=re.DOTALL)
    assert f"Base URL {local.url}" in visible
    assert "2025-06-15T15:06:40.000Z" in visible
    assert all(identity in visible for identity in local.ad_account_ids)
    assert "GET /v5/boards" in visible
    assert 'class="bad"' in visible
    # The two calls of the category in the quota, and nothing of a token as markup.
    assert re.search(r"org_read</code></td><td><code>pina_&lt;b&gt;some</code></td><td><code>998<", visible)
    assert "<b>" not in visible
