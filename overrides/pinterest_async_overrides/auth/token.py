"""Tokens: access token and refresh token, their JSON, and the interfaces of token stores."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NoReturn, Protocol, cast, runtime_checkable

from pinterest_async_overrides.common.json_values import encodable
from pinterest_async_overrides.common.secrets import Secret
from pinterest_async_overrides.errors import PinterestError

_WRITTEN = ("access_token", "refresh_token", "expires_at", "refresh_token_expires_at", "scope")


class TokenStoreError(PinterestError):
    """The token store could not be read, written or locked; its content is unchanged."""


@dataclass(frozen=True, slots=True, repr=False)
class Token:
    """Access token, what renews it, and when each ends (seconds since 1970, None where that is not known).

    `access_token` is empty where there is only a refresh token. `scopes` are those granted; `extras` are the other
    fields of the reply. Its repr shows no secret and it is not pickled: `to_json()` is for stores.
    """

    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    refresh_token_expires_at: float | None = None
    scopes: frozenset[str] = frozenset()
    extras: Mapping[str, Any] = field(default_factory=dict[str, Any], hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "access_token", Secret(self.access_token))
        object.__setattr__(self, "refresh_token", Secret(self.refresh_token) if self.refresh_token else None)

    @classmethod
    def from_fields(cls, fields: Mapping[str, Any]) -> Token:
        """Return the token of a stored or raw reply: fields of a wrong type count as absent, unknown ones are kept."""
        scope: Any = fields.get("scope") or fields.get("scopes")
        joined = ",".join(map(str, cast("Iterable[object]", scope))) if isinstance(scope, list) else str(scope or "")
        return cls(
            access_token=_header_text(fields.get("access_token")),
            refresh_token=_form_text(fields.get("refresh_token")),
            expires_at=number(fields.get("expires_at")),
            refresh_token_expires_at=number(fields.get("refresh_token_expires_at")),
            scopes=frozenset(joined.replace(",", " ").split()),
            extras={name: value for name, value in fields.items() if name not in {*_WRITTEN, "scopes"}},
        )

    @classmethod
    def from_json(cls, written: str | bytes) -> Token | None:
        """Return the token that `to_json` wrote, or of a raw reply of the token endpoint; None for a blank text.

        Raises ValueError, without the text, for what is no JSON object.
        """
        if not written.strip():
            return None
        if (fields := json_object(written)) is None:
            raise ValueError("no JSON object")
        return cls.from_fields(fields)

    def to_json(self) -> Secret:
        """Return all of it, secrets included, as JSON."""
        values = (
            str(self.access_token),
            str(self.refresh_token) if self.refresh_token else None,
            self.expires_at,
            self.refresh_token_expires_at,
            " ".join(sorted(self.scopes)),
        )
        known = {name: value for name, value in zip(_WRITTEN, values, strict=True) if value is not None}
        return Secret(json.dumps({**self.extras, **known}, indent=1))

    def same(self, other: Token | None) -> bool:
        """Return whether the other token has the same two secrets."""
        if other is None:
            return False
        return (self.access_token, self.refresh_token) == (other.access_token, other.refresh_token)

    def __repr__(self) -> str:
        ends = {"expires_at": self.expires_at, "refresh_token_expires_at": self.refresh_token_expires_at}
        shown = "".join(f", {name}={_moment(value)}" for name, value in ends.items() if value is not None)
        refresh = "'***'" if self.refresh_token else None
        return f"Token('***', refresh_token={refresh}{shown}, scopes={sorted(self.scopes)})"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a token is not pickled; write it with to_json() where it is safe")


class TokenStore(Protocol):
    """Place where a token outlives the process. What `save` has stored must be what the next `load` returns."""

    async def load(self) -> Token | None:
        """Return the token that was saved last; None where there is none yet."""
        ...

    async def save(self, token: Token) -> None:
        """Replace the stored token, whole or not at all."""
        ...


@runtime_checkable
class LockingTokenStore(TokenStore, Protocol):
    """Store shared between processes. Without a lock two may refresh at once, and the later one adopts the other's
    token after its own is refused; with it, one refreshes and the others wait and reload.
    """

    def lock(self) -> AbstractAsyncContextManager[None]:
        """Hold the lock, which one process holds at a time and which is released if that process dies."""
        ...


@runtime_checkable
class DeletingTokenStore(TokenStore, Protocol):
    """Store whose token can be removed; in any other one an empty token is saved when the user logs out."""

    async def delete(self) -> None:
        """Remove the token, so that the next `load` finds none; no error where there is none."""
        ...


def json_object(written: str | bytes) -> dict[str, Any] | None:
    """Return the object of a JSON text; None for any other text."""
    try:
        value: Any = json.loads(written)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def text(value: object) -> str | None:
    """Return a text that is not blank, else None."""
    return value if isinstance(value, str) and value else None


def _header_text(value: object) -> str:
    """Return text that fits into a header; anything else is no access token."""
    found = value.strip() if isinstance(value, str) else ""
    return found if found.isascii() and found.isprintable() and " " not in found else ""


def _form_text(value: object) -> str | None:
    """Return text that fits into a form; half a surrogate pair does not, and no refresh token has one."""
    found = text(value)
    return found if found is not None and encodable(found) else None


def number(value: object) -> float | None:
    """Return a finite number, also one written as a string; else None."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def _moment(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        return repr(seconds)
