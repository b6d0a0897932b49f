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
    """One request as it came: `target` is the path with its query, header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @property
    def path(self) -> str:
        """The path as it was sent, still quoted."""
        return self.target.partition("?")[0]

    @property
    def query_string(self) -> str:
        return self.target.partition("?")[2]

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's names and values in the order sent, unquoted."""
        return parse_qsl(self.query_string, keep_blank_values=True)

    @property
    def segments(self) -> list[str]:
        """The path's parts, each unquoted after the split: an id may hold a quoted slash."""
        parts = self.path.strip("/").split("/")
        return [unquote(part) for part in parts] if "%" in self.target else parts


Ending = Literal["whole", "close", "reset"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong. The functions of `pinterest_async.testing.faults` make the usual ones.

    With `reply` the call is answered so and changes nothing, unless `effect` says it does. Otherwise the call is
    answered as it should be and the answer is spoilt on its way: it begins `delay` seconds late; its body is `cut`
    after so many bytes or drips one byte each `drip` seconds; its Content-Length is off by `length_off`; and at the
    `ending` "close" the connection ends in good order, at "reset" it is torn. `silent`: not even a status line goes
    out. `refuse_items`: those items of a batch fail, the others do not.
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
    """One reply: a status, the body's bytes, headers beside those of every reply, and the fault that spoils it."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    content_type: str = JSON
    fault: Fault | None = None


def json_reply(status: int, value: Any) -> Reply:
    """Return a reply that carries a value as JSON."""
    return Reply(status, _encode(value))
