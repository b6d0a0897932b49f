"""Row 57: no secret in any log at any level, repr, pickle, or traceback with locals; over every way of sending."""

from __future__ import annotations

import asyncio
import logging
import pickle
import re
import traceback
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
import respx

import pinterest_async_overrides
from pinterest_async import (
    OAuth,
    Pinterest,
    PinterestError,
    RedisTokenStore,
    RetryPolicy,
    mask_logs,
    unmask_logs,
)
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.common.log_filter import LOGGERS
from pinterest_async_overrides.common.redaction import mask_all
from pinterest_async_overrides.transport import PooledTransport
from pinterest_async_overrides.transport.aiohttp import AiohttpPooledTransport
from tests.auth.redis_server import redis_server
from tests.faults.plugin import Fired

HUSH = "pina_hush0hush0hush"
SIGNATURE = "5149na7ure"
SIGNED = f"X-Amz-Signature={SIGNATURE}&X-Amz-Credential={SIGNATURE}&Expires={SIGNATURE}&token={SIGNATURE}"
ONCE = RetryPolicy(attempts=1, deadline=5)


class Everything(logging.Handler):
    """Every record of every logger, as text, with its traceback."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []
        self.names: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        self.names.add(record.name)
        known = {name: value for name, value in vars(record).items() if name not in {"exc_info"}}
        self.texts.append(f"{self.format(record)} {known!r}")


@pytest.fixture
def logged() -> Generator[Everything]:
    """A handler at the root, with everything switched on."""
    handler, root = Everything(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    mask_logs()
    try:
        yield handler
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


def shown(error: BaseException) -> str:
    """All that a reporter of errors may show: messages, attributes, frames with their local variables, pickles."""
    parts = [repr(vars(error)), repr(error)]
    queue: list[BaseException | None] = [error]
    seen: set[int] = set()
    while queue:
        each = queue.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            queue += [each.__cause__, each.__context__]
            parts += traceback.TracebackException.from_exception(each, capture_locals=True).format()
    if isinstance(error, PinterestError):
        again: PinterestError = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
        parts.append(repr(vars(again)))
        parts.append(pickle.dumps(error, 0).decode("latin-1"))
    return "\n".join(parts)


def quiet(secrets: list[str], *texts: str) -> None:
    for text in texts:
        for secret in secrets:
            found = text.find(secret)
            assert found < 0, text[max(0, found - 400) : found + 80]


@asynccontextmanager
async def client_over(mode: str, base_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Pinterest]:
    """A client that sends in one of the ways there are."""
    http: httpx.AsyncClient | None = None
    if mode == "httpx":
        http = httpx.AsyncClient()
    elif mode == "httpx over aiohttp":
        http = httpx.AsyncClient(transport=_aiohttp())
    made: Callable[..., httpx.AsyncBaseTransport] = PooledTransport if mode == "own" else _aiohttp
    monkeypatch.setattr("pinterest_async_overrides.transport.transport.default_transport", made)
    try:
        # Made outside of any frame that a traceback could show.
        async with Pinterest("".join([HUSH]), base_url=base_url, http_client=http, retry=ONCE) as pinterest:
            yield pinterest
        await asyncio.sleep(0)  # aiohttp closes its sockets in the loop's next turn
    finally:
        if http is not None:
            await http.aclose()


def _aiohttp(*, network: object = None) -> AiohttpPooledTransport:
    return AiohttpPooledTransport(verify=True, trust_env=False, limits=httpx.Limits())


async def listed(pinterest: Pinterest) -> None:
    await pinterest.boards.list()


MODES = ["own", "aiohttp", "httpx", "httpx over aiohttp"]
ECHO = {"code": 1, "message": f"you sent {HUSH}, Authorization: Bearer {HUSH}"}


@pytest.mark.fault(57, 58)
@pytest.mark.parametrize("mode", MODES)
async def test_row_57_calls_that_go_well_and_calls_that_go_wrong(
    mode: str, logged: Everything, monkeypatch: pytest.MonkeyPatch, fired: Fired
) -> None:
    caught: list[BaseException] = []

    async def fails(call: Awaitable[object]) -> None:
        try:
            await call
        except (PinterestError, asyncio.CancelledError) as error:
            caught.append(error)

    async with LocalPinterest(seed=7) as local, client_over(mode, local.url, monkeypatch) as pinterest:
        await pinterest.boards.list()
        await pinterest.boards.create(body={"name": "a board"})
        for fault in (
            faults.status(400, ECHO),  # row 58
            faults.status(500, ECHO),
            faults.reset("before"),
            faults.reset("body"),
            faults.cut_json(),
        ):
            local.fail("boards/list", 1, fault)
            await fails(pinterest.boards.list())
        hasty = pinterest.with_options(retry=RetryPolicy(attempts=1, deadline=0.3))
        local.fail("boards/*", 3, faults.late(5))
        await fails(hasty.boards.list())
        await fails(hasty.boards.create(body={"name": "another"}))
        sent = asyncio.ensure_future(listed(pinterest))
        await asyncio.wait([sent], timeout=0.3)
        sent.cancel()
        await fails(sent)
        with local.down():
            await fails(pinterest.boards.list())
        assert len(local.fired) == 8
        fired(local)
    # aiohttp repeats a read by itself where the connection was reset before any reply.
    assert len(caught) == (8 if "aiohttp" in mode else 9)
    quiet([HUSH, "hush0hush"], *(shown(error) for error in caught), *logged.texts)
    quiet([HUSH], repr(pinterest), repr(vars(pinterest)))
    assert ("httpx" in logged.names) == mode.startswith("httpx")


async def test_row_57_renewals_over_redis(logged: Everything) -> None:
    async with LocalPinterest(strict=True) as local:
        with redis_server() as server:
            store = RedisTokenStore(server.url)
            first = local.refresh_token()
            app = local.client_id, local.client_secret
            auth = OAuth(*app, refresh_token=first, base_url=local.url, store=store)
            async with Pinterest(auth=auth, base_url=local.url) as pinterest:
                await pinterest.boards.list()
                secrets = [first, local.client_secret, *auth.secrets()]
                await auth.refresh()
                secrets += auth.secrets()
            local.fail("oauth/token", 2, faults.status(503, b"<html>no</html>"))
            caught: BaseException | None = None
            try:
                await auth.refresh()
            except PinterestError as error:
                caught = error
            assert caught is not None
            assert len(local.fired) == 2
    plain = [str(secret) for secret in secrets]
    quiet(plain, *logged.texts, repr(auth), repr(vars(auth)))
    assert caught.__traceback__ is not None
    caught.__traceback__ = caught.__traceback__.tb_next  # what this test itself holds in its hands does not count
    quiet(plain, shown(caught))
    assert "pinterest_async.oauth" in logged.names


async def test_row_57_the_http_library_s_own_line_and_presigned_queries(logged: Everything) -> None:
    Pinterest("pina_test")
    with respx.mock() as router:
        router.get("https://files.example/report.csv").respond(text="rows")
        async with httpx.AsyncClient() as http:
            await http.get(f"https://files.example/report.csv?{SIGNED}")
    lines = [text for text in logged.texts if "files.example/report.csv" in text]
    assert lines
    assert "HTTP Request: GET https://files.example/report.csv?X-Amz-Signature=***&X-Amz-Credential=***" in lines[0]
    quiet([SIGNATURE], *lines)


def test_row_57_headers_that_http2_logs(logged: Everything) -> None:
    from h2.connection import H2Connection

    Pinterest("pina_test")
    connection = H2Connection()
    connection.initiate_connection()
    head = [(":method", "GET"), (":scheme", "https"), (":authority", "api"), (":path", f"/v5/x?{SIGNED}")]
    connection.send_headers(1, [*head, ("authorization", f"Bearer {HUSH}"), ("cookie", f"session={SIGNATURE}")])
    assert {"hpack.hpack"} <= logged.names
    quiet([HUSH, SIGNATURE], *logged.texts)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"a token {HUSH}, and more", "a token pina_***, and more"),
        ("pinr_a.b-c/d+e=f%2B pinc_x", "pinr_*** pinc_***"),
        (f"{{'authorization': 'Bearer {HUSH}'}}", "{'authorization': 'Bearer ***'}"),
        ("[(b'Authorization', b'Basic aWQ6'), (b'Host', b'x')]", "[(b'Authorization', b'Basic ***'), (b'Host', b'x')]"),
        ("b'authorization'=b'Bearer other'", "b'authorization'=b'Bearer ***'"),
        ("Authorization: other\r\nHost: x", "Authorization: ***\r\nHost: x"),
        ("Set-Cookie: a=b; c=d\r\nHost: x", "Set-Cookie: ***\r\nHost: x"),
        ("proxy-authorization: Basic abc", "proxy-authorization: Basic ***"),
        ("grant_type=code&code=abc&redirect_uri=x", "grant_type=code&code=***&redirect_uri=x"),
        ("code=abc&client_secret=def", "code=***&client_secret=***"),
        ("https://x/y?state=a&bookmark=b#c", "https://x/y?state=***&bookmark=b#c"),
        ("https://x/y?AWSAccessKeyId=a&size=4", "https://x/y?AWSAccessKeyId=***&size=4"),
        ("https://x/y?Signature=b%2Bc&Expires=3", "https://x/y?Signature=***&Expires=***"),
        ('GET /reports?token=abc "HTTP/1.1 200 OK"', 'GET /reports?token=*** "HTTP/1.1 200 OK"'),
        ('{"access_token": "a", "code": 7}', '{"access_token": "***", "code": 7}'),
        ("{'refresh_token':'b'}", "{'refresh_token':'***'}"),
        ("status_code=200 size=3 opcode=1", "status_code=200 size=3 opcode=1"),
        ("unauthorized, a cookie jar, token bucket", "unauthorized, a cookie jar, token bucket"),
        ("GET /pins/{pin_id}: 401 (code 2): failed.", "GET /pins/{pin_id}: 401 (code 2): failed."),
    ],
)  # fmt: skip
def test_what_is_masked(text: str, masked: str) -> None:
    assert mask_all(text) == masked
    assert mask_all(masked) == masked


def test_it_is_installed_once_and_comes_off(logged: Everything) -> None:
    for _ in range(3):
        Pinterest("pina_test")
        OAuth("id", "secret")
    assert {len(logging.getLogger(name).filters) for name in LOGGERS} == {1}
    unmask_logs()
    try:
        Pinterest("pina_test")
        assert {len(logging.getLogger(name).filters) for name in LOGGERS} == {0}
    finally:
        mask_logs()
    assert {len(logging.getLogger(name).filters) for name in LOGGERS} == {1}


def test_all_loggers_of_this_library_are_masked() -> None:
    named = {
        found[1]
        for file in Path(pinterest_async_overrides.__file__).parent.rglob("*.py")
        for found in re.finditer(r'getLogger\("(pinterest_async\.[^"]+)"\)', file.read_text("utf-8"))
    }
    assert {"pinterest_async.retry", "pinterest_async.oauth"} <= named
    assert named - {"pinterest_async.testing"} <= set(LOGGERS)


def test_nobody_else_s_loggers_are_touched(logged: Everything) -> None:
    Pinterest("pina_test")
    for name in ("", "asyncio", "my.own", "httpx_of_mine"):
        assert not logging.getLogger(name).filters
    logging.getLogger("my.own").warning("mine: %s", HUSH)
    assert HUSH in logged.texts[-1]


def test_records_keep_what_needs_no_mask(logged: Everything, monkeypatch: pytest.MonkeyPatch) -> None:
    logger = logging.getLogger("httpx")
    seen: list[logging.LogRecord] = []
    monkeypatch.setattr(logged, "emit", seen.append)
    logger.info("%s and %d", "text", 7)
    logger.info("%s and %d", HUSH, 7)
    logger.info("%d")
    assert (seen[0].msg, seen[0].args) == ("%s and %d", ("text", 7))
    assert (seen[1].getMessage(), seen[1].args) == ("pina_*** and 7", None)
    assert len(seen) == 3
    try:
        raise ValueError(f"with {HUSH}")
    except ValueError:
        logger.exception("failed")
    assert "ValueError: with pina_***" in logged.format(seen[3])
    assert HUSH not in logged.format(seen[3])
