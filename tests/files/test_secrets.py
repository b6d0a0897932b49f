"""Row 57: what signs a link shows nowhere: not in errors and their tracebacks, reprs, pickles or logs."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import Fault, LocalPinterest, faults
from pinterest_async_overrides.files import Files
from pinterest_async_overrides.files.presigned_url import Link
from tests.faults.plugin import Fired
from tests.files.conftest import MakeFiles

SIGNATURE = "hush5ignature"
ECHO = f"<Error><Code>X</Code><Message>{SIGNATURE}</Message><StringToSign>{SIGNATURE}</StringToSign></Error>".encode()
Call = Callable[[Files, str, Path], Awaitable[object]]


async def stream(files: Files, url: str, _: Path) -> None:
    async with files.stream(url, max_bytes=1000) as chunks:
        async for _chunk in chunks:
            pass


CALLS: dict[str, Call] = {
    "download": lambda files, url, path: files.download(url, max_bytes=1000),
    "to disk": lambda files, url, path: files.download(url, path, max_bytes=1000),
    "stream": stream,
    "put": lambda files, url, path: files.put(url, b"x"),
    "upload": lambda files, url, path: files.upload(url, {"policy": SIGNATURE, "x": "1"}, b"x"),
    "late": lambda files, url, path: files.put(url, b"x", deadline=0.05),
    "bad file": lambda files, url, path: files.upload(url, {"policy": SIGNATURE}, 1),  # type: ignore[arg-type]
    "bad fields": lambda files, url, path: files.upload(url, {"policy": SIGNATURE, "b": 1}, b"x"),  # type: ignore[dict-item]
}
FAULTS = [
    faults.status(403, ECHO),
    faults.status(503, ECHO),
    faults.status(302, b"", headers={"location": f"https://elsewhere.example/?x={SIGNATURE}"}),
    faults.reset("before"),
    faults.reset("body"),
    faults.cut(),
    faults.bomb(1 << 20),
]
UPLOADS = ("put", "upload")
UNSENT = ("bad file", "bad fields")
CASES = [
    *((call, fault) for call in ("download", "to disk", "stream") for fault in FAULTS),
    *((call, fault) for call in UPLOADS for fault in FAULTS if fault.name != "bomb"),  # to those, a 200 like any
    ("late", faults.late(0.2)),
    *((call, faults.status(500)) for call in UNSENT),
]


def shown(error: BaseException) -> str:
    """All that a reporter of errors may show of this project's part of an error and of what led to it."""
    parts: list[str] = []
    queue: list[BaseException | None] = [error]
    while queue:
        each = queue.pop()
        if each is None:
            continue
        queue += [each.__cause__, each.__context__]
        report = traceback.TracebackException.from_exception(each, capture_locals=True)
        # What a test itself holds in its hands is not what is looked for.
        report.stack = traceback.StackSummary.from_list([one for one in report.stack if "/tests/" not in one.filename])
        report.__cause__ = report.__context__ = None
        for frame in report.stack:
            parts += [f"{frame.name}: {name} = {value}" for name, value in (frame.locals or {}).items()]
        parts += [str(each), repr(each), repr(vars(each))]
    return "\n".join(parts)


@pytest.mark.fault(57)
@pytest.mark.parametrize(("call", "fault"), CASES, ids=[f"{call}-{fault.name}" for call, fault in CASES])
async def test_row_57_no_signature_in_errors_logs_and_pickles(
    local: LocalPinterest,
    pinterest: Pinterest,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    call: str,
    fault: Fault,
    fired: Fired,
) -> None:
    caplog.set_level(logging.DEBUG)
    link = f"{local.service.links.base}/report/1?expires=1&signature={SIGNATURE}"
    local.fail("storage/*", 10, fault)
    with pytest.raises(Exception) as raised:  # noqa: PT011 - of many kinds
        await CALLS[call](pinterest.files, link, tmp_path / "file")
    caught = raised.value
    assert bool(local.fired) == (call not in UNSENT)
    assert SIGNATURE not in shown(caught)
    assert SIGNATURE.encode() not in pickle.dumps(caught)
    assert str(pickle.loads(pickle.dumps(caught))) == str(caught)  # noqa: S301  our own
    assert SIGNATURE not in caplog.text + repr(pinterest.files) + repr(vars(pinterest.files))
    fired("raised")


@pytest.mark.fault(57)
@pytest.mark.parametrize(
    "url",
    [
        f"http://files.example/?signature={SIGNATURE}",
        f"https://user:{SIGNATURE}@files.example/?x={SIGNATURE}",
        f"https://10.0.0.1/?x={SIGNATURE}",
        f"https://[::1/?x={SIGNATURE}",
        f"ftp://files.example/?{SIGNATURE}",
        f"https://files.example/?x={SIGNATURE}",
    ],
)
@pytest.mark.parametrize("call", ["download", "to disk", "stream", "put", "upload"])
async def test_row_57_no_signature_in_a_refusal(
    make_files: MakeFiles, tmp_path: Path, url: str, call: str, fired: Fired
) -> None:
    async def names(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.1"]

    files = make_files("https://api.pinterest.com/v5", resolve=names)
    with pytest.raises(Exception, match="link") as caught:
        await CALLS[call](files, url, tmp_path / "file")
    assert SIGNATURE not in shown(caught.value)
    assert SIGNATURE not in repr(caught.value.args)
    fired("raised")


@pytest.mark.parametrize(
    "target",
    [
        "/a%2Fb?X-Amz-Credential=AKIA%2F20250601%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Signature=ab%2Bc+d==",
        "/a%20b/%E4%BD%A0?response-content-disposition=attachment%3B%20filename%3D%22x.csv%22",
        "/a'b(c)!*~?Policy=eyJ_-~__&Key-Pair-Id=K,;:@$",
        "/%7Euser/%41?x=%7e&y=%zz&z",
        "/x?",
    ],
)
def test_what_is_signed_goes_out_byte_for_byte(target: str) -> None:
    assert Link(f"https://files.example{target}", local=False).url().raw_path == target.encode()


def test_row_57_a_link_shows_no_query() -> None:
    link = Link(f"https://files.example:8443/a%20b?signature={SIGNATURE}&x=1#{SIGNATURE}", local=False)
    assert link.shown == "https://files.example:8443/a%20b?***"
    assert repr(link) == "<Link https://files.example:8443/a%20b?***>"
    assert link.secrets() == (SIGNATURE,)
    assert str(link.url()) == f"https://files.example:8443/a%20b?signature={SIGNATURE}&x=1"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(link)
    with pytest.raises(TypeError, match="a link is a str, not NoneType"):
        Link(None, local=False)
