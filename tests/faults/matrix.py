"""The fault matrix: what can go wrong, row by row, and when a row counts as survived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

ROWS: Mapping[int, str] = {
    1: "DNS failure",
    2: "connection refused",
    3: "invalid certificate",
    4: "stale connection closed without a reply",
    5: "reset in the middle of a body",
    6: "slow drip under the read time-out",
    7: "connection pool exhausted",
    8: "429 with a delay of 5 s",
    9: "429 with a delay of an hour",
    10: "delay header that makes no sense",
    11: "GET 500, then 200",
    12: "GET 503 for ever",
    13: "write with a lost or broken reply",
    14: "write refused before it was sent",
    15: "400, 403, 404, 409, 422",
    16: "outage under 1,000 callers",
    17: "400 that is a throttle",
    18: "429 for spam",
    19: "HTML 5xx",
    20: "200 with HTML, nothing or cut JSON",
    21: "body shorter than its Content-Length",
    22: "compression bomb",
    23: "reply outside the description",
    24: "batch that partly fails",
    25: "100 tasks at expiry",
    26: "eight processes at expiry",
    27: "killed after the reply, before the save",
    28: "killed after the save",
    29: "disk full on save",
    30: "cancelled in the middle of a refresh",
    31: "refresh answered 5xx or timed out",
    32: "invalid grant",
    33: "reply without a refresh token",
    34: "late 401, repeated 401",
    35: "wall clock jumps by an hour",
    36: "bookmarks that go in a circle",
    37: "empty page with a bookmark",
    38: "failure on page k",
    39: "Redis down, slow or read-only",
    40: "Redis script cache flushed",
    41: "cancelled while Redis' reply is due",
    42: "hosts' clocks 30 s apart",
    43: "kill -9 at every step of a pull",
    44: "torn or foreign checkpoint",
    45: "report that fails, expires or has no link",
    46: "report made or not, nobody knows",
    47: "one chunk of many fails",
    48: "disk full while rows are written",
    49: "cancelled while queued, asleep or streaming",
    50: "iterator left early",
    51: "client used where it cannot be",
    52: "body changed between tries",
    53: "NaN, line breaks and slashes in arguments",
    54: "redirect to another host, port, scheme or user",
    55: "link to a place it may not lead to",
    56: "upload and download hosts",
    57: "secrets in logs, reprs, pickles, tracebacks",
    58: "error body that echoes the token",
    59: "early 4xx with half-close during an upload",
    60: "early 4xx, and the server stops reading",
    61: "nested and unasked Content-Encoding",
    62: "odd charset, JSON nested 3,000 deep",
    63: "ids in replies that are no ids",
    64: "an odd answer to one chunk of many",
    65: "cancelled while a ledger opens",
    66: "Redis closes idle connections",
    67: "Redis' clock steps by an hour",
    68: "rate limit header of a month",
    69: "links prepared beside the output",
    70: "DuckDB: pulls side by side, wider values",
    71: "surplus reply or pending close, plain and TLS",
    72: "bookmark of another type",
    73: "stored token and another base URL",
    74: "empty or missing state at log-in",
    75: "control characters in names",
    76: "every output read back by every reader",
    77: "SIGTERM in every command",
    78: "proxy refusals, bad proxies, missing CA file",
    79: "call after the user logged out",
    80: "two users of one app",
    81: "partial failure in every shape of the contract",
    82: "final file that was edited",
    83: "changes between two nights",
    84: "job killed at every write, and run again",
}

BULK = frozenset({*range(43, 49), 64, 70})
"""Rows of the bulk pulls; they count from the first test that carries one."""


@dataclass
class Row:
    """What the tests of one row came to: how many there are, what fired in all, and those that do not count."""

    tests: int = 0
    fired: int = 0
    wrong: list[str] = field(default_factory=list[str])

    @property
    def survived(self) -> bool:
        return self.tests > 0 and not self.wrong


@dataclass
class Matrix:
    """Every row's tests. A row is survived if it has tests, all passed, and each proved that its fault fired."""

    rows: dict[int, Row] = field(default_factory=dict[int, Row])

    def note(self, test: str, rows: Iterable[int], *, passed: bool, fired: int) -> None:
        """One test that is over."""
        for number in rows:
            row = self.rows.setdefault(number, Row())
            row.tests += 1
            row.fired += fired
            if not passed or not fired:
                row.wrong.append(f"{test} {'shows no fault' if passed else 'did not pass'}")

    @property
    def expected(self) -> list[int]:
        return [number for number in ROWS if number not in BULK or BULK & self.rows.keys()]

    @property
    def survived(self) -> int:
        return sum(self.rows.get(number, Row()).survived for number in self.expected)

    @property
    def whole(self) -> bool:
        return self.survived == len(self.expected)

    def lines(self) -> Iterable[str]:
        """A table, and what is missing or wrong under it; the last line is the count."""
        yield f"{'row':>3}  {'fault':<48} {'tests':>5} {'fired':>6}  survived"
        for number in self.expected:
            row = self.rows.get(number, Row())
            yield f"{number:>3}  {ROWS[number]:<48} {row.tests:>5} {row.fired:>6}  {'yes' if row.survived else 'NO'}"
        for number in self.expected:
            row = self.rows.get(number, Row())
            yield from (f"row {number}: {why}" for why in ([] if row.tests else ["no test"]) + row.wrong)
        yield f"{self.survived} of {len(self.expected)} faults survived"
