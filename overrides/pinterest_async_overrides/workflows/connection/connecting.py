"""Log-in from a redirect URL, inspection of a token, log-out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import urlsplit, urlunsplit

from pinterest_async.model import plain
from pinterest_async_overrides.auth.oauth import OAuth
from pinterest_async_overrides.errors import (
    AuthenticationError,
    ConfigurationError,
    ForbiddenError,
    PinterestError,
    RateLimiterUnavailable,
)
from pinterest_async_overrides.workflows.connection import needs as wanted
from pinterest_async_overrides.workflows.connection.account import (
    AdAccountAccess,
    Connection,
    Disconnected,
    ad_account,
)
from pinterest_async_overrides.workflows.interfaces import JobClient, call, pager

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.base import Auth
    from pinterest_async_overrides.auth.token import Token
    from pinterest_async_overrides.limits.settings import RateLimits
    from pinterest_async_overrides.limits.status import QuotaStatus

_DAY: Final = 86_400.0
_SHOWN: Final = ("id", "username", "account_type", "business_name")


class Connected(JobClient, Protocol):
    """JobClient with access to its auth, rate limits and redirect URI."""

    @property
    def auth(self) -> Auth: ...

    @property
    def rate_limits(self) -> RateLimits: ...

    @property
    def redirect_uri(self) -> str | None: ...

    async def quotas(self) -> list[QuotaStatus]: ...


async def connect(
    client: Connected, auth: OAuth, url: str, state: str, needs: Iterable[str], redirect_uri: str | None
) -> Connection:
    """Exchange the code of a log-in for a token and inspect it."""
    if client.auth is not auth:
        raise ConfigurationError("this client has another auth than the one that logs in: use Pinterest(auth=auth)")
    asked = list(needs)
    wanted.missing(asked, frozenset())  # a word that is none is refused before anything is sent
    code = auth.received_code(url, state)
    token = await auth.exchange(code, redirect_uri or client.redirect_uri or redirect_of(url))
    return await look(client, token, asked)


def redirect_of(url: str) -> str:
    """Return the redirect URI of a redirected address: without the parameters that Pinterest added."""
    parts = urlsplit(url)
    kept = [each for each in parts.query.split("&") if each and each.split("=")[0] not in {"code", "state"}]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), ""))


async def look(client: Connected, token: Token | None, needs: Iterable[str]) -> Connection:
    """Inspect a token with two calls. Raises AuthenticationError if it is not valid at all."""
    problems: list[str] = []
    user = await _user(client, problems)
    accounts = await _accounts(client, problems)
    found = Connection(user, accounts, None, access=await access(client), problems=tuple(problems))
    return found if token is None else with_token(found, token, needs)


async def access(client: Connected) -> str | None:
    """Return the app's access level if rate limit windows differ from the configured ones; a window of a day is
    trial."""
    profile = client.rate_limits.profile
    try:
        quotas = await client.quotas()
    except RateLimiterUnavailable:
        return None
    windows = {quota.seconds for quota in quotas if quota.name.startswith(("org_", "ads_"))}
    if profile != "trial" and any(seconds >= _DAY for seconds in windows):
        return "trial"
    if profile == "trial" and any(seconds < _DAY for seconds in windows):
        return "standard"
    return None


async def health(client: Connected, needs: Iterable[str]) -> Connection:
    """Inspect the client's current token."""
    asked = list(needs)
    wanted.missing(asked, frozenset())
    found = await look(client, None, asked)
    # The auth has a token only after the first call.
    token = client.auth.token if isinstance(client.auth, OAuth) else None
    return found if token is None else with_token(found, token, asked)


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
    try:
        await auth.revoke()
    except PinterestError as error:
        message = f"forgotten here, but not revoked at Pinterest, where tokens stay valid until they expire: {error}"
        return Disconnected(revoked=False, message=message)
    return Disconnected(revoked=True, message="forgotten here and revoked at Pinterest")


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
