"""What one request to the local Pinterest is, and what one reply is: plain records without any I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import msgspec

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.behaviour.faults import Fault

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
        return [unquote(part) for part in self.path.strip("/").split("/")]


@dataclass(slots=True)
class Reply:
    """One reply: a status, the body's bytes, headers beside the ones every reply has, and what spoils it on its way."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    content_type: str = JSON
    fault: Fault | None = None


def json_reply(status: int, value: Any) -> Reply:
    """A reply that carries a value as JSON."""
    return Reply(status, _encode(value))
