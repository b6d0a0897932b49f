"""Row 55: where a link may lead. Tables, and a client over real sockets whose name service is a test's own."""

# pyright: reportUnknownMemberType=false
# trustme's types name pyOpenSSL's, which is not installed.

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Sequence

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import PRODUCTION, TransportError, UnsafeURLError
from pinterest_async_overrides.files.address_check import check_addresses, checked, is_local
from pinterest_async_overrides.transport import Network
from tests.faults.plugin import Fired
from tests.files.conftest import MakeFiles
from tests.transport.servers import serving

PUBLIC = [
    "https://pinterest-media-upload.s3-accelerate.amazonaws.com/",
    "https://s3.us-east-1.amazonaws.com/bucket/key?X-Amz-Signature=0123",
    "https://8.8.8.8/x",
    "https://[2606:4700:4700::1111]/x",
    "https://[::ffff:8.8.8.8]/x",
    "https://[64:ff9b::808:808]/x",
    "https://bucket_name.s3.amazonaws.com:443/x",
    "https://xn--bcher-kva.example/x",
    "https://bücher.example/x",
    "https://name.example./x",
    "https://3com.example/x",
    "HTTPS://NAME.EXAMPLE/x",
]
REFUSED = {
    "scheme": [
        "http://name.example/x",
        "http://8.8.8.8/x",
        "file:///etc/passwd",
        "ftp://name.example/x",
        "gopher://name.example/x",
        "data:text/plain,x",
        "javascript:alert(1)",
        "unix:///var/run/docker.sock",
        "//name.example/x",
        "name.example/x",
        "/x",
        "",
    ],
    "user": ["https://user@name.example/", "https://user:password@name.example/", "https://8.8.8.8:x@name.example/"],
    "host": ["https:///x", "https://?x", "https://:443/x"],
    "loopback": ["https://127.0.0.1/", "https://127.1.2.3/", "https://[::1]/", "https://[0:0:0:0:0:0:0:1]/"],
    "other dots": ["https://127。0。0。1/"],
    "names of this machine": ["https://localhost/", "https://LOCALHOST./", "https://a.b.localhost/"],
    "private": [
        "https://10.0.0.1/",
        "https://172.16.0.1/",
        "https://172.31.255.255/",
        "https://192.168.1.1/",
        "https://[fc00::1]/",
        "https://[fd00:ec2::254]/",
        "https://[fec0::1]/",
    ],
    "link-local": ["https://169.254.169.254/latest/meta-data/", "https://[fe80::1]/", "https://[fe80::1%25eth0]/"],
    "shared": ["https://100.64.0.1/", "https://100.100.100.200/"],
    "multicast": ["https://224.0.0.1/", "https://239.255.255.255/", "https://[ff02::1]/", "https://[ff0e::1]/"],
    "reserved": ["https://240.0.0.1/", "https://255.255.255.255/", "https://[100::1]/", "https://[4000::1]/"],
    "documentation": ["https://192.0.2.1/", "https://198.51.100.1/", "https://203.0.113.1/", "https://[2001:db8::1]/"],
    "benchmarks": ["https://198.18.0.1/"],
    "unspecified": ["https://0.0.0.0/", "https://0.1.2.3/", "https://[::]/"],
    "IPv4 in IPv6": [
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[::ffff:169.254.169.254]/",
        "https://[::127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[64:ff9b::a9fe:a9fe]/",
        "https://[64:ff9b:1::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[2002:a00:1::1]/",
        "https://[2001:0:7f00:1::]/",
    ],
    "other notations": [
        "https://2130706433/",
        "https://017700000001/",
        "https://0x7f000001/",
        "https://0x7f.1/",
        "https://127.1/",
        "https://127.0.1/",
        "https://0177.0.0.1/",
        "https://127.0.0.0x1/",
        "https://127.0.0.1./",
        "https://name.0x/",
        "https://name.1/",
        "https://\uff11\uff12\uff17.0.0.1/",
        "https://①②⑦.0.0.1/",
        "https://%31%32%37.0.0.1/",
        "https://127.0.0.1%2f.name.example/",
        "https://local%68ost/",
        "https://lo\u00adcalhost/",
    ],
    "no URL": ["https://[::1/", "https://name.example:port/", "https://a\r\nb/", "https://\x00/", "https://a b/"],
    "odd": ["https://-/", "https://a..b/", "https://.example/", "https://a*b/", "https://a,b/", "https://a\\b/"],
}


