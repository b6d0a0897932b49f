"""Application needs by name (pins, ads, analytics …) as OAuth scopes, and the scopes a token lacks. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Final

_PINS: Final = frozenset({"boards:read", "boards:write", "pins:read", "pins:write"})
_ADS: Final = frozenset({"ads:read", "ads:write"})

# By the scopes of the operations behind each word. Pins and videos need those of boards, and none of ads.
NEEDS: Final[Mapping[str, frozenset[str]]] = {
    "pins": _PINS,
    "video": _PINS,
    "boards": frozenset({"boards:read", "boards:write"}),
    "secret_boards": frozenset({"boards:read_secret", "boards:write_secret", "pins:read_secret", "pins:write_secret"}),
    "user": frozenset({"user_accounts:read"}),
    "organic_analytics": frozenset({"user_accounts:read", "boards:read", "pins:read"}),
    "analytics": frozenset({"ads:read"}),
    "reports": frozenset({"ads:read"}),
    "ads": _ADS,
    "campaigns": _ADS,
    "audiences": _ADS,
    "customer_lists": _ADS,
    "conversions": _ADS,
    "leads": _ADS,
    "catalogs": frozenset({"catalogs:read", "catalogs:write"}),
    "billing": frozenset({"billing:read", "billing:write"}),
    "business": frozenset({"biz_access:read", "biz_access:write"}),
}


def missing(needs: Iterable[str], scopes: frozenset[str]) -> dict[str, list[str]]:
    """Return the missing scopes by need; satisfied needs are omitted. A need is a name of NEEDS or a scope."""
    lacking = {need: sorted(scopes_of(need) - scopes) for need in needs}
    return {need: absent for need, absent in lacking.items() if absent}


def scopes_for(needs: Iterable[str]) -> list[str]:
    """Return all scopes that the needs require, sorted, for an authorization request."""
    return sorted({scope for need in needs for scope in scopes_of(need)})


def scopes_of(need: str) -> frozenset[str]:
    """Return the scopes of one need. Raises ValueError for an unknown name."""
    if ":" in need:
        return frozenset({need})
    if need not in NEEDS:
        close = difflib.get_close_matches(need, NEEDS, n=1)
        hint = (
            f"; did you mean {close[0]!r}?" if close else f": one of {', '.join(NEEDS)}, or a scope such as pins:read"
        )
        raise ValueError(f"nothing that can be needed is called {need!r}{hint}")
    return NEEDS[need]
