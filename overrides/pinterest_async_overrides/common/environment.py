"""Environment variables: PINTEREST_BASE_URL, _AD_ACCOUNT_ID, _REDIRECT_URI, and hints for other tools' names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pinterest_async_overrides.errors import ConfigurationError

BASE_URL: Final = "PINTEREST_BASE_URL"
AD_ACCOUNT_ID: Final = "PINTEREST_AD_ACCOUNT_ID"
REDIRECT_URI: Final = "PINTEREST_REDIRECT_URI"

# What the official SDK and its quickstarts read (observed), and ours.
_OTHER_NAMES: Final = {
    "PINTEREST_APP_ID": "PINTEREST_CLIENT_ID",
    "PINTEREST_APP_SECRET": "PINTEREST_CLIENT_SECRET",
    "PINTEREST_REFRESH_ACCESS_TOKEN": "PINTEREST_REFRESH_TOKEN",
    "PINTEREST_API_URI": BASE_URL,
}


def base_url(environment: Mapping[str, str], default: str) -> str:
    """Return the server that the environment names, else the default."""
    return environment.get(BASE_URL, "").strip() or default


def ad_account_id(environment: Mapping[str, str]) -> str | None:
    """Return the ad account that the environment names, None for none. Raises ConfigurationError for an invalid id."""
    given = environment.get(AD_ACCOUNT_ID, "").strip()
    if given and not (given.isascii() and given.isdecimal()):
        raise ConfigurationError(f"{AD_ACCOUNT_ID} is an ad account's id, digits, not {given!r}")
    return given or None


def redirect_uri(environment: Mapping[str, str]) -> str | None:
    """Return the redirect URI that the environment names, None where it names none."""
    return environment.get(REDIRECT_URI, "").strip() or None


def hint(environment: Mapping[str, str]) -> str:
    """Return a sentence with variables that are set under another tool's name and not under ours; empty for none."""
    found = [
        f"{other} is set, but this library reads {name}"
        for other, name in _OTHER_NAMES.items()
        if environment.get(other) and not environment.get(name)
    ]
    return "; ".join(found)
