"""Downloads from a local Pinterest's storage, and what goes wrong on the way."""

from __future__ import annotations

import asyncio
import errno
import gzip
import os
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
import respx

from pinterest_async import (
    PRODUCTION,
    ConfigurationError,
    DecodeError,
    Files,
    LinkExpiredError,
    Pinterest,
    RetryPolicy,
    StorageError,
    TransportError,
    UnsafeURLError,
)
from pinterest_async.testing import Fault, LocalPinterest, faults
from tests.faults.plugin import Fired
from tests.files.conftest import MakeFiles
from tests.transport.servers import Peer, reply, serving, until

GZIP = {"content-encoding": "gzip"}


def gets(local: LocalPinterest) -> int:
    """How often a file was asked for."""
    return sum(seen.operation == "storage/get" for seen in local.storage_requests)


def left_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


async def take(files: Files, url: str, taken: list[bytes] | None = None, **options: Any) -> None:
    """All of a stream's chunks."""
    async with files.stream(url, **options) as chunks:
        async for chunk in chunks:
            if taken is not None:
                taken.append(chunk)


async def test_a_report_into_memory_to_disk_and_as_a_stream(
    local: LocalPinterest, pinterest: Pinterest, report: str, tmp_path: Path
) -> None:
    whole = await pinterest.files.download(report)
    assert whole.startswith(b"{")
    target = tmp_path / "report.json"
    target.write_text("an older one")
    target.chmod(0o600)
    assert await pinterest.files.download(report, target) == target
    assert os.name != "posix" or target.stat().st_mode & 0o777 == 0o600
    assert await pinterest.files.download(report, to=str(target)) == target
    assert target.read_bytes() == whole
    assert left_in(tmp_path) == ["report.json"]
    async with pinterest.files.stream(report) as chunks:
        assert b"".join([chunk async for chunk in chunks]) == whole
    assert gets(local) == 4


@pytest.mark.fault(56)
async def test_row_56_nothing_of_the_api_goes_along(
    local: LocalPinterest, pinterest: Pinterest, report: str, fired: Fired
) -> None:
    await pinterest.with_options(idempotency_key="key").files.download(report)
    [seen] = local.storage_requests
    assert sorted(seen.headers) == ["accept", "accept-encoding", "host", "user-agent"]
    assert "pinterest" not in str(seen.headers).lower()
    assert any("authorization" in asked.headers for asked in local.requests)
    fired("requests to storage", len(local.storage_requests))


REPEATED = [
    faults.status(500),
    faults.status(503, b"<Error><Code>SlowDown</Code></Error>"),
    faults.status(429),
    faults.closed(),
    faults.reset("before"),
    faults.reset("headers"),
    faults.reset("body"),
    faults.cut(),
    faults.wrong_length(),
]


@pytest.mark.fault(4, 5, 11, 21)
@pytest.mark.parametrize("fault", REPEATED, ids=lambda fault: fault.name)
async def test_rows_4_5_11_21_a_file_that_broke_off_is_read_again_whole(
    local: LocalPinterest, pinterest: Pinterest, report: str, tmp_path: Path, fault: Fault, fired: Fired
) -> None:
    whole = await pinterest.files.download(report)
    for times in (1, 3):
        local.fail("storage/get", times, fault)
        assert await pinterest.files.download(report) == whole
        local.fail("storage/get", times, fault)
        assert (await pinterest.files.download(report, tmp_path / "file")).read_bytes() == whole
    assert (len(local.fired), gets(local)) == (8, 5 + 8)
    assert left_in(tmp_path) == ["file"]
    fired(local)


@pytest.mark.fault(5, 12, 21)
@pytest.mark.parametrize("fault", REPEATED, ids=lambda fault: fault.name)
async def test_rows_5_12_21_and_given_up_after_some_tries(
    local: LocalPinterest, pinterest: Pinterest, report: str, tmp_path: Path, fault: Fault, fired: Fired
) -> None:
    (tmp_path / "file").write_text("an older one")
    local.fail("storage/get", 100, fault)
    with pytest.raises((TransportError, StorageError)) as caught:
        await pinterest.files.download(report, tmp_path / "file")
    assert len(local.fired) == gets(local) == 4
    assert left_in(tmp_path) == ["file"]
    assert (tmp_path / "file").read_text() == "an older one"
    assert f"GET {report.partition('?')[0]}?***" in str(caught.value)
    fired(local)


