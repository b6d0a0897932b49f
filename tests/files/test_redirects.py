"""Row 54: no redirect is followed, by the API's client or by that of uploads and downloads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from pinterest_async import APIError, OAuth, Pinterest, PinterestError, RetryPolicy, StorageError, TransportError
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async_overrides.transport import PooledTransport
from tests.faults.plugin import Fired
from tests.files.conftest import MakeFiles
from tests.transport.servers import Peer, reply, serving

ONCE = RetryPolicy(attempts=1)
TARGETS = {
    "another host": "http://localhost:{port}/v5/pins/1",
    "another port": "http://127.0.0.1:{port}/v5/pins/1",
    "another scheme": "https://127.0.0.1:{port}/v5/pins/1",
    "user@host": "http://user:password@127.0.0.1:{port}/v5/pins/1",
    "no scheme": "//127.0.0.1:{port}/v5/pins/1",
    "the same server": "/v5/pins/2",
    "nowhere": "",
    "no URL": "http://[::1",
}
CLIENTS: dict[str, Callable[[], httpx.AsyncClient | None]] = {
    "by default": lambda: None,
    "pooled": lambda: httpx.AsyncClient(transport=PooledTransport(), follow_redirects=True),
    "own client": lambda: httpx.AsyncClient(follow_redirects=True),
}


CASES = [
    *((client, target, "302 Found") for client in CLIENTS for target in TARGETS),
    *(("by default", "another host", status) for status in ("301 X", "303 X", "304 X", "307 X", "308 X")),
]


@pytest.mark.fault(54)
@pytest.mark.parametrize(("client", "target", "status"), CASES)
async def test_row_54_a_redirect_of_the_api_takes_no_credential_anywhere(
    client: str, target: str, status: str, fired: Fired
) -> None:
    async with serving() as elsewhere:
        location = TARGETS[target].format(port=elsewhere.port)

        async def redirecting(peer: Peer) -> None:
            while True:
                await peer.request()
                await peer.send(reply(b"" if status[:3] == "304" else b"<html>moved</html>", status, location=location))

        http_client = CLIENTS[client]()
        async with (
            serving(redirecting) as api,
            Pinterest("pina_secret", base_url=f"{api.url}/v5", http_client=http_client, retry=ONCE) as pinterest,
        ):
            calls: list[Callable[[], Any]] = [
                lambda: pinterest.pins.get("1"),
                lambda: pinterest.boards.create(body={"name": "x"}),
                lambda: pinterest.boards.list(),
            ]
            for call in calls:
                with pytest.raises((APIError, TransportError)) as caught:
                    await call()
                shown = str(caught.value)
                if target == "no URL" and http_client is not None:
                    assert "Invalid URL in location header" in shown  # httpx reads it, followed or not
                else:
                    assert isinstance(caught.value, APIError)
                    assert caught.value.status == int(status[:3])
                    assert "a redirect" in shown
                    assert "which is not followed, for the token would go along: check base_url" in shown
                assert not any(secret in shown for secret in ("pina_secret", "password", "pins/1"))
            assert len(api.requests) == len(calls)  # once each: no try again, no second leg
            fired(f"{status} to {target}", len(api.requests))
        if http_client is not None:
            await http_client.aclose()
        assert (elsewhere.connections, elsewhere.requests) == (0, [])


async def test_row_54_the_hint_names_the_host() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers={"location": "https://u:hush@login.example/x?token=hush"})

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    with pytest.raises(APIError, match=r"a redirect to login\.example, which") as caught:
        await Pinterest("pina_x", http_client=http_client).pins.get("1")
    assert "hush" not in str(caught.value)


@pytest.mark.fault(54)
@pytest.mark.parametrize("target", ["another host", "another port", "another scheme", "user@host"])
async def test_row_54_a_redirect_of_the_token_endpoint_takes_no_secret_anywhere(target: str, fired: Fired) -> None:
    async with serving() as elsewhere:
        location = TARGETS[target].format(port=elsewhere.port)

        async def redirecting(peer: Peer) -> None:
            while True:
                await peer.request()
                await peer.send(reply(b"", "307 Temporary Redirect", location=location))

        async with serving(redirecting) as api:
            auth = OAuth("1", "hush-secret", refresh_token="pinr_hush", base_url=f"{api.url}/v5")
            async with Pinterest(auth=auth, base_url=f"{api.url}/v5", retry=ONCE) as pinterest:
                with pytest.raises(PinterestError, match=r"307: .*a redirect.*, which is not followed") as caught:
                    await pinterest.pins.get("1")
            assert "hush" not in str(caught.value)
            assert {request.target for request in api.requests} == {"/v5/oauth/token"}
            fired(f"to {target}", len(api.requests))
        assert elsewhere.connections == 0


@pytest.mark.fault(54)
@pytest.mark.parametrize("target", TARGETS)
async def test_row_54_a_redirect_of_storage_is_not_followed(make_files: MakeFiles, target: str, fired: Fired) -> None:
    async with serving() as elsewhere:
        location = TARGETS[target].format(port=elsewhere.port)

        async def redirecting(peer: Peer) -> None:
            while True:
                await peer.request()
                await peer.send(reply(b"", "307 Temporary Redirect", location=location))

        async with serving(redirecting) as server:
            files, link = make_files(), f"{server.url}/x?signature=hush-hush-hush"
            for call in (files.download(link), files.put(link, b"x"), files.upload(link, {"key": "1"}, b"x")):
                with pytest.raises(
                    StorageError, match=r"307: a redirect.*; redirects of a link are not followed"
                ) as no:
                    await call
                assert not any(secret in str(no.value) for secret in ("hush", "password"))
            assert len(server.requests) == 3
            fired(f"to {target}", len(server.requests))
        assert elsewhere.connections == 0


@pytest.mark.fault(54)
async def test_row_54_a_redirect_that_a_local_pinterest_was_told_to_give(local: LocalPinterest, fired: Fired) -> None:
    local.fail("boards/list", 1, faults.status(302, b"", headers={"location": "https://elsewhere.example/"}))
    async with Pinterest("pina_x", base_url=local.url, retry=RetryPolicy(attempts=3)) as pinterest:
        with pytest.raises(APIError, match=r"302: .*a redirect to elsewhere\.example"):
            await pinterest.boards.list()
    assert (len(local.fired), local.calls("boards/list")) == (1, 1)
    fired(local)
