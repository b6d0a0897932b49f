"""Multipart encoder of presigned forms: every parameter in its order, the file last, the size known.

httpx writes such forms too, but reads files in the event loop.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from typing import Final, cast

import httpx

from pinterest_async.model import Model
from pinterest_async_overrides.common.json_values import encodable
from pinterest_async_overrides.common.secrets import Secret
from pinterest_async_overrides.files.upload_source import Source

_FILE: Final = "file"
# As browsers write names in forms (WHATWG, "multipart/form-data encoding algorithm").
_QUOTED: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


class Fields:
    """The parameters that came with an upload's link, a model or a mapping; masked, for they sign it."""

    def __init__(self, given: object) -> None:
        plain: object = given.to_dict() if isinstance(given, Model) else given
        self._kind = type(given).__name__
        self._given = dict(cast("Mapping[object, object]", plain)) if isinstance(plain, Mapping) else None

    def items(self) -> Iterator[tuple[str, str]]:
        """Names and values in the order they came; raises TypeError or ValueError for what are none."""
        if self._given is None:
            raise TypeError(f"fields are the upload_parameters that came with the link, not {self._kind}")
        for name in self._given:
            value = self._given[name]
            if not isinstance(name, str) or not isinstance(value, str):
                raise TypeError(f"the field {name!r} is no text")
            if not encodable(name) or not encodable(value):
                raise ValueError(f"the field {name!r} holds half a surrogate pair, which is no text")
            if name == _FILE:
                raise ValueError("no field may be called 'file': that is the file itself")
            yield name, Secret(value)


class Form:
    """A multipart form, as bytes to send: a Source as the file in it is."""

    def __init__(self, fields: Fields, file: Source, filename: str | None = None) -> None:
        self.name = filename or file.name
        self._file = file
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        parts = [f"--{boundary}\r\n{_head(name)}\r\n\r\n{value}\r\n" for name, value in fields.items()]
        shown = f'{_head(_FILE)}; filename="{self.name.translate(_QUOTED)}"'
        parts.append(f"--{boundary}\r\n{shown}\r\nContent-Type: application/octet-stream\r\n\r\n")
        self._before, self._after = "".join(parts).encode(), f"\r\n--{boundary}--\r\n".encode()
        self.size = len(self._before) + file.size + len(self._after)

    @contextlib.contextmanager
    def opened(self) -> Generator[httpx.AsyncByteStream]:
        with self._file.opened() as content:
            yield _Around(self._before, content, self._after)


class _Around(httpx.AsyncByteStream):
    def __init__(self, before: bytes, content: httpx.AsyncByteStream, after: bytes) -> None:
        self._before, self._content, self._after = before, content, after

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._before
        async for piece in self._content:
            yield piece
        yield self._after


def _head(name: str) -> str:
    return f'Content-Disposition: form-data; name="{name.translate(_QUOTED)}"'
