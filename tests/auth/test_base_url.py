"""Base URLs: https, or this machine, and version 5 of the API alone."""

from __future__ import annotations

import pytest

from pinterest_async import ConfigurationError, OAuth, Pinterest
from pinterest_async_overrides.auth.base_url import PRODUCTION, SANDBOX, checked_base_url

TAKEN = [
    PRODUCTION,
    SANDBOX,
    "https://gateway.example:8443/pinterest/v5",
    "http://localhost:8080/v5",
    "http://api.localhost/v5",
    "http://127.0.0.1:1/v5",
    "http://127.9.9.9/v5",
    "http://[::1]:8080/v5",
]
REFUSED = [
    ("http://api.pinterest.com/v5", "clear text"),
    ("HTTP://api.pinterest.com/v5", "clear text"),
    ("http://localhost.evil.example/v5", "clear text"),
    ("http://127.0.0.1.evil.example/v5", "clear text"),
    ("http://10.0.0.1/v5", "clear text"),
    ("http://0.0.0.0/v5", "clear text"),
    ("https://api.pinterest.com", "lacks the API's version"),
    ("https://api.pinterest.com/", "lacks the API's version"),
    ("https://api.pinterest.com/v3", "version 3"),
    ("https://api.pinterest.com/v1/", "version 1"),
    ("https://api.pinterest.com/v55", "version 55"),
    ("https://api.pinterest.com/v5/pins", "version 5"),
    ("https://u:hunter2@api.pinterest.com/v5", "no user"),
    ("https://api.pinterest.com/v5?a=b", "query"),
    ("https://api.pinterest.com/v5?", "query"),
    ("https://api.pinterest.com/v5#", "query"),
    ("https://api.pinterest.com:65536/v5", "Port"),
    ("https://api.pinterest.com:0/v5", "address"),
    ("https://[::1/v5", "no address"),
    ("https://api.pinterest.com/v5\n", "address"),
    (" https://api.pinterest.com/v5", "address"),
    ("https://api.pinterest.com/ü/v5", "ASCII"),
    ("ftp://api.pinterest.com/v5", "http"),
    ("file:///v5", "http"),
    ("", "http"),
    (None, "string"),
]


@pytest.mark.parametrize("url", TAKEN)
@pytest.mark.parametrize("slash", ["", "/"])
def test_what_is_taken(url: str, slash: str) -> None:
    assert checked_base_url(url + slash) == url
    assert url in repr(Pinterest("pina_x", base_url=url + slash))
    assert url in repr(OAuth("1", "secret", base_url=url + slash))


@pytest.mark.parametrize(("url", "why"), REFUSED)
def test_what_is_refused_before_any_request(url: str, why: str) -> None:
    for make in (lambda: Pinterest("pina_x", base_url=url), lambda: OAuth("1", "secret", base_url=url)):
        with pytest.raises(ConfigurationError, match=why) as raised:
            make()
        assert "base_url" in str(raised.value)
        assert "hunter2" not in str(raised.value)


def test_plain_http_where_the_network_is_the_callers() -> None:
    url = "http://pinterest.test:8080/v5"
    assert url in repr(Pinterest("pina_x", base_url=url, allow_http=True))
    assert url in repr(OAuth("1", "secret", base_url=url, allow_http=True))


def test_plain_http_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN"):
        monkeypatch.setenv(f"PINTEREST_{name}", "x")
    with pytest.raises(ConfigurationError, match="clear text"):
        Pinterest.from_env(base_url="http://pinterest.test/v5")
    assert "pinterest.test" in repr(Pinterest.from_env(base_url="http://pinterest.test/v5", allow_http=True))
