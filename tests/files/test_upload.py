"""Videos and customer lists go to a local Pinterest's storage; and what goes wrong on the way."""

from __future__ import annotations

import asyncio
import io
import os
import tracemalloc
from collections.abc import Mapping
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import Pinterest, StorageError, TransportError
from pinterest_async.models import MediaUpload
from pinterest_async.testing import Fault, LocalPinterest, faults
from tests.faults.plugin import Fired
from tests.files.conftest import MakeFiles
from tests.transport.servers import Peer, Request, reply, serving, until

VIDEO = b"\x00\r\n--video\r\n" * 100_000


@pytest.fixture
async def registered(pinterest: Pinterest) -> MediaUpload:
    return await pinterest.media.create(body={"media_type": "video"})


async def send(pinterest: Pinterest, registered: MediaUpload, file: Any = VIDEO, **more: Any) -> None:
    assert registered.upload_url
    assert registered.upload_parameters
    await pinterest.files.upload(registered.upload_url, registered.upload_parameters, file, **more)


async def status(pinterest: Pinterest, registered: MediaUpload) -> str | None:
    assert registered.media_id
    return (await pinterest.media.get(registered.media_id)).status


async def part_link(local: LocalPinterest, pinterest: Pinterest) -> str:
    """A link to put a customer list's part at."""
    account = local.ad_account_ids[0]
    page = await pinterest.customer_lists.list(account)
    customer_list = page.items[0].id
    assert customer_list
    made = await pinterest.customer_list_uploads.create(
        account, customer_list, body={"operation": "ADD", "total_parts": 1}
    )
    return str(made.to_dict()["s3_multipart_upload_data"]["file_parts"][0]["presigned_url"])