@pytest.mark.parametrize("url", PUBLIC)
@pytest.mark.parametrize("local", [False, True])
def test_row_55_links_that_are_followed(url: str, local: bool) -> None:
    assert checked(url, local=local).scheme == "https"


@pytest.mark.fault(55)
@pytest.mark.parametrize(("why", "url"), [(why, url) for why, urls in REFUSED.items() for url in urls])
def test_row_55_links_that_are_refused(why: str, url: str, fired: Fired) -> None:
    with pytest.raises(UnsafeURLError, match="link"):
        checked(url, local=False)
    fired(why)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8080/x",
        "https://127.0.0.1/x",
        "http://[::1]:8080/x",
        "http://localhost/x",
        "http://storage:8080/x",
        "http://192.168.1.1/x",
        "http://10.1.2.3/x",
        "http://[fd00::1]/x",
    ],
)
def test_row_55_a_local_pinterest_may_lead_to_this_machine_and_network(url: str) -> None:
    assert checked(url, local=True).host
    with pytest.raises(UnsafeURLError):
        checked(url.replace("storage", "localhost"), local=False)


@pytest.mark.fault(55)
@pytest.mark.parametrize(
    "url",
    [
        *REFUSED["link-local"],
        *REFUSED["multicast"],
        *REFUSED["other notations"],
        "http://8.8.8.8/x",
        "http://0.0.0.0/x",
        "http://169.254.169.254/x",
        "http://[::ffff:169.254.169.254]/x",
        "http://user@127.0.0.1/x",
        "file:///etc/passwd",
        "http://255.255.255.255/x",
    ],
)
def test_row_55_and_no_further(url: str, fired: Fired) -> None:
    with pytest.raises(UnsafeURLError):
        checked(url, local=True)
    fired(url)


@pytest.mark.parametrize(
    ("scheme", "local", "addresses", "fine"),
    [
        ("https", False, ["8.8.8.8"], True),
        ("https", False, ["2606:4700:4700::1111", "8.8.8.8"], True),
        ("https", False, ["8.8.8.8", "127.0.0.1"], False),
        ("https", False, ["8.8.8.8", "::1"], False),
        ("https", False, ["8.8.8.8", "fe80::1%eth0"], False),
        ("https", False, ["169.254.169.254"], False),
        ("https", False, ["nonsense"], False),
        ("https", True, ["127.0.0.1"], True),
        ("http", True, ["127.0.0.1", "::1"], True),
        ("http", True, ["127.0.0.1", "8.8.8.8"], False),
        ("http", True, ["169.254.169.254"], False),
    ],
)
def test_row_55_every_address_of_a_name(scheme: str, local: bool, addresses: list[str], fine: bool) -> None:
    if fine:
        check_addresses("name.example", addresses, scheme, local=local)
    else:
        with pytest.raises(UnsafeURLError, match=r"name\.example"):
            check_addresses("name.example", addresses, scheme, local=local)


@given(st.ip_addresses())
def test_row_55_no_address_that_is_not_global(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    host = f"[{address}]" if address.version == 6 else str(address)
    try:
        checked(f"https://{host}/", local=False)
    except UnsafeURLError:
        return
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None) or address
    assert inner.is_global or address in ipaddress.ip_network("64:ff9b::/96")
    assert not any((inner.is_loopback, inner.is_private, inner.is_link_local, inner.is_multicast))


@given(st.ip_addresses(v=4), st.sampled_from(["::ffff:0:0/96", "64:ff9b::/96"]))
def test_row_55_an_ipv4_address_is_the_same_within_ipv6(address: ipaddress.IPv4Address, prefix: str) -> None:
    def allowed(host: str) -> bool:
        try:
            return bool(checked(f"https://{host}/", local=False))
        except UnsafeURLError:
            return False

    around = ipaddress.IPv6Address(int(ipaddress.ip_network(prefix).network_address) | int(address))
    assert allowed(f"[{around}]") == allowed(str(address))


@pytest.mark.parametrize(
    ("base_url", "local"),
    [
        (PRODUCTION, False),
        ("https://api-sandbox.pinterest.com/v5", False),
        ("http://proxy.example/v5", False),
        ("http://8.8.8.8/v5", False),
        ("http://169.254.169.254/v5", False),
        ("http://127.0.0.1:8080/v5", True),
        ("https://127.0.0.1/v5", True),
        ("http://localhost:8080/v5", True),
        ("http://[::1]:8080/v5", True),
        ("http://192.168.0.2/v5", True),
        ("http://pinterest:8080/v5", True),
    ],
)
def test_row_55_when_an_api_is_local(base_url: str, local: bool) -> None:
    assert is_local(base_url) is local