@pytest.mark.fault(5)
async def test_row_5_a_stream_that_broke_off_is_not_begun_again_once_bytes_were_handed_out(
    local: LocalPinterest, pinterest: Pinterest, report: str, fired: Fired
) -> None:
    whole = await pinterest.files.download(report)
    local.fail("storage/get", 1, faults.reset("headers"))
    async with pinterest.files.stream(report) as chunks:  # nothing was handed out yet
        assert b"".join([chunk async for chunk in chunks]) == whole
    local.fail("storage/get", 1, faults.reset("body"))
    taken: list[bytes] = []
    with pytest.raises(TransportError, match="no reply came"):
        await take(pinterest.files, report, taken)
    got = b"".join(taken)
    assert got
    assert got != whole
    assert whole.startswith(got)
    assert gets(local) == 4
    fired(local)


@pytest.mark.parametrize("status", [403, 404, 410])
async def test_a_link_that_is_no_longer_good(
    local: LocalPinterest, pinterest: Pinterest, report: str, tmp_path: Path, status: int
) -> None:
    body = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
    local.fail("storage/get", 1, faults.status(status, body))
    with pytest.raises(LinkExpiredError, match=r"AccessDenied: Request has expired; .* ask for a new one") as caught:
        await pinterest.files.download(report, tmp_path / "file")
    error = caught.value
    assert (error.status, error.code, error.method, error.url) == (
        status,
        "AccessDenied",
        "GET",
        f"{report.partition('?')[0]}?***",
    )
    assert gets(local) == 1
    assert left_in(tmp_path) == []


async def test_a_link_that_has_expired(local: LocalPinterest, pinterest: Pinterest, report: str) -> None:
    local.clock.advance(301)
    with pytest.raises(LinkExpiredError, match="The link has expired"):
        async with pinterest.files.stream(report):
            pass


async def test_another_answer_is_an_error_and_final(local: LocalPinterest, pinterest: Pinterest, report: str) -> None:
    statuses = (400, 401, 409, 416, 204, 206)
    for status in statuses:
        local.fail("storage/get", 1, faults.status(status, b"" if status == 204 else b"<html>no file</html>"))
        with pytest.raises(StorageError, match=f": {status}(;|$)") as caught:
            await pinterest.files.download(report)
        assert type(caught.value) is StorageError
    assert gets(local) == len(statuses)


@pytest.mark.fault(6)
async def test_row_6_a_drip_is_ended_by_the_deadline(
    local: LocalPinterest, pinterest: Pinterest, report: str, tmp_path: Path, fired: Fired
) -> None:
    local.fail("storage/get", 3, faults.drip(0.02))
    with pytest.raises(TransportError, match=r"longer than the 0\.2 s allowed"):
        await pinterest.files.download(report, deadline=0.2)
    with pytest.raises(TransportError, match=r"longer than the 0\.2 s allowed"):
        await pinterest.files.download(report, tmp_path / "file", deadline=0.2)
    with pytest.raises(TransportError, match=r"longer than the 0\.2 s allowed"):
        await take(pinterest.files, report, deadline=0.2)
    assert (len(local.fired), left_in(tmp_path)) == (3, [])
    await until(lambda: local.open_connections <= 1)  # the API's own
    fired(local)


async def test_row_6_the_callers_own_time_does_not_count(pinterest: Pinterest, report: str) -> None:
    async with pinterest.files.stream(report, deadline=0.25) as chunks:
        async for _ in chunks:
            await asyncio.sleep(0.3)


async def test_the_deadline_bounds_tries_and_waits_together(local: LocalPinterest, report: str) -> None:
    patient = RetryPolicy(attempts=1000, backoff=0.05, longest_backoff=0.05)
    local.fail("storage/get", 1000, faults.status(503))
    async with Pinterest("pina_x", base_url=local.url, retry=patient) as pinterest:
        with pytest.raises(TransportError, match=r"longer than the 0\.3 s allowed"):
            await pinterest.files.download(report, deadline=0.3)
    assert 1 < gets(local) < 1000


