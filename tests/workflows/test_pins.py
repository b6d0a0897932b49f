"""Pins of images and videos, and ads of Pins: made once, over a local Pinterest that loses replies and refuses."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import BadRequestError, OutcomeUnknownError, Pinterest
from pinterest_async.testing import LocalPinterest, Quirks, faults
from pinterest_async.workflows import ItemsFailed, JobFailed, JobProgress, VideoCheck, Workflows
from pinterest_async_overrides.workflows.creatives import images
from pinterest_async_overrides.workflows.creatives.ads import CALLS_TO_ACTION, call_to_action
from tests.workflows.conftest import QUICK, Waiting, ids_of
from tests.workflows.media import JPEG, PNG, movie


@pytest.fixture
def board(local: LocalPinterest) -> str:
    return next(iter(local.service.store.table("board")))


def pins_made(local: LocalPinterest) -> list[Any]:
    return [write.body for write in local.writes if write.operation == "pins/create"]


async def test_an_image_of_bytes_a_path_and_a_url(
    w: Workflows, local: LocalPinterest, board: str, tmp_path: Path
) -> None:
    path = tmp_path / "wrongly named.jpg"
    path.write_bytes(PNG)
    pins = [
        await w.pins.image(board, JPEG, title="a", link="https://example.com"),
        await w.pins.image(board, path, description="b", alt_text="c"),
        await w.pins.image(board, "https://example.com/a.png"),
    ]
    assert len({pin.id for pin in pins}) == 3
    sources = [body["media_source"] for body in pins_made(local)]
    assert sources[0] == {
        "source_type": "image_base64",
        "content_type": "image/jpeg",
        "data": base64.b64encode(JPEG).decode(),
    }
    assert sources[1]["content_type"] == "image/png"
    assert sources[2] == {"source_type": "image_url", "url": "https://example.com/a.png"}
    assert pins_made(local)[0]["title"] == "a"


async def test_a_carousel(w: Workflows, local: LocalPinterest, board: str) -> None:
    await w.pins.carousel(board, [PNG, {"image": JPEG, "title": "t", "link": "https://example.com"}], title="both")
    source = pins_made(local)[0]["media_source"]
    assert source["source_type"] == "multiple_image_base64"
    assert [item["content_type"] for item in source["items"]] == ["image/png", "image/jpeg"]
    assert source["items"][1]["title"] == "t"
    await w.pins.carousel(board, ["https://example.com/1.png", "https://example.com/2.png"])
    assert pins_made(local)[1]["media_source"]["source_type"] == "multiple_image_urls"


IMAGES: list[tuple[Any, str]] = [
    (b"GIF89a", "look like a GIF"),
    (b"<html>", "look like a text"),
    (b"nothing", "something else"),
    ("a.png", "give a Path for a file"),
    (7, "an image is a Path, bytes or a URL"),
]


@pytest.mark.parametrize(("image", "message"), IMAGES)
async def test_images_that_are_none(w: Workflows, local: LocalPinterest, board: str, image: Any, message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        await w.pins.image(board, image)
    carousels: list[Any] = [
        [PNG],
        [PNG] * 6,
        [PNG, "https://example.com/a.png"],
        [PNG, {"image": PNG, "alt": "x"}],
        "ab",
    ]
    for bad in carousels:
        with pytest.raises((TypeError, ValueError), match="carousel"):
            await w.pins.carousel(board, bad)
    with pytest.raises(ValueError, match="title has 101 characters"):
        await w.pins.image(board, PNG, title="x" * 101)
    with pytest.raises(ValueError, match="board_id is a string of digits"):
        await w.pins.image("my board", PNG)
    assert not local.requests


def test_an_image_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    with path.open("wb") as file:
        file.truncate(images.LARGEST + 1)
    with pytest.raises(ValueError, match="larger than 32 MiB"):
        images.image(path)


LOST = [faults.closed(effect=True), faults.closed(effect=False), faults.cut_json(), faults.html(502)]


@pytest.mark.fault(13)
@pytest.mark.parametrize("fault", LOST, ids=lambda fault: f"{fault.name} {fault.effect}")
async def test_a_lost_reply_makes_no_second_pin(
    w: Workflows, local: LocalPinterest, board: str, fault: faults.Fault, fired: Any
) -> None:
    local.fail("pins/create", 1, fault)
    pin = await w.pins.image(board, PNG, title="once")
    assert pin.title == "once"
    assert len(pins_made(local)) == 1
    assert local.service.store.get("pin", str(pin.id))
    fired(local)


async def test_what_cannot_be_told_is_said(w: Workflows, local: LocalPinterest, board: str) -> None:
    local.fail("pins/create", 1, faults.closed(effect=True))
    local.fail("boards/list_pins", 5, faults.status(503))
    with pytest.raises(OutcomeUnknownError, match="the search for its result is inconclusive"):
        await w.pins.image(board, PNG, title="once")
    local.service.faults.clear()
    await w.pins.image(board, PNG, title="twin")
    local.fail("pins/create", 1, faults.closed(effect=True))
    with pytest.raises(OutcomeUnknownError, match="same texts may be older"):
        await w.pins.image(board, PNG, title="twin")


async def test_a_journal_tells_twins_apart(w: Workflows, local: LocalPinterest, board: str, tmp_path: Path) -> None:
    journal = tmp_path / "j.sqlite"
    first = await w.pins.image(board, PNG, title="twin", journal=journal, key="1")
    local.fail("pins/create", 1, faults.closed(effect=True))
    second = await w.pins.image(board, PNG, title="twin", journal=journal, key="2")
    assert first.id != second.id
    assert len(pins_made(local)) == 2


async def test_a_journal_knows_what_was_made(w: Workflows, local: LocalPinterest, board: str, tmp_path: Path) -> None:
    journal = tmp_path / "pins.sqlite"
    pin = await w.pins.image(board, PNG, title="a", journal=journal)
    again = await w.pins.image(board, PNG, title="a", journal=journal)
    assert again.id == pin.id
    other = await w.pins.image(board, PNG, title="a", journal=journal, key="on purpose")
    assert other.id != pin.id
    local.fail("pins/create", 1, faults.status(400))
    with pytest.raises(BadRequestError):
        await w.pins.image(board, JPEG, title="b", journal=journal)
    await w.pins.image(board, JPEG, title="b", journal=journal)
    assert len(pins_made(local)) == 3


async def test_a_video(w: Workflows, local: LocalPinterest, board: str, clock: Waiting, tmp_path: Path) -> None:
    local.service.jobs.seconds = 20
    progress: list[JobProgress] = []
    path = movie(tmp_path / "clip.mp4", size=3 * 2**20)
    pin = await w.pins.video(board, path, cover=PNG, title="clip", progress=progress.append)
    source = pins_made(local)[0]["media_source"]
    assert (source["source_type"], source["cover_image_content_type"]) == ("video_id", "image/png")
    size = path.stat().st_size
    assert (progress[-1].done, progress[-1].total, progress[-1].unit, progress[-1].ended) == (size, size, "bytes", True)
    assert sorted(each.done for each in progress) == [each.done for each in progress]
    job = local.service.jobs.find("media", source["media_id"])
    assert job
    assert job.data["size"] == size
    assert clock.slept
    for cover, name in ((None, "cover_image_key_frame_time"), (5, "cover_image_key_frame_time")):
        await w.pins.video(board, path, cover=cover)
        assert pins_made(local)[-1]["media_source"][name] == (cover or 0)
    await w.pins.video(board, path, cover="https://example.com/c.png")
    assert pins_made(local)[-1]["media_source"]["cover_image_url"] == "https://example.com/c.png"
    assert pin.id


@pytest.mark.fault(13)
async def test_a_video_through_lost_replies(
    w: Workflows, local: LocalPinterest, board: str, tmp_path: Path, fired: Any
) -> None:
    path = movie(tmp_path / "clip.mp4", size=2**20)
    local.fail("media/create", 1, faults.closed(effect=True))
    local.fail("storage/post", 1, faults.closed())
    local.fail("storage/post", 1, faults.status(403), after=1)
    local.fail("media/get", 2, faults.status(503))
    local.fail("pins/create", 1, faults.closed(effect=True))
    journal = tmp_path / "j.sqlite"
    pin = await w.pins.video(board, path, title="clip", journal=journal)
    assert len(pins_made(local)) == 1
    assert (await w.pins.video(board, path, title="clip", journal=journal)).id == pin.id
    assert len(pins_made(local)) == 1
    fired(local)


async def test_a_video_that_pinterest_cannot_process(
    w: Workflows, local: LocalPinterest, board: str, tmp_path: Path
) -> None:
    path, journal = movie(tmp_path / "clip.mp4"), tmp_path / "j.sqlite"
    local.end_jobs("media", "failed")
    with pytest.raises(JobFailed, match="ended in the state failed"):
        await w.pins.video(board, path, title="clip", journal=journal)
    assert not pins_made(local)
    await w.pins.video(board, path, title="clip", journal=journal)
    assert local.calls("media/create") == 2


async def test_looked_at_before_it_is_uploaded(w: Workflows, local: LocalPinterest, board: str, tmp_path: Path) -> None:
    jpeg = tmp_path / "photo.mp4"
    jpeg.write_bytes(JPEG)
    with pytest.raises(ValueError, match="is a JPEG: a video is an MP4, MOV or M4V; an image goes into"):
        await w.pins.video(board, jpeg)
    assert not local.requests
    checks: dict[str, VideoCheck] = {
        "whole": await w.pins.check(movie(tmp_path / "a.mp4", 6)),
        "new": await w.pins.check(movie(tmp_path / "b.mov", 60.5, version=1)),
        "short": await w.pins.check(movie(tmp_path / "c.mp4", 1)),
        "long": await w.pins.check(movie(tmp_path / "d.mp4", 901)),
    }
    assert [(name, bool(check), check.seconds) for name, check in checks.items()] == [
        ("whole", True, 6.0),
        ("new", True, 60.5),
        ("short", False, 1.0),
        ("long", False, 901.0),
    ]
    for content in (b"", b"\0\0\0\x08ftyp\0\0\0\x01moov\0\0", b"\0\0\0\x02ftypxx", b"\0\0\0\x18ftyp" + bytes(4)):
        (tmp_path / "odd.mp4").write_bytes(content)
        assert (await w.pins.check(tmp_path / "odd.mp4")).seconds is None
    with pytest.raises(FileNotFoundError):
        await w.pins.video(board, tmp_path / "none.mp4")


UPLOAD = """
import asyncio, resource, sys
from pathlib import Path
from pinterest_async import Pinterest
async def main(url, board, small, large):
    async with Pinterest("pina_test", base_url=url) as pinterest:
        pins, seen = pinterest.workflows.pins, []
        await pins.video(board, Path(small))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        await pins.video(board, Path(large), progress=seen.append)
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        print(len(seen), seen[-1].done, grown // 1024)
asyncio.run(main(*sys.argv[1:]))
"""


async def test_60_mib_are_streamed_at_flat_memory(tmp_path: Path) -> None:
    import asyncio

    small, large = movie(tmp_path / "s.mp4", size=2**20), movie(tmp_path / "l.mp4", size=60 * 2**20)
    async with LocalPinterest(seed=7, job_seconds=0) as local:
        board = next(iter(local.service.store.table("board")))
        command = [sys.executable, "-c", UPLOAD, local.url, board, str(small), str(large)]
        run = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=True)
    reports, done, grown = map(int, run.stdout.split())
    assert reports > 100
    assert done == large.stat().st_size
    assert grown < 16, f"{grown} MiB more for 60 MiB"


async def test_an_ad_for_a_pin(w: Workflows, local: LocalPinterest, account: str, board: str, tmp_path: Path) -> None:
    group = ids_of(local, "ad_group")[0]
    pins = {
        "REGULAR": await w.pins.image(board, PNG, title="a"),
        "CAROUSEL": await w.pins.carousel(board, [PNG, PNG], title="b"),
        "VIDEO": await w.pins.video(board, movie(tmp_path / "a.mp4"), title="c"),
    }
    for kind, pin in pins.items():
        ad = await w.ads.for_pin(group, pin.id, cta="Shop now", destination_url="https://example.com")
        assert ad["creative_type"] == kind
        assert ad["status"] == "PAUSED"
        assert ad["customizable_cta_type"] == "SHOP_NOW"
        assert (await w.ads.for_pin(group, pin.id, cta="Shop now"))["id"] == ad["id"]
    assert sum(write.operation == "ads/create" for write in local.writes) == 3
    local.fail("ads/create", 1, faults.refuse(0))
    with pytest.raises(ItemsFailed, match="This item was refused"):
        await w.ads.for_pin(group, pins["VIDEO"].id, name="other")


async def test_a_call_to_action_is_one_of_the_contracts(w: Workflows, local: LocalPinterest, account: str) -> None:
    assert len(CALLS_TO_ACTION) >= 29
    assert [call_to_action(text) for text in ("Shop now", "shop-now", "SHOP_NOW")] == ["SHOP_NOW"] * 3
    with pytest.raises(ValueError, match="INSTALL_NOW"):
        await w.ads.for_pin("1", "2", cta="INSTALL_NOW")
    with pytest.raises(ValueError, match="did you mean SHOP_NOW"):
        call_to_action("Shop nows")
    assert not local.requests


@pytest.mark.parametrize("seed", range(3))
async def test_quirks(seed: int, tmp_path: Path) -> None:
    async with (
        LocalPinterest(seed=seed, quirks=Quirks.of_replies()) as local,
        Pinterest("pina_test", base_url=local.url, retry=QUICK) as pinterest,
    ):
        w, board = Workflows(pinterest, clock=Waiting(local)), next(iter(local.service.store.table("board")))
        pin = await w.pins.image(board, PNG, title="a")
        group = ids_of(local, "ad_group")[0]
        assert await w.ads.for_pin(group, str(pin.id), ad_account_id=local.ad_account_ids[0])
        await w.pins.image(board, JPEG, title="b", journal=tmp_path / "j")
        await w.pins.image(board, JPEG, title="b", journal=tmp_path / "j")
        assert len(pins_made(local)) == 2