def parts(request: Request) -> list[tuple[str, str | None, bytes]]:
    """Names, file names and contents of a form, as the standard library reads it."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    found: list[tuple[str, str | None, bytes]] = []
    for part in message.iter_parts():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((str(part.get_param("name", header="content-disposition")), part.get_filename(), content))
    return found


@pytest.mark.parametrize("kind", ["bytes", "bytearray", "memoryview", "path", "open", "in memory", "from where it is"])
async def test_a_video_from_anything_that_holds_bytes(
    local: LocalPinterest, pinterest: Pinterest, registered: MediaUpload, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(VIDEO)
    longer = io.BytesIO(b"skipped" + VIDEO)
    longer.seek(7)
    with path.open("rb") as file:
        given = {
            "bytes": VIDEO,
            "bytearray": bytearray(VIDEO),
            "memoryview": memoryview(VIDEO),
            "path": path,
            "open": file,
            "in memory": io.BytesIO(VIDEO),
            "from where it is": longer,
        }
        assert await status(pinterest, registered) == "registered"
        await send(pinterest, registered, given[kind])
        assert not file.closed
    job = local.service.jobs.find("media", str(registered.media_id))
    assert job
    assert job.data["size"] == len(VIDEO)
    local.clock.advance(10)
    assert await status(pinterest, registered) == "succeeded"


@pytest.mark.fault(56)
async def test_row_56_nothing_of_the_api_goes_along(
    local: LocalPinterest, pinterest: Pinterest, registered: MediaUpload, fired: Fired
) -> None:
    own = pinterest.with_options(idempotency_key="key")
    await send(own, registered)
    await own.files.put(await part_link(local, pinterest), b"a@example.com\n")
    post, put = local.storage_requests
    common = ["accept", "accept-encoding", "content-length", "content-type", "host", "user-agent"]
    assert sorted(post.headers) == common
    assert sorted(put.headers) == [name for name in common if name != "content-type"]
    for seen in (post, put):
        assert "pinterest" not in str(seen.headers).lower()
    assert any("idempotency-key" in asked.headers for asked in local.requests)
    fired("requests to storage", len(local.storage_requests))


async def test_a_customer_list_part(local: LocalPinterest, pinterest: Pinterest, tmp_path: Path) -> None:
    link = await part_link(local, pinterest)
    assert await pinterest.files.put(link, b"a@example.com\n") == '"0000000000000000000000000000000e"'
    (tmp_path / "part").write_bytes(b"a@example.com\nb@example.com\n")
    assert await pinterest.files.put(link, tmp_path / "part") == '"0000000000000000000000000000001c"'
    assert local.storage_requests[-1].headers["content-length"] == "28"


async def test_how_the_form_goes_over_the_wire(make_files: MakeFiles) -> None:
    async def stored(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(b"", "201 Created"))

    fields = {"Content-Type": "multipart/form-data", "key": "uploads/1", "b": "2", 'odd"\r\nname': "ü\r\n--x", "a": ""}
    async with serving(stored) as server:
        await make_files().upload(server.url, fields, VIDEO, filename='cl"ip.mp4')
        [request] = server.requests
        assert (request.method, int(request.headers["content-length"])) == ("POST", len(request.body))
        assert "transfer-encoding" not in request.headers
        *sent, last = parts(request)
        assert [(name, content.decode()) for name, _, content in sent] == [
            ("Content-Type", "multipart/form-data"),
            ("key", "uploads/1"),
            ("b", "2"),
            ("odd%22%0D%0Aname", "ü\r\n--x"),
            ("a", ""),
        ]
        assert last == ("file", "cl%22ip.mp4", VIDEO)
        assert not any(file_name for _, file_name, _ in sent)


@pytest.mark.parametrize("code", [200, 201, 204])
async def test_answers_that_mean_stored(
    local: LocalPinterest, pinterest: Pinterest, registered: MediaUpload, code: int
) -> None:
    local.fail("storage/*", 2, faults.status(code, b""))
    await send(pinterest, registered)
    await pinterest.files.put(await part_link(local, pinterest), b"x")
    assert len(local.fired) == 2


@pytest.mark.fault(4, 11, 13)
@pytest.mark.parametrize(
    "fault", [faults.closed(), faults.reset("before"), faults.status(500), faults.status(503)], ids=lambda f: f.name
)
async def test_rows_4_11_13_a_part_is_put_again_and_a_form_is_not(
    local: LocalPinterest, pinterest: Pinterest, registered: MediaUpload, fault: Fault, fired: Fired
) -> None:
    """A second post would begin the work on a video anew."""
    link = await part_link(local, pinterest)
    local.fail("storage/put", 2, fault)
    assert await pinterest.files.put(link, VIDEO)
    assert [seen.operation for seen in local.storage_requests] == ["storage/put"] * 3
    local.fail("storage/post", 2, fault)
    with pytest.raises((TransportError, StorageError)) as caught:
        await send(pinterest, registered)
    assert getattr(caught.value, "sent", True)
    assert sum(seen.operation == "storage/post" for seen in local.storage_requests) == 1
    assert len(local.fired) == 3
    fired(local)


async def test_rows_2_14_a_form_that_was_never_sent_is_sent_again(make_files: MakeFiles) -> None:
    refused = 0

    async def names(host: str, port: int) -> list[str]:
        nonlocal refused
        refused += 1
        if refused < 3:
            raise ConnectionRefusedError("nobody there")
        return ["127.0.0.1"]

    async def stored(peer: Peer) -> None:
        await peer.request()
        await peer.send(reply(b"", "204 No Content"))

    async with serving(stored) as server:
        await make_files(resolve=names).upload(f"http://storage:{server.port}", {"key": "1"}, b"x")
        assert (refused, len(server.requests)) == (3, 1)


async def test_storage_says_no(local: LocalPinterest, pinterest: Pinterest, registered: MediaUpload) -> None:
    assert registered.upload_url
    assert registered.upload_parameters
    fields = registered.upload_parameters.to_dict() | {"policy": "another"}
    with pytest.raises(StorageError, match="403: 403: Missing or wrong: policy") as caught:
        await pinterest.files.upload(registered.upload_url, fields, VIDEO)
    assert (type(caught.value), caught.value.status, caught.value.method) == (StorageError, 403, "POST")
    assert await status(pinterest, registered) == "registered"
    local.fail("storage/put", 1, faults.status(400, b"<Error><Code>EntityTooSmall</Code></Error>"))
    with pytest.raises(StorageError, match="400: EntityTooSmall") as too_small:
        await pinterest.files.put(await part_link(local, pinterest), b"x")
    assert (too_small.value.code, len(local.storage_requests)) == ("EntityTooSmall", 2)


async def test_a_no_without_an_end_is_not_read_for_ever(make_files: MakeFiles) -> None:
    async def talkative(peer: Peer) -> None:
        await peer.request()
        await peer.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 100000000\r\n\r\n<Error><Code>X</Code>")
        while True:
            await peer.send(b"x" * 1000)

    async with serving(talkative) as server, asyncio.timeout(5):
        with pytest.raises(StorageError, match=r"400: X$"):
            await make_files().put(server.url, b"x")
        await until(lambda: server.open == 0)


async def test_an_early_no_ends_the_upload(make_files: MakeFiles, tmp_path: Path) -> None:
    """Storage need not read all of a file to refuse it."""
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(1 << 30)

    async def refusing(peer: Peer) -> None:
        await peer.reader.readuntil(b"\r\n\r\n")
        await peer.send(reply(b"<Error><Code>EntityTooLarge</Code></Error>", "400 Bad Request"))
        peer.writer.write_eof()
        for _ in range(50):  # as a server that lingers, so that its answer is not lost in a reset
            await peer.reader.read(1 << 16)

    async with serving(refusing) as server, asyncio.timeout(10):
        with pytest.raises((StorageError, TransportError)) as caught:
            await make_files().upload(server.url, {}, path)
        await until(lambda: server.open == 0)
    assert isinstance(caught.value, StorageError), caught.value
    assert caught.value.code == "EntityTooLarge"


async def test_a_large_file_is_sent_in_little_memory(make_files: MakeFiles, tmp_path: Path) -> None:
    size = 64 << 20
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(size)
    got: list[int] = []

    async def counting(peer: Peer) -> None:
        while True:
            head = await peer.reader.readuntil(b"\r\n\r\n")
            length = left = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
            while left:
                left -= len(await peer.reader.read(min(left, 1 << 16)))
            got.append(length)
            await peer.send(reply(b""))

    async with serving(counting) as server:
        files = make_files()
        tracemalloc.start()
        try:
            await files.put(server.url, path)
            await files.upload(server.url, {"key": "1"}, path)
            assert tracemalloc.get_traced_memory()[1] < 16 << 20
        finally:
            tracemalloc.stop()
        assert got[0] == size < got[1] < size + 1000
        assert server.connections == 1


async def test_row_6_a_storage_that_takes_nothing_is_left_at_the_deadline(make_files: MakeFiles) -> None:
    async def deaf(peer: Peer) -> None:
        await asyncio.sleep(3600)

    async with serving(deaf) as server:
        files = make_files()
        with pytest.raises(TransportError, match=r"PUT .*longer than the 0\.2 s allowed") as caught:
            await files.put(server.url, bytes(64 << 20), deadline=0.2)
        assert caught.value.sent
        assert " 0 connections" in repr(files)


@pytest.mark.fault(49)
async def test_row_49_cancelled_while_sending_gives_the_socket_and_the_file_back(
    make_files: MakeFiles, tmp_path: Path, fired: Fired
) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(64 << 20)

    async def slow(peer: Peer) -> None:
        while await peer.reader.read(1 << 14):  # noqa: ASYNC110 - it is slow, it does not wait for anything
            await asyncio.sleep(0.005)

    def files_open() -> int:
        if not os.path.isdir("/proc/self/fd"):  # which Linux has
            return 0
        return sum(os.path.realpath(f"/proc/self/fd/{fd}") == str(path) for fd in os.listdir("/proc/self/fd"))

    async with serving(slow) as server:
        files = make_files()
        for _ in range(5):
            tasks = [asyncio.ensure_future(files.upload(server.url, {"key": "1"}, path)) for _ in range(3)]
            await until(lambda: server.open == 3)
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            await until(lambda: server.open == 0)
            assert " 0 connections" in repr(files)
        assert files_open() == 0
        fired("cancelled", 5 * 3)


async def test_a_file_that_changes_while_it_is_sent(make_files: MakeFiles, tmp_path: Path) -> None:
    async def stored(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.send(reply(b""))

    path = tmp_path / "file"
    async with serving(stored) as server:
        files = make_files()
        for change in (b"longer than it was", b""):
            path.write_bytes(b"as it was")
            with path.open("rb") as file:
                call = asyncio.ensure_future(files.put(server.url, file))
                await asyncio.sleep(0)
                path.write_bytes(change)
                with pytest.raises(ValueError, match="file has changed its size"):
                    await call
        assert server.requests == []
        assert " 0 connections" in repr(files)


class Broken(io.BytesIO):
    """A file that gives what a test says, once it is read."""

    gives: Any = None

    def read(self, size: int | None = -1) -> Any:
        if isinstance(self.gives, Exception):
            raise self.gives
        return self.gives


@pytest.mark.parametrize(
    ("gives", "kind", "match"),
    [
        (TimeoutError(110, "Connection timed out"), TimeoutError, "Connection timed out"),
        (OSError(5, "Input/output error"), OSError, "Input/output error"),
        ("text", ValueError, "not open for reading bytes"),
    ],
)
async def test_a_file_that_cannot_be_read_says_so(
    make_files: MakeFiles, gives: Any, kind: type[Exception], match: str
) -> None:
    """A disk's time-out is no time-out of storage."""
    file = Broken(b"some bytes")
    file.gives = gives
    async with serving() as server:
        files = make_files()
        with pytest.raises(kind, match=match):
            await files.put(server.url, file)
        assert (server.requests, " 0 connections" in repr(files)) == ([], True)