@pytest.mark.parametrize("deadline", [0, -1, float("nan"), float("inf")])
async def test_a_deadline_that_is_none(pinterest: Pinterest, local: LocalPinterest, deadline: float) -> None:
    with pytest.raises(ValueError, match="deadline"):
        await pinterest.files.download(f"{local.root}/x", deadline=deadline)


@pytest.mark.fault(22)
async def test_row_22_a_compression_bomb_is_stopped(
    local: LocalPinterest, pinterest: Pinterest, report: str, tmp_path: Path, fired: Fired
) -> None:
    local.fail("storage/get", 3, faults.bomb(1 << 30))
    tracemalloc.start()
    try:
        for call in (
            pinterest.files.download(report, max_bytes=1 << 22),
            pinterest.files.download(report, tmp_path / "file", max_bytes=1 << 22),
        ):
            with pytest.raises(DecodeError, match="larger than the 4,194,304 bytes allowed"):
                await call
        taken: list[bytes] = []
        with pytest.raises(DecodeError, match="larger than"):
            await take(pinterest.files, report, taken, max_bytes=1 << 22)
        assert sum(map(len, taken)) <= 1 << 22
        assert tracemalloc.get_traced_memory()[1] < 48 << 20
    finally:
        tracemalloc.stop()
    assert (len(local.fired), left_in(tmp_path)) == (3, [])
    await until(lambda: local.open_connections <= 1)
    fired(local)


async def test_a_file_that_says_it_is_too_large_is_not_read(make_files: MakeFiles) -> None:
    async def endless(peer: Peer) -> None:
        await peer.request()
        await peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        await peer.reader.read()

    async with serving(endless) as server, asyncio.timeout(5):
        with pytest.raises(DecodeError, match="larger than the 999,999 bytes"):
            await make_files().download(f"{server.url}/x", max_bytes=999_999)


async def test_compressed_files(make_files: MakeFiles, tmp_path: Path) -> None:
    """All members of a gzip file; and one that is cut is told from a whole one."""
    content = os.urandom(3000) * 100
    bodies = {
        "/one": gzip.compress(content),
        "/many": gzip.compress(content[:100_000]) + gzip.compress(content[100_000:]),
        "/cut": gzip.compress(content)[:-9],
    }

    async def compressed(peer: Peer) -> None:
        while True:
            asked = await peer.request()
            await peer.send(reply(bodies[asked.target], content_encoding="gzip"))

    async with serving(compressed) as server:
        files = make_files()
        for name in ("/one", "/many"):
            assert await files.download(server.url + name) == content
        with pytest.raises(DecodeError, match=r"GET http://127\.0\.0\.1:\d+/cut: the file .* cut short"):
            await files.download(f"{server.url}/cut", tmp_path / "file")
    assert left_in(tmp_path) == []


async def test_chunked_bodies_and_one_that_breaks_off(make_files: MakeFiles) -> None:
    async def chunked(peer: Peer) -> None:
        await peer.request()
        await peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
        if peer.number > 1:
            await peer.send(b"3\r\ndef\r\n0\r\n\r\n")

    async with serving(chunked) as server:
        assert await make_files().download(f"{server.url}/x") == b"abcdef"
        assert server.connections == 2


