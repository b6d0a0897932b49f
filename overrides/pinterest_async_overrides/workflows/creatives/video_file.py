"""Validation of a video file before upload: container, duration, size."""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

LARGEST: Final = 2 * 10**9
SHORTEST, LONGEST = 4.0, 15 * 60.0
"""Limits of a video in bytes and seconds, from Pinterest's help pages; the API's description has none."""

_IMAGES: Final = {b"\xff\xd8\xff": "a JPEG", b"\x89PNG": "a PNG", b"GIF8": "a GIF", b"RIFF": "a WebP or AVI"}
_PIECE: Final = 2**20


@dataclass(frozen=True, slots=True)
class VideoCheck:
    """Result of the validation; true without problems. `seconds` is None if the file has no readable duration."""

    size: int
    seconds: float | None
    problems: tuple[str, ...]

    def __bool__(self) -> bool:
        return not self.problems


def check(path: str | os.PathLike[str]) -> VideoCheck:
    """Validate a file. Raises OSError if it cannot be read."""
    file = Path(path)
    size = file.stat().st_size
    with file.open("rb") as opened:
        start = opened.read(12)
        opened.seek(0)
        container = start[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")
        seconds = _seconds(opened, size) if container else None
    problems: list[str] = []
    if not container:
        looks = next((name for sign, name in _IMAGES.items() if start.startswith(sign)), "no MP4, MOV or M4V")
        problems.append(f"{file.name} is {looks}: a video is an MP4, MOV or M4V; an image goes into pins.image")
    if size > LARGEST:
        problems.append(f"{file.name} has {size:,} bytes, and a video at most {LARGEST:,}")
    if seconds is not None and not SHORTEST <= seconds <= LONGEST:
        problems.append(f"{file.name} is {seconds:.1f} s long, and a video {SHORTEST:g} s to {LONGEST / 60:g} minutes")
    return VideoCheck(size, seconds, tuple(problems))


def digest(path: str | os.PathLike[str]) -> str:
    """Return the SHA-256 of a file, read in pieces."""
    total = hashlib.sha256()
    with Path(path).open("rb") as file:
        while piece := file.read(_PIECE):
            total.update(piece)
    return total.hexdigest()


def _seconds(file: BinaryIO, size: int) -> float | None:
    """Return the duration of the movie header (ISO 14496-12, mvhd), None if it cannot be read."""
    try:
        for kind, start, end in _boxes(file, 0, size):
            if kind == b"moov":
                for inner, begin, _ in _boxes(file, start, end):
                    if inner == b"mvhd":
                        return _duration(file, begin)
    except (struct.error, ValueError, OverflowError):
        return None
    return None


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield the type of each box and the offsets of its content."""
    while start + 8 <= end:
        file.seek(start)
        length, kind = struct.unpack(">I4s", file.read(8))
        begin = start + 8
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
            begin += 8
        elif length == 0:
            length = end - start
        if length < begin - start:
            raise ValueError("a box that is shorter than its head")
        yield kind, begin, min(start + length, end)
        start += length


def _duration(file: BinaryIO, begin: int) -> float | None:
    file.seek(begin)
    version = file.read(4)[0]
    times = ">QQIQ" if version == 1 else ">IIII"
    _, _, scale, length = struct.unpack(times, file.read(struct.calcsize(times)))
    return length / scale if scale and length not in (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF) else None
