"""Value types of a connection: user, ad accounts with role and currency, scopes, token expiry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

_WRITES: Final = frozenset({"OWNER", "ADMIN", "CAMPAIGN_MANAGER"})
"""Roles that may change campaigns (the names of the contract; what each may do is on Pinterest's help pages)."""


@dataclass(frozen=True, slots=True)
class AdAccountAccess:
    """One ad account. `roles` are what the user is there; `can_write` whether one of them may change campaigns."""

    id: str
    name: str
    currency: str | None
    roles: tuple[str, ...]
    can_write: bool


@dataclass(frozen=True, slots=True)
class Connection:
    """Result of `connect` and `health`; true if every need is satisfied.

    user: id, username, account_type and business_name; empty if the token may not read them.
    ad_accounts: the ad accounts that the token sees.
    scopes: the token's scopes, None if unknown (a plain access token, a token reply without them).
    missing: missing scopes by need.
    access: access level of the app, "trial" or "standard", if rate limit headers show another than the client is
        configured for; None otherwise.
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
        """Whether all that is needed works: no need lacks a scope; where the scopes are not known, nothing failed."""
        return not self.missing and (self.scopes is not None or not self.problems)

    def to_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return {**asdict(self), "scopes": None if self.scopes is None else sorted(self.scopes)}


@dataclass(frozen=True, slots=True)
class Disconnected:
    """Result of a log-out. Local tokens are always deleted; `revoked` is whether Pinterest revoked them, too."""

    revoked: bool
    message: str

    def __bool__(self) -> bool:
        return self.revoked


def ad_account(account: Mapping[str, Any]) -> AdAccountAccess:
    """Convert an ad account of the API."""
    roles = tuple(str(role) for role in account.get("permissions") or ())
    currency = account.get("currency")
    known = str(currency) if currency and currency != "UNK" else None
    return AdAccountAccess(
        str(account["id"]), str(account.get("name") or ""), known, roles, any(role in _WRITES for role in roles)
    )