async def test_a_large_file_is_streamed_in_little_memory_and_no_faster_than_it_is_taken(
    make_files: MakeFiles, tmp_path: Path
) -> None:
    size, sent = 64 << 20, 0

    async def large(peer: Peer) -> None:
        nonlocal sent
        while True:
            await peer.request()
            sent, piece = 0, b"x" * (1 << 16)
            await peer.send(f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n".encode())
            while sent < size:
                await peer.send(piece)
                sent += len(piece)

    async with serving(large) as server:
        files = make_files()
        tracemalloc.start()
        try:
            async with files.stream(f"{server.url}/x") as chunks:
                await anext(chunks)
                await asyncio.sleep(0.2)
                assert sent < size / 2  # the rest waits in the server, for the socket is full
                got = sum([len(chunk) async for chunk in chunks])
            target = await files.download(f"{server.url}/x", tmp_path / "file")
            assert tracemalloc.get_traced_memory()[1] < 16 << 20
        finally:
            tracemalloc.stop()
        assert 0 < size - got < 1 << 20
        assert target.stat().st_size == size
        assert server.connections == 1


@pytest.mark.fault(50)
async def test_row_50_a_stream_left_early_closes_its_connection(make_files: MakeFiles, fired: Fired) -> None:
    async def endless(peer: Peer) -> None:
        await peer.request()
        await peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n")
        while True:
            await peer.send(b"x" * 1000)

    async with serving(endless) as server:
        files = make_files()
        for _ in range(3):
            async with files.stream(f"{server.url}/x") as chunks:
                async for _chunk in chunks:
                    break
            await until(lambda: server.open == 0)
            assert " 0 connections" in repr(files)
        with pytest.raises(LookupError):
            async with files.stream(f"{server.url}/x") as chunks:
                raise LookupError
        await until(lambda: server.open == 0)
    fired("left early", server.connections)


@pytest.mark.fault(49)
async def test_row_49_cancelled_while_streaming_gives_the_socket_back(
    make_files: MakeFiles, tmp_path: Path, fired: Fired
) -> None:
    async def stuck(peer: Peer) -> None:
        await peer.request()
        await peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc")
        await peer.reader.read()

    async with serving(stuck) as server:
        files = make_files()

        for make in (
            lambda: take(files, f"{server.url}/x"),
            lambda: files.download(f"{server.url}/x"),
            lambda: files.download(f"{server.url}/x", tmp_path / "file"),
        ):
            for _ in range(5):
                tasks = [asyncio.ensure_future(make()) for _ in range(4)]
                await until(lambda: server.open == 4)
                await asyncio.sleep(0.005)
                for task in tasks:
                    task.cancel()
                await asyncio.wait(tasks)
                assert all(task.cancelled() for task in tasks)
                await until(lambda: server.open == 0)
                assert " 0 connections" in repr(files)
    assert left_in(tmp_path) == []
    fired("cancelled", 3 * 5 * 4)


async def test_row_49_cancelled_after_any_number_of_steps(
    local: LocalPinterest, pinterest: Pinterest, report: str, tmp_path: Path
) -> None:
    whole = await pinterest.files.download(report)
    target = tmp_path / "file"
    for steps in range(40):
        task = asyncio.ensure_future(pinterest.files.download(report, target))
        for _ in range(steps):
            await asyncio.sleep(0.0002 if steps % 2 else 0)
        task.cancel()
        await asyncio.wait([task])
        await until(lambda: left_in(tmp_path) in ([], ["file"]))
        assert not target.exists() or target.read_bytes() == whole
        target.unlink(missing_ok=True)
    assert await pinterest.files.download(report) == whole
    assert local.open_connections <= 2


@pytest.mark.skipif(sys.platform == "win32", reason="no such limits there")
async def test_row_48_a_disk_that_is_full(make_files: MakeFiles, tmp_path: Path) -> None:
    """The limit is a real one of the operating system, on the size of files; a full disk fails at the same place."""
    import resource

    async def large(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(b"x" * (8 << 20)))

    target = tmp_path / "file"
    target.write_text("an older one")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    async with serving(large) as server:
        files = make_files()
        resource.setrlimit(resource.RLIMIT_FSIZE, (4 << 20, before[1]))
        try:
            with pytest.raises(OSError, match="File too large, while writing the download") as caught:
                await files.download(f"{server.url}/x", target)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert (caught.value.errno, caught.value.filename) == (errno.EFBIG, str(target))
        assert (left_in(tmp_path), target.read_text()) == (["file"], "an older one")
        assert len(server.requests) == 1


async def test_a_target_that_cannot_be_is_told_before_anything_is_sent(
    local: LocalPinterest, pinterest: Pinterest, report: str, tmp_path: Path
) -> None:
    with pytest.raises(IsADirectoryError, match="is a directory"):
        await pinterest.files.download(report, tmp_path)
    with pytest.raises(FileNotFoundError, match="while writing the download"):
        await pinterest.files.download(report, tmp_path / "none" / "file")
    assert gets(local) == 0


async def test_downloads_side_by_side_to_one_target(pinterest: Pinterest, report: str, tmp_path: Path) -> None:
    targets = await asyncio.gather(*(pinterest.files.download(report, tmp_path / "file") for _ in range(10)))
    assert {target.read_bytes() for target in targets} == {await pinterest.files.download(report)}
    assert left_in(tmp_path) == ["file"]


async def test_an_empty_file(make_files: MakeFiles, tmp_path: Path) -> None:
    async def empty(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(b""))

    async with serving(empty) as server:
        files = make_files()
        assert await files.download(f"{server.url}/x") == b""
        assert (await files.download(f"{server.url}/x", tmp_path / "file")).read_bytes() == b""
        async with files.stream(f"{server.url}/x") as chunks:
            assert [chunk async for chunk in chunks] == []


async def test_the_files_of_a_client_share_its_connections_and_close_with_it(
    local: LocalPinterest, pinterest: Pinterest, report: str
) -> None:
    files = pinterest.with_options(retry=RetryPolicy(attempts=1)).files
    local.fail("storage/get", 1, faults.status(500))
    with pytest.raises(StorageError):
        await files.download(report)
    await pinterest.files.download(report)
    assert local.open_connections == 2
    await pinterest.aclose()
    await until(lambda: local.open_connections == 0)
    with pytest.raises(ConfigurationError, match="closed"):
        _ = pinterest.files
    with pytest.raises(ConfigurationError, match="closed"):
        await files.download(report)


async def test_a_proxy_of_the_environment_looks_names_up_itself(
    make_files: MakeFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many networks know outside names at their proxy alone. What the text of a link tells is checked all the same."""
    heads: list[bytes] = []

    async def proxy(peer: Peer) -> None:
        heads.append(await peer.reader.readuntil(b"\r\n\r\n"))
        await peer.send(reply(b"", "403 Forbidden"))

    async def nobody(host: str, port: int) -> list[str]:
        raise AssertionError("not looked up here")

    async with serving(proxy) as server:
        monkeypatch.setenv("https_proxy", server.url)
        monkeypatch.delenv("no_proxy", raising=False)
        files = make_files(PRODUCTION, resolve=nobody, retry=RetryPolicy(attempts=1))
        with pytest.raises(TransportError, match="403 Forbidden") as caught:
            await files.put("https://files.example/x?signature=hush-hush-hush", b"x")
        assert not caught.value.sent
        for refused in ("https://169.254.169.254/", "https://localhost/", "http://files.example/"):
            with pytest.raises(UnsafeURLError):
                await files.download(refused)
    [head] = heads
    assert head.startswith(b"CONNECT files.example:443 HTTP/1.1\r\n")
    assert not any(secret in head.lower() for secret in (b"hush", b"pinterest"))


async def test_respx_works_unchanged(make_files: MakeFiles, respx_mock: respx.MockRouter, tmp_path: Path) -> None:
    route = respx_mock.get("https://files.example/x").respond(content=gzip.compress(b"file"), headers=GZIP)
    put = respx_mock.put("https://files.example/x").respond(200, headers={"etag": '"1"'})
    files = make_files(PRODUCTION)
    assert await files.download("https://files.example/x") == b"file"
    assert (await files.download("https://files.example/x", tmp_path / "file")).read_bytes() == b"file"
    assert await files.put("https://files.example/x", b"part") == '"1"'
    assert put.calls.last.request.content == b"part"
    assert route.call_count == 2


async def test_a_second_try_that_is_shorter_leaves_nothing_of_the_first(make_files: MakeFiles, tmp_path: Path) -> None:
    async def shrinking(peer: Peer) -> None:
        await peer.request()
        if peer.number == 1:
            await peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" + b"x" * (3 << 20))
        else:
            await peer.send(reply(b"short"))

    async with serving(shrinking) as server:
        target = await make_files().download(f"{server.url}/x", tmp_path / "file")
        assert (target.read_bytes(), server.connections) == (b"short", 2)
