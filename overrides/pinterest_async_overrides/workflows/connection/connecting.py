"""Log-in from a redirect URL, inspection of a token, log-out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Protocol, Self
from urllib.parse import urlsplit, urlunsplit

from pinterest_async.model import plain
from pinterest_async_overrides.auth.oauth import OAuth
from pinterest_async_overrides.errors import (
    AuthenticationError,
    ConfigurationError,
    ForbiddenError,
    PinterestError,
)
from pinterest_async_overrides.events.types import ResponseEvent
from pinterest_async_overrides.limits.headers import policies_of
from pinterest_async_overrides.limits.profiles import DAY
from pinterest_async_overrides.workflows.connection import needs as wanted
from pinterest_async_overrides.workflows.connection.account import (
    AdAccountAccess,
    Connection,
    Disconnected,
    TokenRevocation,
    ad_account,
)
from pinterest_async_overrides.workflows.interfaces import JobClient, call, pager

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.base import Auth
    from pinterest_async_overrides.auth.token import Token
    from pinterest_async_overrides.events.types import Event, Hook

_CATEGORIES: Final = ("ads_", "org_", "catalogs_", "trends_")
"""Prefixes of the categories' limits in headers; the universal limit is per second for every app."""

_SHOWN: Final = ("id", "username", "account_type", "business_name")


class Connected(JobClient, Protocol):
    """Client with its auth, redirect URI, and events."""

    @property
    def auth(self) -> Auth: ...

    @property
    def redirect_uri(self) -> str | None: ...

    def with_options(self, *, on_event: Hook) -> Self: ...


async def connect(
    client: Connected, auth: OAuth, url: str, state: str, needs: Iterable[str], redirect_uri: str | None
) -> Connection:
    """Exchange the code of a log-in for a token and inspect it."""
    if client.auth is not auth:
        raise ConfigurationError("this client has another auth than the one that logs in: use Pinterest(auth=auth)")
    features = list(needs)
    wanted.missing(features, frozenset())  # a word that is none is refused before anything is sent
    code = auth.received_code(url, state)
    token = await auth.exchange(code, redirect_uri or client.redirect_uri or redirect_of(url))
    return await read_connection(client, token, features)


def redirect_of(url: str) -> str:
    """Return the redirect URI of a redirected address: without the parameters that Pinterest added."""
    parts = urlsplit(url)
    parameters = [each for each in parts.query.split("&") if each and each.split("=")[0] not in {"code", "state"}]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(parameters), ""))


async def read_connection(client: Connected, token: Token | None, needs: Iterable[str]) -> Connection:
    """Inspect a token with two calls. Raises AuthenticationError if it is not valid at all."""
    problems: list[str] = []
    limits: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, ResponseEvent) and event.rate_limit is not None:
            limits.append(event.rate_limit)

    listening = client.with_options(on_event=listen)
    user = await _user(listening, problems)
    accounts = await _accounts(listening, problems)
    found = Connection(user, accounts, None, access=access_of(limits), problems=tuple(problems))
    return found if token is None else with_token(found, token, needs)


def access_of(headers: Iterable[str]) -> str | None:
    """Return the app's access level by rate limit headers: limits of a category are per day for a trial app, per minute
    for one with standard access. None if no header names such a limit. Pure."""
    policies = [policy for header in headers for policy in policies_of(header)[1]]
    windows = [policy.seconds for policy in policies if policy.name.startswith(_CATEGORIES)]
    if not windows:
        return None
    return "trial" if max(windows) >= DAY else "standard"


async def health(client: Connected, needs: Iterable[str]) -> Connection:
    """Inspect the client's current token."""
    features = list(needs)
    wanted.missing(features, frozenset())
    found = await read_connection(client, None, features)
    # The auth has a token only after the first call.
    token = client.auth.token if isinstance(client.auth, OAuth) else None
    return found if token is None else with_token(found, token, features)


def with_token(found: Connection, token: Token, needs: Iterable[str]) -> Connection:
    """Return the connection completed with the token's scopes and expiry. Pure."""
    scopes = frozenset(token.scopes) if token.scopes else None
    return replace(
        found,
        scopes=scopes,
        missing=wanted.missing(needs, scopes) if scopes is not None else {},
        token_ends=token.expires_at,
        refresh_token_ends=token.refresh_token_expires_at,
    )


async def disconnect(client: Connected) -> Disconnected:
    """Log out; local tokens are deleted whatever Pinterest answers."""
    auth = client.auth
    if not isinstance(auth, OAuth):
        raise ConfigurationError(
            "this client has a plain access token, which only its app can revoke: Pinterest(auth=OAuth(...)) can"
        )
    report = await auth.log_out()
    tokens = tuple(
        TokenRevocation(each.token, each.origin, each.error is None, "" if each.error is None else str(each.error))
        for each in report.tokens
    )
    parts = [*map(str, tokens), *(f"the store: {error}" for error in report.store_errors)]
    message = f"forgotten here; {'; '.join(parts) or 'there was no token to revoke'}"
    return Disconnected(all(each.revoked for each in tokens), message, tokens, not report.store_errors)


async def _user(client: JobClient, problems: list[str]) -> dict[str, Any]:
    try:
        user = plain(await call(client, "user_account/get", {}))
    except (AuthenticationError, ForbiddenError) as error:
        if not lacks_scope(error):
            raise
        problems.append(f"the user account cannot be read: {error.message}")
        return {}
    return {name: user.get(name) for name in _SHOWN}


async def _accounts(client: JobClient, problems: list[str]) -> list[AdAccountAccess]:
    try:
        found = [plain(each) async for each in pager(client, "ad_accounts/list", {"page_size": 250}).items()]
    except (AuthenticationError, ForbiddenError) as error:
        if not lacks_scope(error):
            raise
        problems.append(f"the ad accounts cannot be read: {error.message}")
        return []
    return [ad_account(each) for each in found]


def lacks_scope(error: PinterestError) -> bool:
    """Return whether a refusal is about a missing scope, not about the token (docs/api-facts.md, section 2)."""
    return error.status == 403 or error.code == 3
