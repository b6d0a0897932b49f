"""Value types of a connection: user, ad accounts with role and currency, scopes, token expiry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

_RANKED: Final = ("OWNER", "ADMIN", "CAMPAIGN_MANAGER")
_WRITES: Final = frozenset(_RANKED)
"""Roles that may change campaigns (the names of the contract; what each may do is on Pinterest's help pages)."""


@dataclass(frozen=True, slots=True)
class AdAccountAccess:
    """One ad account that a token sees.

    roles: the user's roles there; `role` is the one that allows most, None without any.
    can_write: whether one of the roles may change campaigns.
    """

    id: str
    name: str
    currency: str | None
    roles: tuple[str, ...]
    can_write: bool

    @property
    def role(self) -> str | None:
        """The role that allows most; None without any."""
        ranked = [role for role in _RANKED if role in self.roles]
        return next(iter([*ranked, *self.roles]), None)


@dataclass(frozen=True, slots=True)
class Connection:
    """Result of `connect` and `health`; true if every need is satisfied.

    user: id, username, account_type and business_name; empty if the token may not read them.
    ad_accounts: the ad accounts that the token sees.
    scopes: the token's scopes, None if unknown (a plain access token, a token reply without them).
    missing: missing scopes by need.
    access: access level of the app, "trial" or "standard", as the replies' rate limit headers show; None without them.
    token_ends, refresh_token_ends: expiry in seconds since 1970, None if unknown.
    problems: what could not be read, as messages.
    """

    user: Mapping[str, Any]
    ad_accounts: Sequence[AdAccountAccess]
    scopes: frozenset[str] | None
    missing: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    access: str | None = None
    token_ends: float | None = None
    refresh_token_ends: float | None = None
    problems: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Return whether every need is satisfied; if the scopes are unknown, whether everything could be read."""
        return not self.missing and (self.scopes is not None or not self.problems)

    def to_dict(self) -> dict[str, Any]:
        """Return the connection as a JSON object."""
        return {**asdict(self), "scopes": None if self.scopes is None else sorted(self.scopes)}


@dataclass(frozen=True, slots=True)
class TokenRevocation:
    """One token of a log-out; the token itself is not shown.

    token: "refresh_token" or "access_token".
    origin: where it was: "in use", "stored", "given" (the `refresh_token` of OAuth), or "not yet stored".
    revoked: whether Pinterest revoked it; if not, it stays valid there until it expires, and `message` says why.
    """

    token: str
    origin: str
    revoked: bool
    message: str = ""

    def __str__(self) -> str:
        state = "revoked" if self.revoked else f"not revoked ({self.message})"
        return f"{self.token.replace('_', ' ')} {self.origin}: {state}"


@dataclass(frozen=True, slots=True)
class Disconnected:
    """Result of a log-out; true if everything succeeded. The client has forgotten its tokens in any case.

    revoked: whether Pinterest revoked every token.
    message: what was done, as a sentence.
    tokens: each token, and whether it was revoked.
    stored: whether the store could be emptied; if not, its tokens are ignored by this process.
    """

    revoked: bool
    message: str
    tokens: tuple[TokenRevocation, ...] = ()
    stored: bool = True

    def __bool__(self) -> bool:
        return self.revoked and self.stored

    def to_dict(self) -> dict[str, Any]:
        """Return the result as a JSON object."""
        return asdict(self)


def ad_account(account: Mapping[str, Any]) -> AdAccountAccess:
    """Convert an ad account of the API."""
    roles = tuple(str(role) for role in account.get("permissions") or ())
    currency = account.get("currency")
    known = str(currency) if currency and currency != "UNK" else None
    return AdAccountAccess(
        str(account["id"]), str(account.get("name") or ""), known, roles, any(role in _WRITES for role in roles)
    )
