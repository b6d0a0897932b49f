"""Files to make Pins of: the smallest that are what they say they are."""

from __future__ import annotations

import struct
from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
JPEG = b"\xff\xd8\xff\xe0" + bytes(20)


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content) + 8, kind) + content


def movie(path: Path, seconds: float = 6.0, size: int = 0, *, version: int = 0) -> Path:
    """A video file by its head (ISO 14496-12), the movie header last; `size` bytes of pictures that are none."""
    times = struct.pack(">IIII" if version == 0 else ">QQIQ", 0, 0, 600, int(seconds * 600))
    header = box(b"mvhd", bytes([version, 0, 0, 0]) + times + bytes(80))
    with path.open("wb") as file:
        file.write(box(b"ftyp", b"isom\0\0\0\0"))
        file.write(struct.pack(">I4s", size + 8, b"mdat"))
        for _ in range(size // 2**20):
            file.write(bytes(2**20))
        file.write(bytes(size % 2**20))
        file.write(box(b"moov", header))
    return path
