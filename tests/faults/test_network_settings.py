"""Row 78, and settings that hold for API calls, the token endpoint and storage: authorities, proxies, refusals."""

# pyright: reportUnknownMemberType=false
# trustme's types name pyOpenSSL's, which is not installed.

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import partial
from pathlib import Path

import httpx
import pytest
import trustme

from pinterest_async import ConfigurationError, OAuth, Pinterest, PinterestError, RetryPolicy, TransportError
from pinterest_async_overrides.transport import AiohttpPooledTransport, PooledTransport
from pinterest_async_overrides.transport.no_proxy import bypassed
from tests.faults.plugin import Fired
from tests.transport.servers import Peer, Server, reply, serving

TOKEN = "pina_test"
RENEWED = {"access_token": "pina_new", "refresh_token": "pinr_new", "token_type": "bearer", "expires_in": 99999}
QUICK = RetryPolicy(backoff=0.001, longest_backoff=0.01, deadline=10)
WAYS = ["API", "token endpoint", "download", "upload"]
VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE")
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*VARIABLES, *PROXIES, *(name.upper() for name in PROXIES)):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


async def answering(peer: Peer) -> None:
    while True:
        request = await peer.request()
        body = RENEWED if "oauth" in request.target else {"id": "1"}
        await peer.send(reply(json.dumps(body).encode()))


Options = dict[str, object]
Make = Callable[..., Pinterest]


async def call(way: str, url: str, make: Make, retry: RetryPolicy = QUICK) -> None:
    """One call in one of the ways that a client connects; raises what it raises."""
    auth = OAuth("1", "s", refresh_token="pinr_x", base_url=f"{url}/v5") if way == "token endpoint" else None
    given: Options = {"auth": auth} if auth else {"access_token": TOKEN}
    async with make(base_url=f"{url}/v5", retry=retry, **given) as pinterest:
        if way == "download":
            await pinterest.files.download(f"{url}/file")
        elif way == "upload":
            await pinterest.files.put(f"{url}/file", b"x")
        else:
            await pinterest.user_account.get()


