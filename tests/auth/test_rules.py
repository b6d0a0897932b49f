"""Tables: when a token is renewed, what a failure means, what a reply says."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import APIError, DecodeError, PinterestError, ServerError, TransportError
from pinterest_async_overrides.auth.oauth import renewal_policy
from pinterest_async_overrides.auth.oauth.token_response import read_token
from pinterest_async_overrides.auth.token import Token

DAY, MONTH, INF = 86400.0, 30 * 86400.0, math.inf


def token(remaining: float | None, life: float | None = None, refresh: float | None = None) -> Token:
    extras = {} if life is None else {"expires_in": life}
    ends = None if remaining is None else 1000 + remaining
    return Token("pina_x", "pinr_x", ends, None if refresh is None else 1000 + refresh, extras=extras)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(token(MONTH, MONTH), (29 * DAY, MONTH - 60, MONTH, INF), id="fresh"),
        pytest.param(token(DAY, MONTH), (0, DAY - 60, DAY, INF), id="a day before its end"),
        pytest.param(token(60, MONTH), (60 - DAY, 0, 60, INF), id="a minute before"),
        pytest.param(token(-5, MONTH), (-5 - DAY, -65, -5, INF), id="ended"),
        pytest.param(token(MONTH + 3600, MONTH), (29 * DAY, MONTH - 60, MONTH, INF), id="wall clock set back"),
        pytest.param(token(100, 100), (90, 95, 100, INF), id="a short life is not all window"),
        pytest.param(token(50), (45, 47.5, 50, INF), id="nobody said how long its life is"),
        pytest.param(token(50, -3), (45, 47.5, 50, INF), id="a senseless life"),
        pytest.param(token(None), (INF, INF, INF, INF), id="nobody said when it ends"),
        pytest.param(token(None, MONTH), (29 * DAY, MONTH - 60, MONTH, INF), id="only its life is known"),
        pytest.param(token(MONTH, MONTH, 60 * DAY), (29 * DAY, MONTH - 60, MONTH, 53 * DAY), id="refresh token"),
        pytest.param(Token("", "pinr_x"), (-DAY, -60, 0, INF), id="nothing but a refresh token"),
    ],
)
def test_when_a_token_is_renewed(given: Token, expected: tuple[float, ...]) -> None:
    assert tuple(renewal_policy.windows(given, 1000.0)) == expected


@given(
    remaining=st.floats(-1e9, 1e9) | st.none(),
    life=st.floats(0.01, 1e9) | st.none(),
    early=st.floats(60, 1e7),
    hard=st.floats(0, 60),
)
def test_no_token_is_all_window(remaining: float | None, life: float | None, early: float, hard: float) -> None:
    ends = renewal_policy.windows(token(remaining, life), 1000.0, early, hard)
    assert ends.early <= ends.hard <= ends.end
    if life is not None and remaining is not None and remaining >= life:
        assert ends.early >= 0.89 * life


@pytest.mark.parametrize(
    ("error", "temporary", "refused"),
    [
        (TransportError("x"), True, False),
        (DecodeError("x"), True, False),
        (ServerError("x", status=503), True, False),
        (APIError("x", status=429), True, False),
        (APIError("x", status=408), True, False),
        (APIError("x", status=400, code=12), True, False),
        (APIError("x", status=400, code=1), False, False),
        (APIError("x", status=401, code=283), False, True),
        (APIError("x", status=400, code=283), False, True),
        (APIError("x", status=401, code=2), False, False),
        (APIError("x", status=302), False, False),
        (PinterestError("x"), False, False),
    ],
)
def test_what_a_failure_means(error: PinterestError, temporary: bool, refused: bool) -> None:
    assert (renewal_policy.temporary(error), renewal_policy.refused_grant(error)) == (temporary, refused)


@pytest.mark.parametrize(
    ("asked", "pause"), [(None, 0.5), (0.0, 0.1), (2.0, 2.0), (3600.0, 5.0)], ids=["unsaid", "none", "some", "an hour"]
)
def test_the_pause_is_short(asked: float | None, pause: float) -> None:
    assert renewal_policy.pause(APIError("x", status=429, retry_after=asked)) == pause
    assert renewal_policy.pause(TransportError("x")) == 0.5


@pytest.mark.parametrize(
    ("code", "age", "worth"),
    [(2, INF, True), (None, INF, True), (283, 301, True), (2, 299, False), (3, INF, False), (29, INF, False)],
)
def test_which_401_is_worth_a_new_token(code: int | None, age: float, worth: bool) -> None:
    assert renewal_policy.worth_renewing(code, age) == worth


@pytest.mark.parametrize(
    ("one", "other", "later"),
    [
        ((None, 9.0), (None, 5.0), True),
        ((5.0, 9.0), (7.0, 5.0), False),
        ((7.0, 5.0), (7.0, 4.0), True),
        ((7.0, None), (None, 9.0), False),
        ((7.0, 5.0), (7.0, 5.0), False),
    ],
)
def test_which_token_is_later(one: tuple[Any, Any], other: tuple[Any, Any], later: bool) -> None:
    made = [Token("a", "r", expires_at=ends[1], refresh_token_expires_at=ends[0]) for ends in (one, other)]
    assert renewal_policy.later(*made) == later


A, B, C = (
    Token(f"pina_{name}", f"pinr_{name}", refresh_token_expires_at=ends)
    for name, ends in zip("abc", (1, 2, 3), strict=True)
)
A2, A3 = Token("pina_a2", "pinr_a", 5.0), Token("pina_a3", "pinr_a", 6.0)


@pytest.mark.parametrize(
    ("stored", "token", "seen", "rotated", "takes_precedence"),
    [
        pytest.param(A, B, A, True, False, id="what we saw"),
        pytest.param(B, B, A, True, False, id="it is there already"),
        pytest.param(C, B, A, True, True, id="a later one"),
        pytest.param(A, B, None, True, False, id="an earlier one"),
        pytest.param(B, A2, A, False, True, id="it rotated and we did not"),
        pytest.param(A2, B, A, True, False, id="we rotated and it did not"),
        pytest.param(A2, A3, A, False, False, id="nobody rotated, ours is later"),
        pytest.param(A3, A2, A, False, True, id="nobody rotated, it is later"),
        pytest.param(Token("", "pinr_c", refresh_token_expires_at=9), B, A, True, True, id="a broken reply, later"),
    ],
)
def test_what_is_stored_stands_before_what_came(
    stored: Token, token: Token, seen: Token | None, rotated: bool, takes_precedence: bool
) -> None:
    assert renewal_policy.takes_precedence(stored, token, seen, rotated=rotated) == takes_precedence


OLD = Token("pina_old", "pinr_old", 5.0, 7.0, frozenset({"ads:read"}))


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        pytest.param(
            {"access_token": "a", "refresh_token": "r", "expires_in": 10, "refresh_token_expires_in": 20},
            ("a", "r", 1010, 1020),
            id="all of it",
        ),
        pytest.param(
            {
                "access_token": "a",
                "refresh_token": "r",
                "refresh_token_expires_in": 9,
                "refresh_token_expires_at": 2000,
            },
            ("a", "r", None, 2000),
            id="the server's own moment",
        ),
        pytest.param({"access_token": "a", "expires_in": "10"}, ("a", "pinr_old", 1010, 7.0), id="no refresh token"),
        pytest.param({"access_token": "a", "refresh_token": None}, ("a", "pinr_old", None, 7.0), id="null"),
        pytest.param({"access_token": "a", "refresh_token": "r"}, ("a", "r", None, None), id="its end is unsaid"),
        pytest.param({"access_token": 5, "refresh_token": "r"}, ("", "r", None, None), id="no access token"),
        pytest.param({"access_token": "a\r\nx: y"}, ("", "pinr_old", None, 7.0), id="no header can hold it"),
        pytest.param({"access_token": "a", "expires_in": float("nan")}, ("a", "pinr_old", None, 7.0), id="NaN"),
        pytest.param({"access_token": "a", "expires_in": -1}, ("a", "pinr_old", None, 7.0), id="a life below zero"),
        pytest.param([], ("", "pinr_old", None, 7.0), id="a list"),
    ],
)
def test_what_a_reply_says(reply: Any, expected: tuple[Any, ...]) -> None:
    made = read_token(json.dumps(reply).encode(), OLD, 1000.0)
    assert (made.access_token, made.refresh_token, made.expires_at, made.refresh_token_expires_at) == expected
    assert made.scopes == OLD.scopes


@pytest.mark.parametrize("cut", range(120))
def test_a_reply_cut_anywhere_keeps_what_was_whole(cut: int) -> None:
    whole = b'{"access_token": "pina_new-._~", "refresh_token":"pinr_new", "expires_in": 2592000, "scope": "ads:read"}'
    made = read_token(whole[:cut], OLD, 1000.0)
    assert made.refresh_token == ("pinr_new" if b'"pinr_new"' in whole[:cut] else "pinr_old")
    assert made.access_token == ("pina_new-._~" if b'"pina_new-._~"' in whole[:cut] else "")


@given(st.binary(max_size=200))
def test_no_reply_raises(content: bytes) -> None:
    assert read_token(content, OLD, 1000.0).refresh_token
    read_token(content, None, 1000.0)
