"""`pinterest-async login`: OAuth login in the browser, with the token stored for the other commands."""

from __future__ import annotations

import hmac
import os
import secrets
import sys
from typing import TYPE_CHECKING, Annotated
from urllib.parse import parse_qs

import typer

from pinterest_async_overrides.cli.exit import Failed, Misused, error_line
from pinterest_async_overrides.cli.options import BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.token import Token
    from pinterest_async_overrides.cli.credentials import App

SCOPES = "ads:read,boards:read,pins:read,user_accounts:read"


def login(
    client_id: Annotated[
        str | None, typer.Option(envvar="PINTEREST_CLIENT_ID", help="Your app's id; asked for if left out.")
    ] = None,
    scopes: Annotated[str, typer.Option(help="What the token is to be good for, with commas.")] = SCOPES,
    port: Annotated[
        int,
        typer.Option(
            min=0,
            max=65535,
            help="The browser comes back to http://localhost:PORT/, which your app must have registered. "
            "0 takes any free one.",
        ),
    ] = 8085,
    browser: Annotated[bool, typer.Option(help="Open the browser; else the address is only printed.")] = True,
    timeout: Annotated[float, typer.Option(min=1, help="Seconds to wait for the browser to come back.")] = 300.0,
    keep_secret: Annotated[
        bool,
        typer.Option(
            help="Keep the app's secret beside the token; else the other commands want PINTEREST_CLIENT_SECRET."
        ),
    ] = True,
    base_url: BaseUrl = None,
    auth_url: Annotated[
        str | None, typer.Option(envvar="PINTEREST_AUTH_URL", help="Where the user agrees, if not at Pinterest.")
    ] = None,
) -> None:
    """Log in with the browser and keep the token, readable by you alone; it renews itself from then on.

    Where no browser runs on this machine, open the address on another one, and paste the address that it ends at here.

    The app's secret comes from PINTEREST_CLIENT_SECRET, or is asked for.
    """
    import anyio

    from pinterest_async_overrides.auth.base_url import PRODUCTION
    from pinterest_async_overrides.auth.oauth.authorization import checked_scopes
    from pinterest_async_overrides.cli import credentials
    from pinterest_async_overrides.cli.console import line
    from pinterest_async_overrides.errors import ConfigurationError

    try:
        checked_scopes(scopes)
    except ConfigurationError as error:
        raise Misused(str(error)) from None
    app = credentials.App(
        client_id or _prompted("The app's id", "--client-id or PINTEREST_CLIENT_ID"),
        (base_url or PRODUCTION).rstrip("/"),
        os.environ.get("PINTEREST_CLIENT_SECRET")
        or _prompted("The app's secret (not shown)", "PINTEREST_CLIENT_SECRET", hidden=True),
    )
    path = credentials.token_path(os.environ)
    token = anyio.run(_log_in, app, scopes, port, browser, timeout, auth_url)
    stored_app = app if keep_secret else credentials.App(app.client_id, app.base_url)
    credentials.save(credentials.app_path(path), stored_app)
    line(f"Logged in; scopes: {', '.join(sorted(token.scopes)) or 'not stated'}.")
    line(f"The token is kept in {path}, the app in {credentials.app_path(path)}, both readable by you alone.")


async def _log_in(
    app: App,
    scopes: str,
    port: int,
    browser: bool,
    timeout: float,
    auth_url: str | None,
) -> Token:
    from anyio import to_thread

    from pinterest_async_overrides.cli import pasted
    from pinterest_async_overrides.cli.account import oauth
    from pinterest_async_overrides.cli.oauth_redirect import listening

    auth = oauth(app, base_url=app.base_url, **({"auth_url": auth_url} if auth_url else {}))
    # Known before anything listens: what comes sooner than the page was opened is not ours.
    state = secrets.token_urlsafe(32)

    def has_state(address: str) -> bool:
        received = parse_qs(address.partition("?")[2]).get("state", [""])[-1]
        return hmac.compare_digest(received.encode("utf-8", "replace"), state.encode())

    async with listening(port, has_state) as redirect:
        url, _ = auth.authorization_url(redirect.uri, scopes, state)

        def take(line: str) -> None:
            address = pasted.address(line, redirect.uri, state)
            if address is None or redirect.received.done():
                return
            if has_state(address):
                redirect.received.set_result(address)
            else:
                error_line("not this log-in: the state differs; paste the address of the page that was just opened")

        # Some browsers return only when they are closed: meanwhile the redirect has to be answered.
        if browser and await to_thread.run_sync(_opened, url):
            print(f"The browser was opened; the log-in comes back to {redirect.uri}", flush=True)
        else:
            print(f"Open this address in a browser:\n{url}", flush=True)
            print(
                f"It comes back to {redirect.uri} on this machine. If the browser is on another one, the page it ends "
                "at cannot be shown: paste that page's address here, or the code in it.",
                flush=True,
            )
            pasted.listen(take)
        code = auth.received_code(await redirect.address(timeout), state)
    return await auth.exchange(code, redirect.uri)


def _opened(url: str) -> bool:
    import webbrowser

    try:
        return webbrowser.open(url)
    except (webbrowser.Error, OSError):
        return False


def _prompted(what: str, where: str, *, hidden: bool = False) -> str:
    if not sys.stdin.isatty():
        from pinterest_async_overrides.common import environment

        other_names = environment.hint(os.environ)
        more = f" ({other_names})" if other_names else ""
        raise Failed(f"{what.partition(' (')[0].lower()} is not known: give {where}{more}")
    return str(typer.prompt(what, hide_input=hidden, err=True)).strip()
