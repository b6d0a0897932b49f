"""Fault scripts for an operation's next calls, and the record of those that fired."""

from __future__ import annotations

import struct
import threading
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal

import msgspec

from pinterest_async_overrides.testing.contract.openapi import operations
from pinterest_async_overrides.testing.http.messages import Fault as Fault
from pinterest_async_overrides.testing.http.messages import Reply

# What can be scripted beside the operations: calls to the storage.
STORAGE = ("storage/get", "storage/post", "storage/put")

HTML = b"<!DOCTYPE html><html><head><title>%d</title></head><body><h1>%s</h1></body></html>"


def status(
    code: int, body: Any = None, *, headers: Mapping[str, str] | None = None, effect: bool = False, html: bool = False
) -> Fault:
    """An answer with this status. `body`: bytes as they are, anything else as JSON; Pinterest's error shape if None."""
    if body is None:
        body = {"code": 8 if code == 429 else code, "message": "This fault was asked for."}
    content = body if isinstance(body, bytes) else msgspec.json.encode(body)
    kind = "text/html" if html else "application/json"
    return Fault(f"status {code}", Reply(code, content, dict(headers or {}), kind), effect)


def throttled(seconds: float | str | None = None, *, spam: bool = False, as_400: bool = False) -> Fault:
    """A 429, with `Retry-After` if seconds are given (any text goes out as it is).

    `spam` makes it a block, not a quota; `as_400` the 400 that names the wait in its message alone.
    """
    headers = {} if seconds is None or as_400 else {"retry-after": str(seconds)}
    if as_400:
        return status(400, {"code": 1, "message": f"Too many requests. Retry after {seconds} seconds"})
    message = "Blocked as spam." if spam else "This request exceeded a rate limit."
    return status(429, {"code": 8, "message": message}, headers=headers)


def html(code: int = 502) -> Fault:
    """A page where JSON should be."""
    return status(code, HTML % (code, b"An error from in front of the API"), html=True)


def nothing(code: int = 200) -> Fault:
    """An answer without a body."""
    return status(code, b"")


def late(seconds: float) -> Fault:
    """The answer begins so many seconds late."""
    return Fault(f"late {seconds}", delay=seconds)


def closed(*, effect: bool = False) -> Fault:
    """The connection closes without a byte, as a kept one does that grew stale. `effect`: the call was done before."""
    return Fault("closed", effect=effect, silent=True, ending="close")


def reset(when: Literal["before", "headers", "body"] = "body", *, effect: bool | None = None) -> Fault:
    """The connection is torn: before the answer, after its headers, or in the middle of its body."""
    done = when != "before" if effect is None else effect
    cut = {"before": None, "headers": 0, "body": -1}[when]
    return Fault(f"reset {when}", effect=done, silent=when == "before", cut=cut, ending="reset")


def cut(after: int | None = None) -> Fault:
    """The body ends too early, in good order but short of its Content-Length: after so many bytes, or half way."""
    return Fault("cut", cut=-1 if after is None else after, ending="close")


def cut_json() -> Fault:
    """A body that is complete by its Content-Length, and half a JSON text."""
    return Fault("cut json", cut=-1)


def wrong_length(off: int = 100) -> Fault:
    """A Content-Length that is so many bytes more than the body has."""
    return Fault("wrong length", length_off=off, ending="close")


def drip(seconds: float) -> Fault:
    """The body comes one byte at a time, this far apart."""
    return Fault(f"drip {seconds}", drip=seconds)


def bomb(size: int = 1 << 30) -> Fault:
    """A small compressed body that is `size` bytes when decoded, in steps of a MiB."""
    piece, pieces = b" " * (1 << 20), max(1, size >> 20)
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    # What follows a full flush stands for itself, so that one packed piece can be repeated. One stream all the same:
    # most decoders read the first member of a gzip file and no other.
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(pieces):
        checksum = zlib.crc32(piece, checksum)
    trailer = struct.pack("<II", checksum, pieces << 20 & 0xFFFFFFFF)
    body = b"\x1f\x8b\x08\0\0\0\0\0\2\xff" + packed * pieces + packer.flush() + trailer
    return Fault("bomb", Reply(200, body, {"content-encoding": "gzip"}), effect=False)


def refuse(*items: int) -> Fault:
    """The items of a batch at these positions, from 0, are refused; the others go through."""
    return Fault(f"refuse {items}", refuse_items=frozenset(items))


@dataclass(slots=True)
class _Script:
    operation: str
    fault: Fault
    times: int
    after: int


@dataclass(frozen=True, slots=True)
class Fired:
    """A fault that took place: for which operation, which fault, and the number of the request."""

    operation: str
    fault: str
    request: int


@dataclass(slots=True)
class Faults:
    """The scripts that wait, and what fired."""

    fired: list[Fired] = field(default_factory=list[Fired])
    _scripts: list[_Script] = field(default_factory=list[_Script])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def script(self, operation: str, fault: Fault, times: int, after: int) -> None:
        """Let an operation's next calls meet a fault; `*` and `campaigns/*` mean several, `storage/get` files."""
        if not any(fnmatchcase(known, operation) for known in (*operations(), *STORAGE)):
            raise ValueError(f"no operation {operation!r}")
        with self._lock:
            self._scripts.append(_Script(operation, fault, times, after))

    def take(self, operation: str, request: int) -> Fault | None:
        """The fault that this call meets: scripts take turns in the order they were given."""
        if not self._scripts:
            return None
        with self._lock:
            for script in self._scripts:
                if script.times > 0 and fnmatchcase(operation, script.operation):
                    if script.after > 0:
                        script.after -= 1
                        return None
                    script.times -= 1
                    if not script.times:
                        self._scripts.remove(script)  # or each call would look at all that ever were
                    self.fired.append(Fired(operation, script.fault.name, request))
                    return script.fault
        return None

    def waiting(self) -> int:
        """How many faults have not fired yet."""
        return sum(script.times for script in self._scripts)

    def clear(self) -> None:
        """Forget the scripts that wait; what fired is kept."""
        with self._lock:
            self._scripts.clear()
