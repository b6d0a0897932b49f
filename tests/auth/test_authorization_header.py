"""Authorization headers, which are sent and never shown."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import OPERATIONS, BasicAuth, BearerToken, ConfigurationError

TOKEN_CALLS = sorted(identity for identity, one in OPERATIONS.items() if "basic" in one.security)


async def test_a_bearer_token() -> None:
    auth = BearerToken("pina_AAA")
    assert await auth.authorization(OPERATIONS["pins/get"]) == "Bearer pina_AAA"
    assert auth.secrets() == ("pina_AAA",)


@pytest.mark.parametrize("identity", TOKEN_CALLS)
async def test_an_apps_id_and_secret(identity: str) -> None:
    auth = BasicAuth("id", "se:cret")
    header = await auth.authorization(OPERATIONS[identity])
    assert base64.b64decode(header.removeprefix("Basic ")) == b"id:se:cret"
    assert set(auth.secrets()) == {"se:cret", header.removeprefix("Basic ")}


async def test_an_apps_id_and_secret_are_for_tokens_only() -> None:
    assert TOKEN_CALLS
    with pytest.raises(ConfigurationError, match=r"pins\.get\(\) needs an access token"):
        await BasicAuth("id", "secret").authorization(OPERATIONS["pins/get"])


@pytest.mark.parametrize("auth", [BearerToken("pina_AAA"), BasicAuth("id", "AAA")])
def test_a_repr_shows_no_secret(auth: Any) -> None:
    assert "AAA" not in repr(auth)
    assert "***" in repr(auth)


BAD = ["", " ", "pina_AAA\n", "\npina_AAA", "pina AAA", "pina_AAA\r\nx-evil: 1", "pina_é", "pina_\x00", "\x7f"]


@pytest.mark.parametrize("token", BAD)
def test_a_token_that_is_none(token: str) -> None:
    for made in (lambda: BearerToken(token), lambda: BasicAuth(token, "secret"), lambda: BasicAuth("id", token)):
        with pytest.raises(ConfigurationError) as raised:
            made()
        assert "AAA" not in str(raised.value)


@pytest.mark.parametrize("token", [None, 7, b"pina_AAA"])
def test_a_token_that_is_no_string(token: Any) -> None:
    with pytest.raises(ConfigurationError, match="access_token"):
        BearerToken(token)


@given(st.text())
async def test_no_token_splits_a_header(token: str) -> None:
    try:
        header = await BearerToken(token).authorization(OPERATIONS["pins/get"])
    except ConfigurationError:
        return
    assert header.isascii()
    assert header.isprintable()
    assert header.split() == ["Bearer", token]
