"""Records of one HTTP request, one reply, and a network fault of the reply; no I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qsl, unquote

import msgspec

JSON = "application/json"

_encode = msgspec.json.Encoder().encode


@dataclass(slots=True)
class Request:
    """One received request: `target` is the path with its query, header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @property
    def path(self) -> str:
        """The path as sent, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query_string(self) -> str:
        return self.target.partition("?")[2]

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's names and values in the order sent, decoded."""
        return parse_qsl(self.query_string, keep_blank_values=True)

    @property
    def segments(self) -> list[str]:
        """The path's segments, each decoded after the split, since an id may contain an encoded slash."""
        parts = self.path.strip("/").split("/")
        return [unquote(part) for part in parts] if "%" in self.target else parts


Ending = Literal["whole", "close", "reset"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a reply. The functions of `pinterest_async.testing.faults` create the common ones.

    With `reply`, that reply is sent and the call has no effect, unless `effect` is true. Otherwise the call's own reply
    is sent with these faults: it begins after `delay` seconds; its body is truncated to `cut` bytes, or sent one byte
    every `drip` seconds; its Content-Length is off by `length_off`; after it, `ending` "close" closes the connection
    and "reset" resets it. `silent`: nothing is sent, not even a status line. `refuse_items`: the positions of a batch's
    items that fail.
    """

    name: str
    reply: Reply | None = None
    effect: bool = True
    delay: float = 0.0
    silent: bool = False
    cut: int | None = None
    ending: Ending = "whole"
    length_off: int = 0
    drip: float = 0.0
    refuse_items: frozenset[int] = frozenset()


@dataclass(slots=True)
class Reply:
    """One reply: a status, the body's bytes, headers besides those of every reply, and the fault to send it with."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    content_type: str = JSON
    fault: Fault | None = None


def json_reply(status: int, value: Any) -> Reply:
    """Return a reply with a value as JSON."""
    return Reply(status, _encode(value))
