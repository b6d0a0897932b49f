"""Rows 57 and 58: whatever goes wrong, no secret shows, not even where a traceback shows local variables."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

import httpx
import pytest

from pinterest_async import APIError, BasicAuth, ConfigurationError, Pinterest, PinterestError
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.auth.oauth import OAuth
from pinterest_async_overrides.auth.stores.file import FileTokenStore
from pinterest_async_overrides.auth.token import Token
from pinterest_async_overrides.common.secrets import Secret
from tests.auth.world import CALL, FakeClock
from tests.faults.plugin import Fired

SECRETS = ("hush-app", "pina_hush", "pinr_hush", "hush-code", "aWQ6aHVzaC1hcHA")
TOKEN = Token("pina_hush", "pinr_hush", 1.0)


async def raises(*_: object) -> httpx.Response:
    raise httpx.ConnectError("no route")


def answering(status: int, content: str) -> Callable[..., Awaitable[httpx.Response]]:
    """An answer in which ECHO stands for all that was sent."""

    async def send(method: str, url: str, headers: Mapping[str, str], sent: bytes, /) -> httpx.Response:
        echo = f"{headers['authorization']} hush-app {sent.decode()}"
        request = httpx.Request(method, url, headers=headers)
        return httpx.Response(status, content=content.replace("ECHO", echo).encode(), request=request)

    return send


def shown(error: BaseException) -> str:
    """All that a reporter of errors may show of an error and of what led to it, suppressed or not."""
    parts: list[str] = []
    queue: list[BaseException | None] = [error]
    seen: set[int] = set()
    while queue:
        each = queue.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            queue += [each.__cause__, each.__context__]
            parts += ["".join(traceback.TracebackException.from_exception(each, capture_locals=True).format())]
            parts += [str(each), repr(each), repr(each.__dict__)]
    # What a test itself holds in its hands is not what is looked for.
    return "\n".join(line for part in parts for line in part.splitlines())


def assert_quiet(*texts: str) -> None:
    for text in texts:
        for secret in SECRETS:
            assert secret not in text, text[max(0, text.index(secret) - 300) : text.index(secret) + 60]


@pytest.mark.parametrize(
    "send",
    [
        pytest.param(raises, id="no reply"),
        pytest.param(answering(401, '{"code": 283, "message": "no: ECHO"}'), id="row 58: refused, and echoed"),
        pytest.param(answering(400, '{"code": 1, "message": "no: ECHO"}'), id="row 58: another refusal"),
        pytest.param(answering(503, "<html>ECHO</html>"), id="row 58: HTML"),
        pytest.param(answering(200, "<html>ECHO</html>"), id="no JSON"),
        pytest.param(answering(200, '{"access_token": "pina_hush2", "refresh_token": "pinr_hush2"}'), id="disk full"),
    ],
)
@pytest.mark.parametrize("step", ["refresh", "exchange", "revoke", "log out", "client credentials"])
async def test_row_57_no_secret_in_errors_logs_reprs_and_pickles(
    send: Callable[..., Awaitable[httpx.Response]],
    step: str,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    store = FileTokenStore(tmp_path / "tokens.json")
    await store.save(TOKEN)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pinterest_async_overrides.auth.stores.file.os.replace", full)
    monkeypatch.setattr("pinterest_async_overrides.auth.stores.file.Path.unlink", full)
    events: list[object] = []
    auth = OAuth("id", Secret("hush-app"), store=store, send=send, clock=FakeClock(), on_event=events.append)
    work: dict[str, Callable[[], Awaitable[object]]] = {
        "refresh": lambda: auth.authorization(CALL),
        "exchange": lambda: auth.exchange(Secret("hush-code"), "http://localhost:8085/"),
        "revoke": lambda: auth.revoke(Secret("pina_hush")),
        "log out": lambda: auth.revoke(),
        "client credentials": lambda: auth.client_credentials("ads:read"),
    }
    caught: PinterestError | None = None
    try:
        await work[step]()
    except PinterestError as error:
        caught = error
    assert caught is not None or step == "revoke"
    if caught is not None:
        assert_quiet(shown(caught), repr(pickle.loads(pickle.dumps(caught))))  # noqa: S301 - our own
        assert "raise" in shown(caught)
    assert_quiet(repr(auth), repr(vars(auth)), repr(events), caplog.text, repr([vars(one) for one in caplog.records]))


@pytest.mark.fault(57)
async def test_row_57_over_the_wire(caplog: pytest.LogCaptureFixture, fired: Fired) -> None:
    caplog.set_level(logging.DEBUG)
    async with LocalPinterest(strict=True) as local:
        refresh_token = local.refresh_token()
        app = local.client_id, local.client_secret
        auth = OAuth(*app, refresh_token=refresh_token, base_url=local.url, clock=FakeClock())
        local.fail("oauth/token", 2, faults.reset())
        with pytest.raises(PinterestError) as caught:
            await auth.refresh()
        assert len(local.fired) == 2
        hidden = (*auth.secrets(), refresh_token)
        header = await OAuth(*app, refresh_token=local.refresh_token(), base_url=local.url).authorization(CALL)
        hidden += (header.removeprefix("Bearer "),)
        assert "/oauth/token" in caplog.text
        for secret in hidden:
            assert str(secret) not in caplog.text
            assert str(secret) not in "".join(traceback.format_exception(caught.value))
    fired(local)


@pytest.mark.fault(58)
async def test_row_58_an_error_body_that_echoes_is_scrubbed(fired: Fired) -> None:
    auth = OAuth("id", "hush-app", refresh_token="pinr_hush", send=answering(400, '{"message": "ECHO"}'))
    with pytest.raises(APIError) as caught:
        await auth.refresh()
    assert caught.value.message == "Basic *** *** grant_type=refresh_token&refresh_token=***"
    fired("bodies that echo")


HALF = "\ud800pinr_hush"
"""Half a surrogate pair: JSON can write it, UTF-8 and forms cannot."""


async def test_half_a_surrogate_pair_is_no_token() -> None:
    reply = '{"access_token": "pina_hush2", "refresh_token": "\\ud800pinr_hush", "expires_in": 9999}'
    auth = OAuth("id", "hush-app", refresh_token="pinr_hush", send=answering(200, reply))
    assert (await auth.refresh()).refresh_token == "pinr_hush"
    for name, call in (
        ("code", lambda: auth.exchange(f"hush-code{HALF}", "https://a.example/")),
        ("redirect_uri", lambda: auth.exchange("hush-code", "https://a.example/\ud800")),
        ("token", lambda: auth.revoke(HALF)),
    ):
        with pytest.raises(ConfigurationError, match=name) as caught:
            await call()
        assert_quiet(shown(within_the_library(caught.value)))


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:65536/v5", "https://api.pinterest.com", "ftp://x/v5"])
def test_a_client_that_cannot_be_made_shows_no_token(base_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(("ACCESS_TOKEN", "CLIENT_SECRET", "REFRESH_TOKEN"), SECRETS[1:], strict=False):
        monkeypatch.setenv(f"PINTEREST_{name}", value)
    monkeypatch.setenv("PINTEREST_CLIENT_ID", "id")
    made: list[Callable[[], Pinterest]] = [
        lambda: Pinterest("pina_hush", base_url=base_url),
        lambda: Pinterest.from_env(base_url=base_url),
        lambda: Pinterest.sandbox("pina_hush", proxy="ftp://x"),
        lambda: Pinterest("pina_hush x"),
        lambda: Pinterest("pina_1").with_options(access_token="pina_hush x"),
        lambda: Pinterest(auth=BasicAuth("id", "hush-app x")),
    ]
    for make in made:
        with pytest.raises(ConfigurationError) as caught:
            make()
        assert_quiet(shown(within_the_library(caught.value)))
    monkeypatch.delenv("PINTEREST_CLIENT_ID")
    with pytest.raises(ConfigurationError) as caught:
        Pinterest.from_env(base_url=base_url)
    assert_quiet(shown(within_the_library(caught.value)))


def within_the_library(error: BaseException) -> BaseException:
    """The error, its traceback without the frames of this file, whose own lines name what is secret."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    return error.with_traceback(trace)


async def test_secrets_names_all_that_must_not_show() -> None:
    auth = OAuth("id", "hush-app", send=answering(200, '{"access_token": "pina_two", "refresh_token": "pinr_two"}'))
    await auth.exchange("x", "http://localhost:8085/")
    assert set(auth.secrets()) == {"hush-app", "aWQ6aHVzaC1hcHA=", "pina_two", "pinr_two"}
    await asyncio.sleep(0)
