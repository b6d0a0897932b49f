"""`login` where no browser runs on this machine: the address or the code is pasted, and what is not ours is refused."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from pinterest_async import ConfigurationError, OAuth, ReauthorizationRequired
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.cli import pasted
from tests.cli.conftest import Terminal, started
from tests.faults.plugin import Fired

COMMAND = [sys.executable, "-c", "from pinterest_async_overrides.cli import main; main()"]
LOGIN = [*COMMAND, "login", "--no-browser", "--port", "0"]
URI = "http://localhost:8085/"


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalPinterest]:
    with LocalPinterest(seed=7, accounts=1, campaigns=1, strict=True) as local:
        monkeypatch.setenv("PINTEREST_BASE_URL", local.url)
        monkeypatch.setenv("PINTEREST_AUTH_URL", local.authorize_url)
        monkeypatch.setenv("PINTEREST_CLIENT_ID", local.client_id)
        monkeypatch.setenv("PINTEREST_CLIENT_SECRET", local.client_secret)
        yield local


def agreed(url: str) -> str:
    """The address that a browser elsewhere ends at: it cannot reach this machine."""
    return httpx.get(url, follow_redirects=False, trust_env=False).headers["location"]


@pytest.mark.parametrize(
    "paste",
    [
        "{address}\n",
        "  {address}  \r\n",
        "'{address}'\n",
        "<{address}>\n",
        "\n\n{address}\n",
        "{first}\n{address}\n",
        "{query}\n",
        "{code}\n",
        ' "{code}" \r\n',
        "{code}",
    ],
)
def test_what_is_pasted_logs_in(paste: str, strict: LocalPinterest, home: Path) -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started(LOGIN, text=True, **pipes) as process:
        assert process.stdout is not None
        assert "Open this address" in process.stdout.readline()
        address = agreed(process.stdout.readline().strip())
        query = urlsplit(address).query
        other = f"{URI}?code=evil&state=another"
        text = paste.format(address=address, query=query, code=parse_qs(query)["code"][0], first=other)
        out, err = process.communicate(text, timeout=30)
    assert process.returncode == 0, err
    assert "Logged in" in out
    assert ("not this log-in" in err) == ("{first}" in paste)
    assert (home / "config" / "pinterest-async" / "token.json").exists()


def test_the_browser_on_this_machine_still_does(strict: LocalPinterest) -> None:
    """With nothing to paste, and an input that ends at once."""
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started(LOGIN, text=True, **pipes) as process:
        assert process.stdout is not None
        process.stdout.readline()
        httpx.get(process.stdout.readline().strip(), follow_redirects=True, trust_env=False)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
    assert "Logged in" in out


@pytest.mark.parametrize(
    "text", [f" {URI}?code=abc&state=ST \n", f"{URI}?code=abc&state=ST\r\n", f"<{URI}?code=a\nbc&state=ST#_=_>"]
)
def test_an_address_with_stray_characters(text: str) -> None:
    assert OAuth("1", "s").received_code(text, "ST") == "abc"


def test_what_a_pasted_line_comes_to() -> None:
    assert pasted.address(" \n", URI, "ST") is None
    assert pasted.address("abc/d", URI, "ST") == f"{URI}?code=abc%2Fd&state=ST"
    assert pasted.address("error=access_denied&state=ST", URI, "ST") == f"{URI}?error=access_denied&state=ST"


@pytest.mark.fault(74)
def test_an_empty_state_is_refused(fired: Fired) -> None:
    auth = OAuth("1", "s")
    with pytest.raises(ConfigurationError, match="state must not be empty"):
        auth.received_code(f"{URI}?code=ATTACKERS", "")
    with pytest.raises(ConfigurationError, match="state must not be empty"):
        auth.authorization_url(URI, "ads:read", state="")
    for address in (f"{URI}?code=x", f"{URI}?code=x&state=", f"{URI}?code=x&state=\ud800", "http://[::1", ""):
        with pytest.raises(ReauthorizationRequired, match="its state differs"):
            auth.received_code(address, "ST")
    fired("addresses without our state", 5)


@pytest.mark.fault(74)
def test_a_request_without_the_state_does_not_end_the_log_in(strict: LocalPinterest, fired: Fired) -> None:
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started(LOGIN, text=True, **pipes) as process:
        assert process.stdout is not None
        process.stdout.readline()
        url: str = process.stdout.readline().strip()
        back = parse_qs(urlsplit(url).query)["redirect_uri"][0]
        state = parse_qs(urlsplit(url).query)["state"][0]
        for query in ("code=evil", "code=evil&state=", "code=evil&state=x", f"code=evil&state={state}&state=x"):
            refused = httpx.get(f"{back.replace('localhost', '127.0.0.1')}?{query}", trust_env=False)
            assert refused.status_code == 400
            fired("requests without the state")
        httpx.get(url, follow_redirects=True, trust_env=False)
        out, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Logged in" in out


@pytest.mark.fault(73)
@pytest.mark.parametrize("more", [(), ("CLIENT_ID", "CLIENT_SECRET"), ("CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN")])
def test_a_stored_token_is_shown_to_no_other_server(
    more: tuple[str, ...], terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fired: Fired
) -> None:
    token = tmp_path / "token.json"
    token.write_text(json.dumps({"access_token": "pina_stored", "refresh_token": "pinr_stored", "expires_at": 4e9}))
    app = {"client_id": "1", "base_url": "https://api.pinterest.com/v5", "client_secret": "secret-of-the-app"}
    token.with_name("token.app.json").write_text(json.dumps(app), "utf-8-sig")
    monkeypatch.setenv("PINTEREST_TOKEN_FILE", str(token))
    for name in more:
        monkeypatch.setenv(f"PINTEREST_{name}", f"{name}-of-the-test")
    with LocalPinterest() as other:
        for command in (["call", "user_account.get"], ["whoami"], ["limits"], ["pull", "analytics", "--plan"]):
            ended = terminal(*command, "--base-url", other.url)
            assert ended.status == 1
            assert "the stored log-in is for https://api.pinterest.com/v5, not for" in ended.err
        assert not other.requests
    fired("commands with another base URL", 4)


def test_one_server_written_in_two_ways(strict: LocalPinterest, terminal: Terminal, home: Path) -> None:
    kept = home / "config" / "pinterest-async"
    kept.mkdir(parents=True)
    token = {"access_token": strict.access_token(), "expires_at": 4e9}
    (kept / "token.json").write_text(json.dumps(token))
    app = {"client_id": strict.client_id, "base_url": strict.url, "client_secret": strict.client_secret}
    (kept / "token.app.json").write_text(json.dumps(app))
    for name in ("PINTEREST_CLIENT_ID", "PINTEREST_CLIENT_SECRET", "PINTEREST_BASE_URL"):
        os.environ.pop(name, None)
    assert terminal("call", "user_account.get", "--base-url", strict.url.replace("http:", "HTTP:") + "/").status == 0