def _makers(ca: str, context: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> dict[str, Callable[[], Make]]:
    """The ways to say whom to trust."""

    def by_variable(name: str, value: str) -> Make:
        monkeypatch.setenv(name, value)
        return Pinterest

    return {
        "verify, a context": lambda: partial(Pinterest, verify=context),
        "verify, a path": lambda: partial(Pinterest, verify=ca),
        "verify over aiohttp": lambda: partial(Pinterest, verify=ca, transport=AiohttpPooledTransport),
        "a transport of ours": lambda: partial(Pinterest, transport=lambda: PooledTransport(verify=ca)),
        "a transport over aiohttp": (
            lambda: partial(Pinterest, transport=lambda: AiohttpPooledTransport(verify=context))
        ),
        "SSL_CERT_FILE": lambda: by_variable("SSL_CERT_FILE", ca),
        "REQUESTS_CA_BUNDLE": lambda: by_variable("REQUESTS_CA_BUNDLE", ca),
        "nobody is checked": lambda: partial(Pinterest, verify=False),
    }


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("how", list(_makers("", ssl.create_default_context(), pytest.MonkeyPatch())))
async def test_whom_to_trust_is_said_once(
    way: str,
    how: str,
    ca_file: str,
    server_tls: ssl.SSLContext,
    client_tls: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with serving(answering, server_tls) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        await call(way, url, _makers(ca_file, client_tls, monkeypatch)[how]())
        assert server.requests


@pytest.mark.fault(3, 78)
@pytest.mark.parametrize("way", WAYS)
async def test_row_78_a_certificate_that_nobody_knows_is_refused_at_once(
    way: str, transport: str, server_tls: ssl.SSLContext, fired: Fired, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(answering, server_tls) as server:
        with pytest.raises(TransportError, match="CERTIFICATE_VERIFY_FAILED") as caught:
            await call(way, server.url, Pinterest)
    assert not caught.value.worth_repeating
    assert not [record for record in caplog.records if "again" in record.getMessage()]
    assert sum("refresh_failed" in record.getMessage() for record in caplog.records) == (way == "token endpoint")
    assert server.requests == []
    fired("certificates refused")


@pytest.mark.fault(78)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("variable", VARIABLES)
async def test_row_78_authorities_that_are_not_there(
    way: str, variable: str, transport: str, monkeypatch: pytest.MonkeyPatch, fired: Fired
) -> None:
    monkeypatch.setenv(variable, "/nonexistent/ca.pem")
    with pytest.raises(ConfigurationError, match=rf"{variable}: there is no file or folder '/nonexistent/ca.pem'"):
        await call(way, "https://127.0.0.1:1", Pinterest)
    fired(variable)


@pytest.mark.parametrize("setting", ["verify", "cert"])
def test_a_path_that_is_not_there_is_named_when_it_is_given(setting: str) -> None:
    for make in (Pinterest, PooledTransport, AiohttpPooledTransport):
        given: Options = {"access_token": TOKEN} if make is Pinterest else {}
        with pytest.raises(ConfigurationError, match=f"{setting}: there is no file or folder '/nonexistent'"):
            make(**given, **{setting: "/nonexistent"})  # type: ignore[arg-type]


async def test_a_file_that_holds_no_certificates(tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    path.write_text("no certificate")
    with pytest.raises(ConfigurationError, match=r"verify: .*ca\.pem cannot be used"):
        await call("API", "https://127.0.0.1:1", partial(Pinterest, verify=str(path)))


async def test_a_client_certificate(authority: trustme.CA, client_tls: ssl.SSLContext, tmp_path: Path) -> None:
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server_side)
    authority.configure_trust(server_side)
    server_side.verify_mode = ssl.CERT_REQUIRED
    mine = authority.issue_cert("me@example.org")
    certificate, key, ca = (str(tmp_path / name) for name in ("me.pem", "me.key", "ca.pem"))
    mine.cert_chain_pems[0].write_to_path(certificate)
    mine.private_key_pem.write_to_path(key)
    authority.cert_pem.write_to_path(ca)
    for transport in (None, AiohttpPooledTransport):
        async with serving(answering, server_side) as server:
            for way in WAYS:
                await call(
                    way,
                    server.url,
                    partial(Pinterest, verify=ca, cert=(certificate, key), transport=transport),
                )
            assert len(server.requests) >= len(WAYS)


# Proxies


@contextlib.asynccontextmanager
async def refusing(status: str) -> AsyncGenerator[Server]:
    """A proxy that opens no tunnel."""

    async def proxy(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply(b"", status))

    async with serving(proxy) as server:
        yield server


@pytest.mark.fault(78)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("given", ["argument", "environment"])
@pytest.mark.parametrize(
    ("status", "hint"),
    [("403 Forbidden", ""), ("407 Proxy Authentication Required", "give it credentials"), ("405 Not Allowed", "")],
)
async def test_row_78_a_proxy_that_refuses_is_named_and_left_alone(
    way: str,
    given: str,
    status: str,
    hint: str,
    transport: str,
    monkeypatch: pytest.MonkeyPatch,
    fired: Fired,
) -> None:
    async with refusing(status) as proxy:
        address = proxy.url.replace("://", "://user:hush0hush@")
        if given == "environment":
            monkeypatch.setenv("HTTPS_PROXY", address)
        make: Make = Pinterest if given == "environment" else partial(Pinterest, proxy=address)
        with pytest.raises(
            TransportError, match=f"the proxy, not Pinterest, refused it: {status[:3]}.*{hint}"
        ) as caught:
            await call(way, "https://api.example", make)
        assert proxy.connections == 1
        assert not caught.value.sent
        assert "hush0hush" not in str(caught.value)
        fired("tunnels refused", proxy.connections)


async def test_a_proxy_that_fails_for_now_is_asked_again() -> None:
    async with refusing("503 Service Unavailable") as proxy:
        with pytest.raises(TransportError, match="the proxy, not Pinterest, refused it: 503"):
            await call("API", "https://api.example", partial(Pinterest, proxy=proxy.url))
        assert proxy.connections == QUICK.attempts


@pytest.mark.fault(78)
@pytest.mark.parametrize(
    "proxy", ["ftp://host", "http://", "http://host:65536", "http://host:port", "http://user:hush0hush@", ":"]
)
@pytest.mark.parametrize("given", ["argument", "environment"])
async def test_row_78_proxies_that_are_none(
    proxy: str, given: str, monkeypatch: pytest.MonkeyPatch, transport: str, fired: Fired
) -> None:
    setting = "proxy" if given == "argument" else "HTTPS_PROXY"
    if given == "environment":
        monkeypatch.setenv("HTTPS_PROXY", proxy)
    make: Make = Pinterest if given == "environment" else partial(Pinterest, proxy=proxy)
    with pytest.raises(ConfigurationError, match=f"^{setting} is no proxy address") as caught:
        await call("API", "https://api.example", make)
    assert "hush0hush" not in str(caught.value)
    fired(setting)


@pytest.mark.parametrize(
    ("listed", "url", "expected"),
    [
        ("*", "https://api.pinterest.com", True),
        ("", "https://api.pinterest.com", False),
        ("pinterest.com", "https://api.pinterest.com", True),
        (".pinterest.com", "https://api.pinterest.com", True),
        ("*.pinterest.com", "https://api.pinterest.com", True),
        (".pinterest.com", "https://pinterest.com", True),
        ("interest.com", "https://api.pinterest.com", False),
        ("API.Pinterest.com", "https://api.pinterest.com", True),
        ("other.com, api.pinterest.com", "https://api.pinterest.com", True),
        ("other.com api.pinterest.com", "https://api.pinterest.com", True),
        ("api.pinterest.com:443", "https://api.pinterest.com", True),
        ("api.pinterest.com:444", "https://api.pinterest.com", False),
        ("pinterest.com:8443", "https://api.pinterest.com:8443", True),
        ("http://api.pinterest.com", "https://api.pinterest.com", False),
        ("https://api.pinterest.com", "https://api.pinterest.com", True),
        ("127.0.0.1", "http://127.0.0.1:8080", True),
        ("127.0.0.1:8080", "http://127.0.0.1:8080", True),
        ("127.0.0.1:81", "http://127.0.0.1:8080", False),
        ("127.0.0.0/8", "http://127.9.9.9", True),
        ("10.0.0.0/8", "http://127.9.9.9", False),
        ("::1", "http://[::1]:8080", True),
        ("[::1]", "http://[::1]:8080", True),
        ("[::1]:8080", "http://[::1]:8080", True),
        ("[::1]:81", "http://[::1]:8080", False),
        ("0:0:0:0:0:0:0:1", "http://[::1]", True),
        ("fd00::/8", "http://[fd12::1]", True),
        ("fd00::/8", "http://[fe80::1]", False),
        ("nonsense/x, [", "https://api.pinterest.com", False),
    ],
)
def test_no_proxy(listed: str, url: str, expected: bool) -> None:
    parsed = httpx.URL(url)
    port = parsed.port or {"http": 80, "https": 443}[parsed.scheme]
    assert bypassed(listed, parsed.scheme, parsed.host, port) is expected


@pytest.mark.parametrize("transport", [None, AiohttpPooledTransport])
async def test_no_proxy_holds_over_both_transports(
    transport: Callable[[], httpx.AsyncBaseTransport] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with refusing("403 Forbidden") as proxy, serving(answering) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", f"127.0.0.1:{server.port}")
        for way in WAYS:
            await call(way, server.url, partial(Pinterest, transport=transport))
        assert (proxy.connections, len(server.requests)) == (0, 5)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1:1")
        for way in WAYS:
            with pytest.raises(PinterestError):
                await call(way, server.url, partial(Pinterest, transport=transport))
        assert proxy.connections >= 4
        await call("API", server.url, partial(Pinterest, transport=transport, trust_env=False))


# Deadlines, and another event loop


async def test_the_cause_survives_a_short_deadline(transport: str) -> None:
    policy = RetryPolicy(attempts=50, backoff=0.2, longest_backoff=0.2, deadline=0.3)
    unused = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    port = unused.sockets[0].getsockname()[1]
    unused.close()
    await unused.wait_closed()
    with pytest.raises(TransportError, match=r"deadline of 0\.3 s has passed; before that: .*no reply came") as caught:
        await call("API", f"http://127.0.0.1:{port}", Pinterest, policy)
    assert isinstance(caught.value.__cause__, TransportError)
    assert transport == "aiohttp" or not caught.value.sent  # aiohttp does not say when it begins to send


def test_under_trio_the_first_call_says_that_this_is_for_asyncio() -> None:
    import trio

    async def main(http: httpx.AsyncClient | None) -> None:
        async with Pinterest(TOKEN, http_client=http) as pinterest:
            calls: list[Callable[[], Awaitable[object]]] = [
                pinterest.user_account.get,
                lambda: pinterest.files.download("https://files.example/x"),
            ]
            for made in calls:
                with pytest.raises(ConfigurationError, match="asyncio only"):
                    await made()

    trio.run(main, None)
    trio.run(main, httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={}))))
