"""The token's record: nothing is lost on the way through a store, and no secret shows."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.auth.oauth import OAuth
from pinterest_async_overrides.auth.token import LockingTokenStore, Token, TokenStore
from pinterest_async_overrides.common.secrets import Secret
from tests.auth.world import PlainStore, SharedStore

WORDS = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=20)
MOMENTS = st.none() | st.floats(0, 1e12)


@given(WORDS, st.none() | WORDS, MOMENTS, MOMENTS, st.frozensets(st.sampled_from(["ads:read", "pins:write"])))
def test_what_is_written_is_read(
    access: str, refresh: str | None, ends: float | None, refresh_ends: float | None, scopes: frozenset[str]
) -> None:
    token = Token(access, refresh, ends, refresh_ends, scopes, {"token_type": "bearer", "new": [1, None]})
    assert Token.from_json(token.to_json()) == token
    assert Token.from_json(token.to_json().encode()) == token


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, Token("")),
        ({"access_token": None, "refresh_token": 5, "expires_at": []}, Token("")),
        ({"access_token": " a\n", "expires_at": "12.5"}, Token("a", expires_at=12.5)),
        ({"access_token": "a", "expires_at": True, "refresh_token_expires_at": "nan"}, Token("a")),
        ({"access_token": "a", "scope": "x,y z"}, Token("a", scopes=frozenset("xyz"))),
        ({"access_token": "a", "scopes": ["x", "y"]}, Token("a", scopes=frozenset("xy"))),
        ({"access_token": "a", "odd": {"b": 1}}, Token("a", extras={"odd": {"b": 1}})),
    ],
)
def test_reading_is_forgiving(fields: dict[str, Any], expected: Token) -> None:
    assert Token.from_fields(fields) == expected


@pytest.mark.parametrize("written", ['{"access_token": "pina_x', "[]", "pina_x", "5", "[" * 100_000, "\x00"])
def test_what_is_no_token_is_refused_without_showing_it(written: str) -> None:
    with pytest.raises(ValueError, match=r"^no JSON object$"):
        Token.from_json(written)


@pytest.mark.parametrize("written", ["", " \n", b""])
def test_nothing_is_no_token(written: str) -> None:
    assert Token.from_json(written) is None


def test_no_secret_shows() -> None:
    token = Token("pina_hush", "pinr_hush", 1e9, 1e300, frozenset({"ads:read"}), {"x": "hush"})
    for shown in (repr(token), str(token), f"{token}", repr([token]), repr(token.access_token), repr(token.to_json())):
        assert "hush" not in shown
    assert repr(token) == (
        "Token('***', refresh_token='***', expires_at=2001-09-09T01:46:40Z, "
        "refresh_token_expires_at=1e+300, scopes=['ads:read'])"
    )


@pytest.mark.parametrize("thing", [Token("pina_x"), Secret("pina_x"), OAuth("1", "x")])
def test_what_holds_secrets_is_not_pickled(thing: object) -> None:
    for write in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not pickled"):
            write(thing)


def test_a_store_is_two_methods_and_perhaps_a_lock() -> None:
    plain: TokenStore = PlainStore(SharedStore())
    assert not isinstance(plain, LockingTokenStore)
    assert isinstance(SharedStore(), LockingTokenStore)
