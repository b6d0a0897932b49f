"""Tokens: grants, scopes, expiry, rotation and revocation."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any, Literal
from urllib.parse import quote, urlencode

from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.contract.api_error import ApiError, invalid, unauthorized
from pinterest_async_overrides.testing.contract.openapi import Operation, document
from pinterest_async_overrides.testing.http.messages import Reply, Request
from pinterest_async_overrides.testing.state.clock import Clock

ACCESS_SECONDS = 30 * 86400
REFRESH_SECONDS = 60 * 86400
CODE_SECONDS = 600

Use = Literal["access", "client", "refresh", "code", "conversion"]
_IN_ADDRESSES = "!#$%&'()*+,/:;=?@[]~"

_PREFIXES: dict[Use, str] = {
    "access": "pina_",
    "client": "pinc_",
    "refresh": "pinr_",
    "code": "",
    "conversion": "pina_",
}


@dataclass(slots=True)
class Token:
    """One issued token or authorization code."""

    text: str
    use: Use
    scopes: frozenset[str]
    expires: float
    redirect_uri: str = ""
    alive: bool = True


@dataclass(slots=True)
class Grants:
    """Behaviour of the token endpoint where Pinterest's own varies, or a test needs the worst case.

    `rotate`: a refresh returns a new refresh token. `kill_rotated`: this revokes the old one. `access_seconds` and
    `refresh_seconds` are the lifetimes of tokens.
    """

    rotate: bool = True
    kill_rotated: bool = True
    access_seconds: float = ACCESS_SECONDS
    refresh_seconds: float = REFRESH_SECONDS


def all_scopes() -> frozenset[str]:
    """Return every scope that the contract names."""
    flows = document()["components"]["securitySchemes"]["pinterest_oauth2"]["flows"]
    return frozenset(flows["authorizationCode"]["scopes"])


class Tokens:
    """All tokens of one local Pinterest, and its one app, whose client id and secret are determined by the seed."""

    def __init__(self, seed: int, clock: Clock, strict: bool) -> None:
        self.strict = strict
        self.grants = Grants()
        self.client_id = f"{1_000_000 + seeded_random.number(seed, 'app') % 8_999_999}"
        self.client_secret = (
            f"{seeded_random.number(seed, 'secret'):016x}{seeded_random.number(seed, 'secret', 2):016x}"
        )
        self._seed = seed
        self._clock = clock
        self._numbers = count()
        self._tokens: dict[str, Token] = {}

    def issue(
        self, use: Use = "access", scopes: frozenset[str] | None = None, seconds: float | None = None, **more: Any
    ) -> Token:
        """Return a new token of this use, by default with all scopes and the standard lifetime."""
        life = {"refresh": self.grants.refresh_seconds, "code": CODE_SECONDS}.get(use, self.grants.access_seconds)
        number = next(self._numbers)
        parts = (seeded_random.number(self._seed, use, number, part) for part in range(4))
        text = _PREFIXES[use] + "".join(f"{part:016X}" for part in parts)
        expires = self._clock.now() + (life if seconds is None else seconds)
        token = Token(text, use, all_scopes() if scopes is None else scopes, expires, **more)
        self._tokens[text] = token
        return token

    def revoke(self, text: str) -> None:
        """Revoke a token if it exists."""
        if text in self._tokens:
            self._tokens[text].alive = False

    def known(self, text: str, *uses: Use) -> Token | None:
        """Return the token of this text if it is valid and of one of these uses, else None."""
        token = self._tokens.get(text)
        if token is None or token.use not in uses or not token.alive or self._clock.now() >= token.expires:
            return None
        return token

    def authorize(self, operation: Operation, request: Request) -> str:
        """Return the user whose quota is counted; raise an `ApiError` for a token not valid for the operation."""
        scheme, _, text = request.headers.get("authorization", "").partition(" ")
        if "basic" in operation.security:
            if scheme.lower() != "basic" or not text or (self.strict and self._app(text) is None):
                raise unauthorized()
            return "app"
        if scheme.lower() != "bearer" or not text.startswith(("pina_", "pinc_")):
            raise unauthorized()
        token = self.known(text, "access", "client", "conversion")
        # By default unknown tokens are accepted; tokens issued here are always checked.
        if token is None and (self.strict or text in self._tokens):
            raise unauthorized()
        if token is not None and self.strict:
            self._check_scopes(operation, token)
        return text

    def _check_scopes(self, operation: Operation, token: Token) -> None:
        scheme = {"client": "client_credentials", "conversion": "conversion_token"}.get(token.use, "pinterest_oauth2")
        needed = dict(zip(operation.security, operation.scopes, strict=True))
        if scheme not in needed:
            raise ApiError(401, 3, "This kind of token is not valid for this call.")
        missing = needed[scheme] - token.scopes
        if missing:
            raise ApiError(401, 3, f"Missing scopes: {', '.join(sorted(missing))}.")

    def _app(self, credentials: str) -> str | None:
        try:
            given = base64.b64decode(credentials, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return None
        return self.client_id if given == f"{self.client_id}:{self.client_secret}" else None

    def consent(self, request: Request) -> Reply:
        """Return the authorization page's reply for a user who always agrees: a redirect to the app, with a code."""
        query = dict(request.query)
        # Pinterest's own quickstarts use this name of the client id (observed).
        query.setdefault("client_id", query.get("consumer_id", ""))
        missing = [name for name in ("client_id", "redirect_uri", "response_type", "scope") if not query.get(name)]
        if missing:
            raise invalid(f"{', '.join(missing)} missing.")
        if query["response_type"] != "code" or (self.strict and query["client_id"] != self.client_id):
            raise invalid("Unknown client_id, or response_type is not code.")
        scopes = split_scopes(query["scope"])
        code = self.issue("code", scopes, redirect_uri=query["redirect_uri"])
        back = {"code": code.text} | ({"state": query["state"]} if "state" in query else {})
        mark = "&" if "?" in query["redirect_uri"] else "?"
        # Quoted again: a line break in it would end the header and allow header injection.
        address = quote(query["redirect_uri"], safe=_IN_ADDRESSES)
        return Reply(302, headers={"location": f"{address}{mark}{urlencode(back)}"})

    def exchange(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Return the token endpoint's reply; raise an `ApiError` for an invalid grant."""
        grant = form.get("grant_type", "")
        if grant == "authorization_code":
            code = self._grant(form.get("code", ""), "code")
            if code.redirect_uri != form.get("redirect_uri"):
                raise _bad_grant()
            code.alive = False
            return self._pair(grant, code.scopes, self.issue("refresh", code.scopes))
        if grant == "refresh_token":
            return self._refresh(form)
        scopes = split_scopes(form.get("scope", ""))
        return self._token_reply(grant, self.issue("client", scopes))

    def _refresh(self, form: Mapping[str, str]) -> dict[str, Any]:
        old = self._grant(form.get("refresh_token", ""), "refresh")
        scopes = split_scopes(form["scope"]) if form.get("scope") else old.scopes
        if not scopes <= old.scopes:
            raise _bad_grant()
        if not self.grants.rotate:
            return self._token_reply("refresh_token", self.issue("access", scopes))
        if self.grants.kill_rotated:
            old.alive = False
        new = self.issue("refresh", old.scopes)
        return self._pair("refresh_token", scopes, new) | {"refresh_token_expires_at": int(new.expires)}

    def _grant(self, text: str, use: Use) -> Token:
        token = self.known(text, use)
        if token is None:
            # Outside strict mode, a refresh token that was not issued here is accepted by its prefix.
            if use == "refresh" and not self.strict and text.startswith("pinr_") and text not in self._tokens:
                return self.issue("refresh")
            raise _bad_grant()
        return token

    def _pair(self, grant: str, scopes: frozenset[str], refresh: Token) -> dict[str, Any]:
        life = int(refresh.expires - self._clock.now())
        made = self._token_reply(grant, self.issue("access", scopes))
        return made | {"refresh_token": refresh.text, "refresh_token_expires_in": life}

    def _token_reply(self, grant: str, token: Token) -> dict[str, Any]:
        return {
            "access_token": token.text,
            "response_type": grant,
            "token_type": "bearer",
            "expires_in": int(token.expires - self._clock.now()),
            "scope": " ".join(sorted(token.scopes)),
        }


def split_scopes(text: str) -> frozenset[str]:
    """Return the scopes of a list separated by spaces or commas; raise an `ApiError` for an unknown one."""
    scopes = frozenset(text.replace(",", " ").split())
    unknown = scopes - all_scopes()
    if unknown:
        raise invalid(f"Unknown scopes: {', '.join(sorted(unknown))}.")
    return scopes


def _bad_grant() -> ApiError:
    return ApiError(401, 283, "The authorization grant is invalid")
