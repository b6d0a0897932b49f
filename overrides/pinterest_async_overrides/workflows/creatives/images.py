"""Media sources of image Pins, carousels and video covers, from paths, bytes or URLs."""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

Source = os.PathLike[str] | bytes | str
"""An image: a Path, its bytes, or an http(s) URL that Pinterest can fetch."""

LARGEST: Final = 32 * 2**20
"""Bytes of an image that are taken into memory. Pinterest's help names 20 MB; what is between is Pinterest's to
refuse."""

_SIGNATURES: Final = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
_OTHERS: Final = {
    b"GIF8": "a GIF",
    b"RIFF": "a WebP image",
    b"%PDF": "a PDF",
    b"<": "a text",
    b"\x00\x00\x00": "a video",
}
_ITEM: Final = ("title", "description", "link")
FEWEST, MOST = 2, 5


class Media(NamedTuple):
    """Media source in wire format, and a digest that identifies it."""

    source: dict[str, Any]
    digest: str


def image(given: Source) -> Media:
    """Return the media source of one image. Raises TypeError or ValueError for other input, OSError for a missing
    file."""
    if isinstance(given, str):
        url = _url(given)
        return Media({"source_type": "image_url", "url": url}, _digest(url.encode()))
    data = _read(given)
    return Media({"source_type": "image_base64", **encoded(data)}, _digest(data))


def carousel(given: Sequence[Source | Mapping[str, Any]]) -> Media:
    """Return the media source of two to five images, all files or all URLs; each may be a dict of image, title,
    description and link. Raises ValueError for another number or a mixture.
    """
    if isinstance(given, str | bytes) or not FEWEST <= len(given) <= MOST:
        raise ValueError(f"a carousel takes {FEWEST} to {MOST} images")
    items: list[dict[str, Any]] = []
    digests = hashlib.sha256()
    for one in given:
        fields = one if isinstance(one, Mapping) else {"image": one}
        if unknown := fields.keys() - {"image", *_ITEM}:
            raise ValueError(f"an image of a carousel has image, {', '.join(_ITEM)}, not {min(unknown)}")
        media = image(fields["image"])
        items.append(
            {name: value for name, value in {**media.source, **fields}.items() if name not in ("source_type", "image")}
        )
        digests.update(repr((media.digest, [fields.get(name) for name in _ITEM])).encode())
    urls = ["url" in item for item in items]
    if any(urls) and not all(urls):
        raise ValueError("a carousel's images are all URLs or all files")
    kind = "multiple_image_urls" if all(urls) else "multiple_image_base64"
    return Media({"source_type": kind, "items": items}, digests.hexdigest())


def encoded(data: bytes) -> dict[str, str]:
    """Return image bytes as fields of a media source."""
    return {"content_type": content_type(data), "data": base64.b64encode(data).decode()}


def content_type(data: bytes) -> str:
    """Return the content type by the file signature: JPEG or PNG. Raises ValueError for anything else."""
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            return kind
    looks = next((name for start, name in _OTHERS.items() if data.startswith(start)), "something else")
    raise ValueError(f"an image is a JPEG or PNG; these bytes look like {looks}")


def cover(given: Source | float | None) -> dict[str, Any]:
    """Return the cover fields of a video: an image, or the time in seconds of a frame, the first by default."""
    if given is None or (isinstance(given, int | float) and not isinstance(given, bool)):
        second = int(given or 0)
        if second < 0:
            raise ValueError("a cover's frame is at a second from 0")
        return {"cover_image_key_frame_time": second}
    if isinstance(given, str):
        return {"cover_image_url": _url(given)}
    image_of = encoded(_read(given))
    return {"cover_image_content_type": image_of["content_type"], "cover_image_data": image_of["data"]}


def _url(text: str) -> str:
    if not text.startswith(("https://", "http://")):
        raise TypeError(f"a str is taken as a URL, and {text[:80]!r} is none: give a Path for a file")
    return text


def _read(given: object) -> bytes:
    if isinstance(given, bytes | bytearray | memoryview):
        data = bytes(cast("bytes", given))
    elif isinstance(given, os.PathLike):
        path = Path(cast("os.PathLike[str]", given))
        if path.stat().st_size > LARGEST:
            raise ValueError(f"{path.name} is larger than {LARGEST >> 20} MiB: an image is 20 MB at most")
        data = path.read_bytes()
    else:
        raise TypeError(f"an image is a Path, bytes or a URL, not {type(given).__name__}")
    if len(data) > LARGEST:
        raise ValueError(f"the image is larger than {LARGEST >> 20} MiB: an image is 20 MB at most")
    content_type(data)
    return data


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
