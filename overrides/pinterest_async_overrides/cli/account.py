"""Account of a command: that of the environment variables, else the stored login."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from pinterest_async_overrides.auth.base_url import PRODUCTION
from pinterest_async_overrides.cli import credentials
from pinterest_async_overrides.cli.exit import PROGRAM, Failed, error_line
from pinterest_async_overrides.common import environment

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.base import Auth
    from pinterest_async_overrides.auth.oauth import OAuth
    from pinterest_async_overrides.cli.options import Profile
    from pinterest_async_overrides.client import Pinterest

Source = Literal["app", "token", "login"]


def source(variables: Mapping[str, str]) -> Source:
    """Return the source of the token: an app and its refresh token (or file) in the environment, an access token there,
    or the login stored by `pinterest-async login`. The order is that of `Pinterest.from_env()`."""
    has = {name: bool(variables.get(f"PINTEREST_{name}")) for name in ("CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN")}
    named_file = bool(variables.get("PINTEREST_TOKEN_FILE"))
    if has["CLIENT_ID"] and has["CLIENT_SECRET"] and (has["REFRESH_TOKEN"] or named_file):
        return "app"
    return "token" if variables.get("PINTEREST_ACCESS_TOKEN") else "login"


def client(base_url: str | None, profile: Profile, **options: Any) -> Pinterest:
    """Return a client of the account in use; `options` are the constructor's. Raise Failed if there is no account."""
    from pinterest_async_overrides.client import Pinterest

    options |= {"rate_limits": profile, "on_event": (_warn, *options.get("on_event", ()))}
    if other_names := environment.hint(os.environ):
        error_line(f"warning: {other_names}")
    if source(os.environ) == "login" or _is_of_a_login(os.environ):
        auth, server = logged_in(base_url)
        return Pinterest(auth=auth, base_url=server, **options)
    if source(os.environ) == "app" and os.environ.get("PINTEREST_TOKEN_FILE"):
        _check_server(credentials.load(credentials.app_path(credentials.token_path(os.environ))), base_url)
    return Pinterest.from_env(base_url=base_url or PRODUCTION, **options)


def _check_server(app: credentials.App | None, base_url: str | None) -> None:
    """Raise Failed if the stored token is for another server, which must not receive it."""
    if app is not None and _address(base_url or PRODUCTION) != _address(app.base_url):
        named = base_url or f"{PRODUCTION}, which is used where no other is named"
        raise Failed(f"the stored log-in is for {app.base_url}, not for {named}: log in there, or set its token")


def _address(base_url: str) -> tuple[str, str, int | None, str]:
    """Return the normalised parts that identify a server."""
    import httpx

    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL:
        raise Failed("the base URL is no address") from None
    port = url.port or {"https": 443, "http": 80}.get(url.scheme)
    return url.scheme, url.host, port, url.path.rstrip("/")


def _is_of_a_login(variables: Mapping[str, str]) -> bool:
    """Return whether the token file in the environment was written by `login`, which stores its app and server."""
    named = variables.get("PINTEREST_TOKEN_FILE") and not variables.get("PINTEREST_REFRESH_TOKEN")
    return (
        bool(named) and source(variables) == "app" and credentials.app_path(credentials.token_path(variables)).exists()
    )


def logged_in(base_url: str | None) -> tuple[OAuth, str]:
    """Return the stored login, which renews itself, and its server; raise Failed if there is none."""
    path = credentials.token_path(os.environ)
    app = credentials.load(credentials.app_path(path))
    if app is None or not path.exists():
        raise Failed(
            f"no account: run `{PROGRAM} login`, or set PINTEREST_ACCESS_TOKEN (a stored log-in would be {path})"
        )
    if base_url:
        _check_server(app, base_url)
    return oauth(app, base_url=app.base_url), app.base_url


def oauth(app: credentials.App, **options: Any) -> OAuth:
    """Return the stored token of an app; raise Failed if the app's secret is not known."""
    from pinterest_async_overrides.auth.oauth import OAuth
    from pinterest_async_overrides.auth.stores.file import FileTokenStore

    secret = app.client_secret or os.environ.get("PINTEREST_CLIENT_SECRET")
    if not secret:
        raise Failed(f"the secret of app {app.client_id} was not kept at the log-in: set PINTEREST_CLIENT_SECRET")
    return OAuth(app.client_id, secret, store=FileTokenStore(credentials.token_path(os.environ)), **options)


def app_client(base_url: str | None, profile: Profile) -> Pinterest:
    """Return a client that authenticates as the app, for operations that take its id and secret instead of a token."""
    from pinterest_async_overrides.auth.base import BasicAuth
    from pinterest_async_overrides.client import Pinterest

    client_id, secret = (os.environ.get(f"PINTEREST_{name}") for name in ("CLIENT_ID", "CLIENT_SECRET"))
    auth: Auth
    if client_id and secret:
        auth, server = BasicAuth(client_id, secret), base_url or PRODUCTION
    elif source(os.environ) == "login":
        auth, server = logged_in(base_url)
    else:
        raise Failed("this call is made as the app itself: set PINTEREST_CLIENT_ID and PINTEREST_CLIENT_SECRET")
    return Pinterest(auth=auth, base_url=server, rate_limits=profile)


_TOLD = frozenset({"save_failed", "not_lasting", "refresh_token_ending"})


def _warn(event: object) -> None:
    """Report events that prevent later calls; a failed renewal is reported by the call that needed it."""
    from pinterest_async_overrides.events.types import TokenEvent

    if isinstance(event, TokenEvent) and event.kind in _TOLD:
        error_line(f"warning: {event.message}")
