"""Environment variables: PINTEREST_BASE_URL, and a hint for the names that other tools use for ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

BASE_URL: Final = "PINTEREST_BASE_URL"

# What the official SDK and its quickstarts read (observed), and ours.
_OTHER_NAMES: Final = {
    "PINTEREST_APP_ID": "PINTEREST_CLIENT_ID",
    "PINTEREST_APP_SECRET": "PINTEREST_CLIENT_SECRET",
    "PINTEREST_REFRESH_ACCESS_TOKEN": "PINTEREST_REFRESH_TOKEN",
    "PINTEREST_API_URI": BASE_URL,
}


def base_url(environment: Mapping[str, str], default: str) -> str:
    """The server that the environment names, else the default."""
    return environment.get(BASE_URL, "").strip() or default


def hint(environment: Mapping[str, str]) -> str:
    """Which variables are set under another tool's name and not under ours, as a sentence; empty where none is."""
    found = [
        f"{other} is set, but this library reads {ours}"
        for other, ours in _OTHER_NAMES.items()
        if environment.get(other) and not environment.get(ours)
    ]
    return "; ".join(found)
