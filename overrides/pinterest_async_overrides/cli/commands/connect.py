"""`pinterest-async connect`: inspect the account in use, log in from a redirect address, or log out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from pinterest_async_overrides.cli.exit import INCOMPLETE, Failed, Misused, error_line
from pinterest_async_overrides.cli.job_output import Yes
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest
    from pinterest_async_overrides.workflows.connection.account import Connection


def connect(
    url: Annotated[
        str | None,
        typer.Argument(help="The address that the user was redirected to; without it, the account in use is shown."),
    ] = None,
    state: Annotated[str | None, typer.Option(help="The state that the log-in began with; with the address.")] = None,
    need: Annotated[
        list[str] | None, typer.Option("--need", help="What is needed: pins, video, ads, catalogs …, or a scope.")
    ] = None,
    disconnect: Annotated[
        bool, typer.Option("--disconnect", help="Log out: forget the tokens and revoke them.")
    ] = False,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Show the user, the ad accounts with role and currency, scopes and what they lack, and when the token ends.

    Exit status 3 where a scope is missing or something cannot be read. `login` logs in by a browser.
    """
    import anyio

    from pinterest_async_overrides.cli import account
    from pinterest_async_overrides.cli.console import write_json
    from pinterest_async_overrides.cli.job_output import confirm

    if (url is None) != (state is None):
        raise Misused("an address needs its --state, and a state its address")
    client = account.client(base_url, profile)
    if disconnect:
        confirm("log out: forget the tokens and revoke them?", yes=yes)
        ended = anyio.run(_disconnect, client)
        if as_json:
            write_json(ended.to_dict())
        error_line(ended.message)
        raise typer.Exit(0 if ended else INCOMPLETE)
    try:
        found = anyio.run(_connect, client, url, state, need or [])
    except ValueError as error:
        raise Misused(str(error)) from error
    if as_json:
        write_json(found.to_dict())
    else:
        show(found)
    for name, scopes in found.missing.items():
        error_line(f"{name} needs {', '.join(scopes)}")
    for problem in found.problems:
        error_line(problem)
    if not found:
        raise typer.Exit(INCOMPLETE)


async def _connect(client: Pinterest, url: str | None, state: str | None, needs: list[str]) -> Connection:
    from pinterest_async_overrides.auth.oauth import OAuth

    async with client as pinterest:
        if url is None or state is None:
            return await pinterest.workflows.health(needs=needs)
        if not isinstance(pinterest.auth, OAuth):
            raise Failed(
                "a log-in needs the app: set PINTEREST_CLIENT_ID, PINTEREST_CLIENT_SECRET and PINTEREST_TOKEN_FILE"
            )
        return await pinterest.workflows.connect(pinterest.auth, url, state, needs=needs)


async def _disconnect(client: Pinterest) -> Any:
    async with client as pinterest:
        return await pinterest.workflows.disconnect()


def show(found: Connection) -> None:
    """Print a connection as text."""
    import datetime

    from pinterest_async_overrides.cli.console import line, table

    user = found.user
    known = ", ".join(str(user[name]) for name in ("business_name", "account_type", "id") if user.get(name))
    line(f"{user['username']} ({known})" if user.get("username") else "the user is not known")
    if found.scopes is not None:
        line(f"scopes: {', '.join(sorted(found.scopes))}")
    if found.access is not None:
        line(f"access of the app: {found.access}")
    for what, moment in (("token good until", found.token_ends), ("log in again before", found.refresh_token_ends)):
        if moment is not None:
            line(f"{what} {datetime.datetime.fromtimestamp(moment, datetime.UTC).isoformat(timespec='seconds')}")
    rows = [
        (each.id, each.name, each.currency or "", ", ".join(each.roles), "yes" if each.can_write else "no")
        for each in found.ad_accounts
    ]
    table(("id", "name", "currency", "roles", "can write"), rows, title="Ad accounts")
