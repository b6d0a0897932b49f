"""Environment variables: the server that `from_env` uses, and hints for the names of other tools."""

from __future__ import annotations

import logging
import os

import pytest

from pinterest_async import ConfigurationError, Pinterest
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.common import environment


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PINTEREST_")]:
        monkeypatch.delenv(name)


async def test_the_server_that_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    async with LocalPinterest(seed=7) as local:
        monkeypatch.setenv("PINTEREST_BASE_URL", f" {local.url} ")
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_x")
        async with Pinterest.from_env() as pinterest:
            await pinterest.user_account.get()
        assert local.calls("user_account/get") == 1
        # What the code says counts for more.
        monkeypatch.setenv("PINTEREST_BASE_URL", "http://127.0.0.1:9/v5")
        async with Pinterest.from_env(base_url=local.url) as pinterest:
            await pinterest.user_account.get()
        monkeypatch.setenv("PINTEREST_BASE_URL", "")
        assert "https://api.pinterest.com/v5" in repr(Pinterest.from_env())


async def test_the_token_endpoint_of_that_server(monkeypatch: pytest.MonkeyPatch) -> None:
    async with LocalPinterest(seed=7, strict=True) as local:
        monkeypatch.setenv("PINTEREST_BASE_URL", local.url)
        monkeypatch.setenv("PINTEREST_CLIENT_ID", local.client_id)
        monkeypatch.setenv("PINTEREST_CLIENT_SECRET", local.client_secret)
        monkeypatch.setenv("PINTEREST_REFRESH_TOKEN", local.refresh_token())
        async with Pinterest.from_env() as pinterest:
            await pinterest.user_account.get()
        assert local.calls("oauth/token") == 1


@pytest.mark.parametrize(
    ("other", "ours"),
    [
        ("PINTEREST_APP_ID", "PINTEREST_CLIENT_ID"),
        ("PINTEREST_APP_SECRET", "PINTEREST_CLIENT_SECRET"),
        ("PINTEREST_REFRESH_ACCESS_TOKEN", "PINTEREST_REFRESH_TOKEN"),
        ("PINTEREST_API_URI", "PINTEREST_BASE_URL"),
    ],
)
def test_names_of_other_tools_get_a_hint(
    other: str, ours: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv(other, "secret-value")
    with pytest.raises(ConfigurationError, match=f"{other} is set, but this library reads {ours}") as caught:
        Pinterest.from_env()
    assert "secret-value" not in str(caught.value)
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_x")
    caplog.clear()
    with caplog.at_level(logging.WARNING):
        Pinterest.from_env()
    assert f"{other} is set" in caplog.text
    assert environment.hint({other: "x", ours: "y"}) == ""


def test_the_ad_account_and_the_redirect_uri(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_x")
    assert (Pinterest.from_env().ad_account_id, Pinterest.from_env().redirect_uri) == (None, None)
    monkeypatch.setenv("PINTEREST_AD_ACCOUNT_ID", " 549755885175 ")
    monkeypatch.setenv("PINTEREST_REDIRECT_URI", "http://localhost:8085/")
    made = Pinterest.from_env()
    assert (made.ad_account_id, made.redirect_uri) == ("549755885175", "http://localhost:8085/")
    monkeypatch.setenv("PINTEREST_AD_ACCOUNT_ID", "mine")
    with pytest.raises(ConfigurationError, match="digits, not 'mine'"):
        Pinterest.from_env()
