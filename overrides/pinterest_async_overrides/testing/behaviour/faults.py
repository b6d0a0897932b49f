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

# Names of storage calls, which can be scripted like operations.
STORAGE = ("storage/get", "storage/post", "storage/put")

HTML = b"<!DOCTYPE html><html><head><title>%d</title></head><body><h1>%s</h1></body></html>"


def status(
    code: int, body: Any = None, *, headers: Mapping[str, str] | None = None, effect: bool = False, html: bool = False
) -> Fault:
    """Return a reply with this status. `body`: bytes are sent as is, others as JSON; None is an API error."""
    if body is None:
        body = {"code": 8 if code == 429 else code, "message": "This is a scripted fault."}
    content = body if isinstance(body, bytes) else msgspec.json.encode(body)
    kind = "text/html" if html else "application/json"
    return Fault(f"status {code}", Reply(code, content, dict(headers or {}), kind), effect)


def throttled(seconds: float | str | None = None, *, spam: bool = False, as_400: bool = False) -> Fault:
    """Return a 429, with `Retry-After` if seconds are given (a string is sent unchanged).

    `spam` makes it a spam block instead of a quota; `as_400` makes it a 400 with the wait only in its message.
    """
    headers = {} if seconds is None or as_400 else {"retry-after": str(seconds)}
    if as_400:
        return status(400, {"code": 1, "message": f"Too many requests. Retry after {seconds} seconds"})
    message = "Blocked as spam." if spam else "This request exceeded a rate limit."
    return status(429, {"code": 8, "message": message}, headers=headers)


def html(code: int = 502) -> Fault:
    """Return an HTML page in place of JSON."""
    return status(code, HTML % (code, b"An error from in front of the API"), html=True)


def nothing(code: int = 200) -> Fault:
    """Return a reply without a body."""
    return status(code, b"")


def late(seconds: float) -> Fault:
    """Delay the reply by `seconds`."""
    return Fault(f"late {seconds}", delay=seconds)


def closed(*, effect: bool = False) -> Fault:
    """Close the connection without a reply, as a stale keep-alive one. `effect`: the call takes effect before."""
    return Fault("closed", effect=effect, silent=True, ending="close")


def reset(when: Literal["before", "headers", "body"] = "body", *, effect: bool | None = None) -> Fault:
    """Reset the connection: before the reply, after its headers, or in the middle of its body."""
    done = when != "before" if effect is None else effect
    cut = {"before": None, "headers": 0, "body": -1}[when]
    return Fault(f"reset {when}", effect=done, silent=when == "before", cut=cut, ending="reset")


def cut(after: int | None = None) -> Fault:
    """Close the connection in the body, short of its Content-Length: after `after` bytes, or half of it."""
    return Fault("cut", cut=-1 if after is None else after, ending="close")


def cut_json() -> Fault:
    """Truncate the JSON to half, with a matching Content-Length."""
    return Fault("cut json", cut=-1)


def wrong_length(off: int = 100) -> Fault:
    """Increase the Content-Length by `off` bytes over the body's."""
    return Fault("wrong length", length_off=off, ending="close")


def drip(seconds: float) -> Fault:
    """Send the body one byte at a time, `seconds` apart."""
    return Fault(f"drip {seconds}", drip=seconds)


def bomb(size: int = 1 << 30) -> Fault:
    """Return a small compressed body of `size` bytes when decoded, in steps of a MiB."""
    piece, pieces = b" " * (1 << 20), max(1, size >> 20)
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    # Data after a full flush is independent, so one compressed piece can be repeated. It is still one stream, since
    # most decoders read only the first member of a gzip file.
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(pieces):
        checksum = zlib.crc32(piece, checksum)
    trailer = struct.pack("<II", checksum, pieces << 20 & 0xFFFFFFFF)
    body = b"\x1f\x8b\x08\0\0\0\0\0\2\xff" + packed * pieces + packer.flush() + trailer
    return Fault("bomb", Reply(200, body, {"content-encoding": "gzip"}), effect=False)


def refuse(*items: int) -> Fault:
    """Refuse the items of a batch at these positions (from 0), and accept the others."""
    return Fault(f"refuse {items}", refuse_items=frozenset(items))


@dataclass(slots=True)
class _Script:
    operation: str
    fault: Fault
    times: int
    after: int


@dataclass(frozen=True, slots=True)
class Fired:
    """A fault that fired: its operation, its name, and the number of the request."""

    operation: str
    fault: str
    request: int


@dataclass(slots=True)
class Faults:
    """Pending fault scripts, and the faults that fired."""

    fired: list[Fired] = field(default_factory=list[Fired])
    _scripts: list[_Script] = field(default_factory=list[_Script])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def script(self, operation: str, fault: Fault, times: int, after: int) -> None:
        """Add a fault to the next calls of matching operations: an id, a pattern, or a name in `STORAGE`."""
        if not any(fnmatchcase(known, operation) for known in (*operations(), *STORAGE)):
            raise ValueError(f"no operation {operation!r}")
        with self._lock:
            self._scripts.append(_Script(operation, fault, times, after))

    def take(self, operation: str, request: int) -> Fault | None:
        """Return the fault of this call, or None; matching scripts are used in the order added."""
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
                        self._scripts.remove(script)  # or each call would scan all used ones
                    self.fired.append(Fired(operation, script.fault.name, request))
                    return script.fault
        return None

    def waiting(self) -> int:
        """Return the number of faults that have not fired yet."""
        return sum(script.times for script in self._scripts)

    def clear(self) -> None:
        """Remove the pending scripts; `fired` is unchanged."""
        with self._lock:
            self._scripts.clear()