class Endless(io.RawIOBase):
    """What has no size."""

    def readable(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("file", "kind", "match"),
    [
        ("clip.mp4", TypeError, "a Path for a file, .encode\\(\\) for text"),
        (None, TypeError, "not NoneType"),
        (io.StringIO("text"), TypeError, "open it with 'rb'"),
        (Endless(), ValueError, "size of file is not known"),
        (Path("/nowhere/clip.mp4"), FileNotFoundError, "clip.mp4"),
        (Path("/"), ValueError, "is no file"),
    ],
)
async def test_files_that_are_none_are_refused_before_anything_is_sent(
    local: LocalPinterest, pinterest: Pinterest, file: Any, kind: type[Exception], match: str
) -> None:
    for call in (
        pinterest.files.put(f"{local.root}/x", file),
        pinterest.files.upload(f"{local.root}/x", {"key": "1"}, file),
    ):
        with pytest.raises(kind, match=match):
            await call
    assert (len(local.storage_requests), len(local.requests)) == (0, 0)


@pytest.mark.parametrize(
    ("fields", "kind", "match"),
    [
        (None, TypeError, "upload_parameters"),
        ([("key", "1")], TypeError, "upload_parameters"),
        ({"key": 1}, TypeError, "field 'key' is no text"),
        ({1: "key"}, TypeError, "field 1 is no text"),
        ({"file": "x"}, ValueError, "may be called 'file'"),
    ],
)
async def test_fields_that_are_none(
    local: LocalPinterest, pinterest: Pinterest, fields: Mapping[str, str], kind: type[Exception], match: str
) -> None:
    with pytest.raises(kind, match=match):
        await pinterest.files.upload(f"{local.root}/x", fields, b"x")
    assert len(local.requests) == 0
