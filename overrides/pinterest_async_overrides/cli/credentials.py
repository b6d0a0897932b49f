"""Stored login of the command line: one file for the token, one for the app, both with mode 0600."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import typer

from pinterest_async_overrides.cli.exit import PROGRAM, Failed
from pinterest_async_overrides.common.private_files import write_private


@dataclass(frozen=True, slots=True)
class App:
    """The app that a stored token was given to, and the server it is good for.

    `client_secret` is None where the user did not want it kept: it comes from the environment then.
    """

    client_id: str
    base_url: str
    client_secret: str | None = field(default=None, repr=False)


def token_path(environment: Mapping[str, str]) -> Path:
    """Return PINTEREST_TOKEN_FILE, else token.json in this program's configuration folder of the user."""
    named = environment.get("PINTEREST_TOKEN_FILE")
    return Path(named).expanduser() if named else Path(typer.get_app_dir(PROGRAM)) / "token.json"


def app_path(token: Path) -> Path:
    """Return the path of the file with the app of a token, beside the token's."""
    return token.with_name(f"{token.stem}.app.json")


def load(path: Path) -> App | None:
    """Return the app written by `save`, None if there is no login; raise Failed if the file is invalid."""
    try:
        stored = json.loads(path.read_text("utf-8-sig"))
        return App(str(stored["client_id"]), str(stored["base_url"]), stored.get("client_secret") or None)
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Failed(f"{path} does not say which app the stored token belongs to: log in again") from None


def save(path: Path, app: App) -> None:
    """Write the file atomically, readable by its owner only."""
    fields = {"client_id": app.client_id, "base_url": app.base_url, "client_secret": app.client_secret}
    write_private(path, json.dumps({key: value for key, value in fields.items() if value is not None}, indent=1))
