"""`pinterest-async whoami`: whose token this is, what it is good for, and which ad accounts it sees."""

from __future__ import annotations

import datetime
import os
from typing import TYPE_CHECKING, Any

from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.token import Token
    from pinterest_async_overrides.client import Pinterest


def whoami(base_url: BaseUrl = None, profile: Access = "standard", as_json: AsJson = False) -> None:
    """Show the user account, what is known of its token, and the ad accounts with their currencies."""
    import anyio

    from pinterest_async_overrides.cli import account
    from pinterest_async_overrides.cli.console import write_json

    came_from = account.source(os.environ)
    found = anyio.run(_fetched, account.client(base_url, profile))
    found["token"] = {"from": came_from, **(_of_token(anyio.run(_stored)) if came_from != "token" else {})}
    if as_json:
        write_json(found)
    else:
        _show(found)


async def _fetched(client: Pinterest) -> dict[str, Any]:
    async with client as pinterest:
        user = (await pinterest.user_account.get()).to_dict()
        accounts = [account.to_dict() async for account in pinterest.ad_accounts.list(page_size=250)]
    shown = ("id", "username", "account_type", "business_name")
    return {
        "user": {name: user.get(name) for name in shown},
        "ad_accounts": [{name: each.get(name) for name in ("id", "name", "currency", "country")} for each in accounts],
    }


async def _stored() -> Token | None:
    """Return the token in its file: after the calls, so that it is the renewed one."""
    from pinterest_async_overrides.auth.stores.file import FileTokenStore
    from pinterest_async_overrides.cli.credentials import token_path

    return await FileTokenStore(token_path(os.environ)).load()


def _of_token(token: Token | None) -> dict[str, Any]:
    if token is None:
        return {}
    ends = {"expires": token.expires_at, "refresh_token_expires": token.refresh_token_expires_at}
    return {"scopes": sorted(token.scopes)} | {
        name: datetime.datetime.fromtimestamp(moment, datetime.UTC).isoformat(timespec="seconds")
        for name, moment in ends.items()
        if moment is not None
    }


_FROM = {
    "app": "the app and the refresh token (or token file) of the environment",
    "token": "PINTEREST_ACCESS_TOKEN, so nothing is known of its scopes and its end",
    "login": "the stored log-in",
}


def _show(found: dict[str, Any]) -> None:
    from pinterest_async_overrides.cli.console import line, table

    user, token = found["user"], found["token"]
    known = [str(user[name]) for name in ("business_name", "account_type", "id") if user[name]]
    lines = [f"{user['username']} ({', '.join(known)})", f"token from {_FROM[token['from']]}"]
    lines += [f"scopes: {', '.join(token['scopes'])}"] if token.get("scopes") else []
    lines += [f"good until {token['expires']}"] if token.get("expires") else []
    lines += [f"log in again before {token['refresh_token_expires']}"] if token.get("refresh_token_expires") else []
    for each in lines:
        line(each)
    names = ("id", "name", "currency", "country")
    table(names, [[each[name] or "" for name in names] for each in found["ad_accounts"]], title="Ad accounts")
