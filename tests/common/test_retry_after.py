"""`Retry-After` as a date: seconds from the reply's own clock, else from ours; what is past or no date is not asked."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.common.error_response import error_for

NOON = "Thu, 01 Jan 2026 12:00:00 GMT"
LATER = "Thu, 01 Jan 2026 12:00:30 GMT"
NOON_IN_SECONDS = 1767268800.0


def asked(status: int, headers: dict[str, str]) -> float | None:
    response = httpx.Response(status, headers=headers, json={"code": 8, "message": "no"})
    return error_for(response, method="GET", path="/boards").retry_after


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (429, {"retry-after": LATER, "date": NOON}, 30),
        (503, {"retry-after": LATER, "date": NOON}, 30),
        (429, {"retry-after": LATER.removesuffix(" GMT"), "date": NOON}, 30),
        (429, {"retry-after": "Thu, 01 Jan 2026 13:00:30 +0100", "date": NOON}, 30),
        (429, {"retry-after": "Thursday, 01-Jan-26 12:00:30 GMT", "date": NOON}, 30),
        (429, {"retry-after": "Thu Jan  1 12:00:30 2026", "date": NOON}, 30),
        (429, {"retry-after": LATER, "date": NOON, "x-ratelimit-reset": "9"}, 30),
        (429, {"retry-after": NOON, "date": LATER}, None),
        (429, {"retry-after": NOON, "date": NOON}, None),
        (429, {"retry-after": NOON, "date": LATER, "x-ratelimit-reset": "9"}, 9),
        (429, {"retry-after": "Thu, 99 Jan 2026 12:00:30 GMT", "date": NOON}, None),
        (429, {"retry-after": "Thu, 01 Jan 99999 12:00:30 GMT", "date": NOON}, None),
    ],
)
def test_row_10_a_date_counts_from_the_reply_s_own_and_a_past_one_does_not(
    status: int, headers: dict[str, str], seconds: float | None
) -> None:
    assert asked(status, headers) == seconds


@pytest.mark.parametrize("sent", [{}, {"date": "soon"}])
def test_a_date_counts_from_now_where_the_reply_has_none(sent: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pinterest_async_overrides.common.error_response.time.time", lambda: NOON_IN_SECONDS)
    assert asked(429, {"retry-after": LATER, **sent}) == 30


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40))
def test_no_text_is_so_odd_that_it_raises(text: str) -> None:
    seconds = asked(429, {"retry-after": text, "date": text})
    assert seconds is None or 0 <= seconds < float("inf")