# Over real sockets


class Names:
    """A name service that keeps count; each question takes the next answer, the last one stays."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers, self.asked = list(answers), list[str]()

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(f"{host}:{port}")
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@pytest.fixture
def tls() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server that is `files.example`, and a client that knows its authority."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("files.example").configure_cert(server)
    authority.configure_trust(client)
    return server, client


@pytest.mark.fault(55)
@pytest.mark.parametrize("answer", [["127.0.0.1"], ["93.184.216.34", "127.0.0.1"], ["10.0.0.1"], ["::1"]])
async def test_row_55_a_name_that_resolves_to_this_machine(
    make_files: MakeFiles, answer: list[str], fired: Fired
) -> None:
    names = Names(answer)
    async with serving() as server:
        files = make_files(PRODUCTION, resolve=names)
        with pytest.raises(UnsafeURLError, match=r"link to files\.example is refused"):
            await files.download(f"https://files.example:{server.port}/x")
        assert (server.connections, len(names.asked)) == (0, 1)
        fired("resolved", len(names.asked))


@pytest.mark.fault(55)
async def test_row_55_the_connection_goes_to_the_address_that_was_checked(
    make_files: MakeFiles, tls: tuple[ssl.SSLContext, ssl.SSLContext], fired: Fired
) -> None:
    """A second look-up, which DNS rebinding lives on, does not take place; the certificate is that of the name."""
    seen: list[str | None] = []
    tls[0].sni_callback = lambda _socket, name, _context: seen.append(name)
    names = Names(["127.0.0.1"], ["169.254.169.254"])
    files = make_files(resolve=names, network=Network(verify=tls[1]))
    async with serving(tls=tls[0]) as server:
        assert await files.download(f"https://files.example:{server.port}/x") == b"/x"
        assert await files.download(f"https://files.example:{server.port}/y") == b"/y"  # the same connection
        assert (server.connections, names.asked, seen) == (1, [f"files.example:{server.port}"], ["files.example"])
        assert server.requests[0].headers["host"] == f"files.example:{server.port}"
        fired("resolved", len(names.asked))


async def test_row_55_a_certificate_of_another_name(
    make_files: MakeFiles, tls: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    names = Names(["127.0.0.1"])
    files = make_files(resolve=names, network=Network(verify=tls[1]))
    async with serving(tls=tls[0]) as server:
        with pytest.raises(TransportError, match="CERTIFICATE_VERIFY_FAILED") as caught:
            await files.download(f"https://other.example:{server.port}/x")
        assert (caught.value.sent, caught.value.worth_repeating, server.requests) == (False, False, [])
        assert len(names.asked) == 1  # no further try would help


async def test_an_address_that_refuses_is_followed_by_the_next(make_files: MakeFiles) -> None:
    async with serving() as server:
        files = make_files(resolve=Names(["::1", "127.0.0.3", "127.0.0.1"]))
        assert await files.download(f"http://storage:{server.port}/x") == b"/x"


async def test_row_1_a_name_that_nobody_knows_is_looked_up_twice_and_nothing_is_sent(make_files: MakeFiles) -> None:
    import socket

    asked = 0

    async def unknown(host: str, port: int) -> Sequence[str]:
        nonlocal asked
        asked += 1
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    files = make_files(PRODUCTION, resolve=unknown)
    for call in (files.download("https://gone.example/x"), files.put("https://gone.example/x", b"data")):
        asked = 0
        with pytest.raises(TransportError, match="Name or service not known") as caught:
            await call
        assert (asked, caught.value.sent) == (2, False)


async def test_a_name_without_an_address(make_files: MakeFiles) -> None:
    with pytest.raises(TransportError, match="has no address"):
        await make_files(PRODUCTION, resolve=Names([])).download("https://gone.example/x")


async def test_the_systems_own_name_service(make_files: MakeFiles) -> None:
    async with serving() as server:
        assert await make_files().download(f"http://localhost:{server.port}/x") == b"/x"
        with pytest.raises(UnsafeURLError, match="of this machine"):
            await make_files(PRODUCTION).download(f"https://localhost:{server.port}/x")
        assert server.connections == 1
