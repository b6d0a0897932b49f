"""`workflows.pins`: image, carousel and video Pins."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.workflows.background import Job
from pinterest_async_overrides.workflows.creatives import images, video_file
from pinterest_async_overrides.workflows.creatives.finding import find_pin
from pinterest_async_overrides.workflows.creatives.pin_body import digest, texts
from pinterest_async_overrides.workflows.creatives.upload_progress import CountedFile
from pinterest_async_overrides.workflows.creatives.video_file import VideoCheck
from pinterest_async_overrides.workflows.errors import JobFailed
from pinterest_async_overrides.workflows.interfaces import Clock, JobClient, call
from pinterest_async_overrides.workflows.journal import Given, Journal, opened
from pinterest_async_overrides.workflows.once import Once
from pinterest_async_overrides.workflows.progress import Counter, Report
from pinterest_async_overrides.workflows.waiting import wait

if TYPE_CHECKING:
    from pinterest_async.models import Pin

SHORTEST_DEADLINE: Final = 1800.0
SLOWEST: Final = 50_000
"""Upload deadline in seconds, and the transfer rate in bytes per second that extends it for large files."""


class Pins:
    """Pins of images and videos.

    Pinterest has no unique key for Pins. Within one call a Pin is created once: after a lost reply it is searched for
    on the board. Across runs, a `journal` prevents duplicates; it identifies a Pin by `key`, by default a digest of
    board, texts and media. Without a journal, a second call creates a second Pin. These calls need the scopes
    boards:read, boards:write, pins:read and pins:write: ads:write is not enough. Idea Pins cannot be made by v5 of the
    API, and media of more than one kind cannot be mixed.

    Raises ValueError, TypeError or OSError for bad input before anything is sent, the error of the call where Pinterest
    refuses, JobFailed where a video cannot be processed, OutcomeUnknownError where nobody can know whether it was made.
    """

    def __init__(self, client: JobClient, clock: Clock) -> None:
        self._client, self._clock = client, clock

    async def image(
        self,
        board_id: str,
        image: images.Source,
        *,
        title: str | None = None,
        description: str | None = None,
        link: str | None = None,
        alt_text: str | None = None,
        board_section_id: str | None = None,
        key: str | None = None,
        journal: Given = None,
    ) -> Pin:
        """Create a Pin from a JPEG or PNG: a Path, bytes, or a URL that Pinterest can fetch.

        Files go as base64 in the call: there is no upload of images, /media takes videos only. The format is
        detected from the file signature, not from the name.
        """
        body = texts(board_id, board_section_id, title, description, link, alt_text)
        media = await asyncio.to_thread(images.image, image)
        async with opened(journal) as book:
            return await self._make(body, media.source, key or digest(body, media.digest), book)

    async def carousel(
        self,
        board_id: str,
        items: Sequence[images.Source | Mapping[str, Any]],
        *,
        title: str | None = None,
        description: str | None = None,
        link: str | None = None,
        alt_text: str | None = None,
        board_section_id: str | None = None,
        key: str | None = None,
        journal: Given = None,
    ) -> Pin:
        """Make a Pin of two to five images, all files or all URLs; each may be `{"image": …, "title": …, "link":
        …}`."""
        body = texts(board_id, board_section_id, title, description, link, alt_text)
        media = await asyncio.to_thread(images.carousel, items)
        async with opened(journal) as book:
            return await self._make(body, media.source, key or digest(body, media.digest), book)

    async def video(
        self,
        board_id: str,
        path: str | os.PathLike[str],
        *,
        cover: images.Source | float | None = None,
        title: str | None = None,
        description: str | None = None,
        link: str | None = None,
        alt_text: str | None = None,
        board_section_id: str | None = None,
        key: str | None = None,
        journal: Given = None,
        progress: bool | Report = False,
        deadline: float = 3600.0,
    ) -> Pin:
        """Make a Pin of a video file: registered, uploaded piece by piece, waited for until it is processed, pinned.

        `cover` is an image (Path, bytes or URL), or the second whose frame is shown, the first by default. `progress`
        tells of the bytes uploaded. `deadline` is how many seconds Pinterest may take to process it. The file is looked
        at first (`check`): a JPEG that is called .mp4 would be refused only after it was uploaded.

        A registration whose reply was lost is made again: an upload that nothing was sent to has no effect. With a
        `journal`, a video that was uploaded is not uploaded again.
        """
        body = texts(board_id, board_section_id, title, description, link, alt_text)
        checked = await self.check(path)
        if not checked:
            raise ValueError("; ".join(checked.problems))
        shown = await asyncio.to_thread(images.cover, cover)
        async with opened(journal) as book:
            # Only a journal needs to identify the file, and reading 2 GB takes seconds.
            file = await asyncio.to_thread(video_file.digest, path) if book is not None else Path(path).name
            whole = key or digest(body, file)
            if (made := await self._known(whole, book)) is not None:
                return made
            media = await self._uploaded(Path(path), checked.size, file, book, progress)
            try:
                await wait(self._client, self._clock, Job("media", media), deadline=deadline)
            except JobFailed as error:
                if book is not None and not error.timed_out:
                    await book.settled("media/create", {file: ("refused", media)})
                raise
            source = {"source_type": "video_id", "media_id": media, **shown}
            return await self._make(body, source, whole, book)

    async def check(self, path: str | os.PathLike[str]) -> VideoCheck:
        """Validate a video file before upload: container (MP4, MOV, M4V), size and duration.

        The result is true without `problems`. The limits are those of Pinterest's help pages
        (2 GB, 4 seconds to 15 minutes); the API's description has none.
        """
        return await asyncio.to_thread(video_file.check, path)

    async def _known(self, key: str, journal: Journal | None) -> Pin | None:
        known = await Once("pins/create", journal, self._clock).known(key)
        pin: Pin | None = None if known is None else await call(self._client, "pins/get", {"pin_id": known})
        return pin

    async def _make(self, body: dict[str, Any], source: dict[str, Any], key: str, journal: Journal | None) -> Pin:
        if (made := await self._known(key, journal)) is not None:
            return made

        once = Once("pins/create", journal, self._clock)

        async def send() -> Any:
            return await call(self._client, "pins/create", {}, {**body, "media_source": source})

        async def find(since: float) -> Any:
            return await find_pin(self._client, body["board_id"], body, since, await once.made())

        pin: Pin = await once.write(key, send, find, lambda pin: str(pin.id))
        return pin

    async def _uploaded(
        self, path: Path, size: int, file: str, journal: Journal | None, progress: bool | Report
    ) -> str:
        """Return the media id of the file, uploaded by this run or an earlier one."""
        once = Once("media/create", journal, self._clock)
        if (known := await once.known(file)) is not None:
            return str(known)

        async def send() -> str:
            registered = await call(self._client, "media/create", {}, {"media_type": "video"})
            counter = Counter(progress, size, "bytes")
            with path.open("rb") as opened_file:
                counted: Any = CountedFile(opened_file, counter)
                await self._client.files.upload(
                    registered.upload_url,
                    registered.upload_parameters,
                    counted,
                    filename=path.name,
                    deadline=max(SHORTEST_DEADLINE, size / SLOWEST),
                )
            counter.end()
            return str(registered.media_id)

        async def find(since: float) -> None:
            """Return None: an interrupted upload is started over, and an unused registration has no effect."""

        media: str = await once.write(file, send, find, str)
        return media
