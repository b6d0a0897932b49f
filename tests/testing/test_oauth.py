"""Tokens are given out, renewed, revoked and judged as Pinterest does."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import msgspec
import pytest

from pinterest_async_overrides.testing.http.messages import Reply, Request
from pinterest_async_overrides.testing.main_port import MainPort
from pinterest_async_overrides.testing.service import Rules, Service
from tests.testing.calls import account_of, call, refused, send, service

REDIRECT = "http://localhost:8085/"


def strict() -> Service:
    return service(rules=Rules(strict=True))


def basic(server: Service, secret: str | None = None) -> dict[str, str]:
    pair = f"{server.tokens.client_id}:{server.tokens.client_secret if secret is None else secret}"
    return {"authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}


def token(server: Service, headers: dict[str, str] | None = None, **form: str) -> tuple[int, Any]:
    """The status and the body of a call to the token endpoint."""
    body = urlencode(form).encode()
    reply = server.answer(Request("POST", "/v5/oauth/token", headers or basic(server), body))
    return reply.status, msgspec.json.decode(reply.body)


def authorize(server: Service, scope: str = "ads:read,boards:read", **change: str) -> Reply:
    query = {"client_id": server.tokens.client_id, "redirect_uri": REDIRECT, "response_type": "code", "state": "s 1"}
    return MainPort(server).answer(Request("GET", f"/oauth/?{urlencode(query | {'scope': scope} | change)}"))


def code(server: Service) -> str:
    location = urlsplit(authorize(server).headers["location"])
    back = parse_qs(location.query)
    assert (location.netloc, back["state"]) == ("localhost:8085", ["s 1"])
    return back["code"][0]


def bearer(text: str) -> dict[str, str]:
    return {"authorization": f"Bearer {text}"}


def test_from_consent_to_a_token_that_opens_what_it_may() -> None:
    server = strict()
    given = code(server)
    form: dict[str, Any] = {"grant_type": "authorization_code", "code": given, "redirect_uri": REDIRECT}
    status, told = token(server, **form)
    assert status == 200
    assert told["access_token"].startswith("pina_")
    assert told["refresh_token"].startswith("pinr_")
    assert (told["expires_in"], told["refresh_token_expires_in"]) == (2_592_000, 5_184_000)
    assert told["scope"] == "ads:read boards:read"
    headers = bearer(told["access_token"])
    assert call(server, "GET", "/ad_accounts", headers=headers)["items"]
    assert refused(server, "GET", "/user_account", headers=headers) == (401, 3)
    # A code is good once.
    assert token(server, **form) == (401, {"code": 283, "message": "The authorization grant is invalid"})


def test_codes_belong_to_a_redirect_uri_and_grow_old() -> None:
    server = strict()
    status, _ = token(server, grant_type="authorization_code", code=code(server), redirect_uri=REDIRECT + "else")
    assert status == 401
    old = code(server)
    server.clock.advance(600)
    assert token(server, grant_type="authorization_code", code=old, redirect_uri=REDIRECT)[0] == 401


@pytest.mark.parametrize("change", [{"client_id": "1"}, {"scope": "ads:all"}, {"response_type": "token"}])
def test_consent_is_not_asked_for_just_anything(change: dict[str, str]) -> None:
    assert authorize(strict(), **change).status == 400


def test_refresh_rotates_and_the_old_token_dies() -> None:
    server = strict()
    first = server.tokens.issue("refresh", frozenset({"ads:read"})).text
    status, told = token(server, grant_type="refresh_token", refresh_token=first)
    assert (status, told["refresh_token_expires_at"]) == (200, 1_755_184_000)
    assert told["refresh_token"] != first
    assert token(server, grant_type="refresh_token", refresh_token=first)[0] == 401
    assert token(server, grant_type="refresh_token", refresh_token=told["refresh_token"])[0] == 200


def test_refresh_where_the_old_token_lives_or_stays() -> None:
    server = strict()
    first = server.tokens.issue("refresh").text
    server.tokens.grants.kill_rotated = False
    assert token(server, grant_type="refresh_token", refresh_token=first)[0] == 200
    server.tokens.grants.rotate = False
    status, told = token(server, grant_type="refresh_token", refresh_token=first)
    assert status == 200
    assert "refresh_token" not in told


def test_a_refresh_cannot_widen_scopes_and_ends_after_sixty_days() -> None:
    server = strict()
    first = server.tokens.issue("refresh", frozenset({"ads:read"})).text
    assert token(server, grant_type="refresh_token", refresh_token=first, scope="ads:write")[0] == 401
    server.clock.advance(60 * 86400)
    assert token(server, grant_type="refresh_token", refresh_token=first)[0] == 401


def test_client_credentials_bring_a_token_without_a_refresh_token() -> None:
    server = strict()
    status, told = token(server, grant_type="client_credentials", scope="ads:read catalogs:read")
    assert status == 200
    assert "refresh_token" not in told
    assert told["access_token"].startswith("pinc_")
    assert call(server, "GET", "/ad_accounts", headers=bearer(told["access_token"]))["items"]
    # Catalogs take no client token, whatever its scopes.
    assert refused(server, "GET", "/catalogs", headers=bearer(told["access_token"])) == (401, 3)


def test_tokens_expire_and_are_revoked() -> None:
    server = strict()
    first, second = server.tokens.issue(seconds=60).text, server.tokens.issue().text
    assert call(server, "GET", "/user_account", headers=bearer(first))
    server.clock.advance(60)
    assert refused(server, "GET", "/user_account", headers=bearer(first)) == (401, 2)
    body = urlencode({"token": second}).encode()
    reply = server.answer(Request("POST", "/v5/oauth/token/revoke", basic(server), body))
    assert (reply.status, reply.body) == (200, b"")
    assert refused(server, "GET", "/user_account", headers=bearer(second)) == (401, 2)


def test_wrong_secret_and_unknown_token_only_in_strict_mode() -> None:
    server = strict()
    form: dict[str, Any] = {"grant_type": "client_credentials", "scope": "ads:read"}
    assert token(server, basic(server, "wrong"), **form) == (401, {"code": 2, "message": "Authentication failed."})
    assert refused(server, "GET", "/user_account", headers=bearer("pina_unknown")) == (401, 2)
    lenient = service()
    assert token(lenient, basic(lenient, "wrong"), **form)[0] == 200
    assert send(lenient, "GET", "/user_account", headers=bearer("pina_unknown")).status == 200
    assert token(lenient, grant_type="refresh_token", refresh_token="pinr_unknown")[0] == 200


def test_a_conversion_token_opens_conversions_alone() -> None:
    server = strict()
    token_of_user = server.tokens.issue().text
    given = call(server, "POST", "/oauth/conversion_token", headers=bearer(token_of_user))["access_token"]
    event = {"event_name": "checkout", "action_source": "web", "event_time": 1_750_000_000, "event_id": "1"}
    body = {"data": [event | {"user_data": {"em": ["a" * 64]}}]}
    assert call(server, "POST", f"/ad_accounts/{account_of(server)}/events", body, headers=bearer(given))
    assert refused(server, "GET", "/ad_accounts", headers=bearer(given)) == (401, 3)


def test_the_official_quickstarts_name_the_app_consumer_id() -> None:
    server = strict()
    query = {"consumer_id": server.tokens.client_id, "redirect_uri": REDIRECT, "response_type": "code"}
    query |= {"scope": "user_accounts:read", "refreshable": "True", "state": "x"}
    reply = MainPort(server).answer(Request("GET", f"/oauth/?{urlencode(query)}"))
    assert reply.status == 302
    assert "code=" in reply.headers["location"]
    reply = MainPort(server).answer(Request("GET", f"/oauth/?{urlencode(query | {'consumer_id': '1'})}"))
    assert reply.status == 400
