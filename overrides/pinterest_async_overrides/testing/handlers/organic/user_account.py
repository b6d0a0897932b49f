"""User account of the token, which owns the boards, Pins and ad accounts."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.handlers.crud import body_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row
from pinterest_async_overrides.testing.state.entity import Row


@handles("user_account/get")
def get_user(call: Call) -> Any:
    store = call.store
    row: Row = examples.build(call.operation.reply or {}, store.seed, "user_account")
    websites = list(store.table("website").values())
    known = {
        "id": store.user_id,
        "username": store.username,
        "account_type": "BUSINESS",
        "board_count": len(store.table("board")),
        "pin_count": len(store.table("pin")),
        "follower_count": len(store.table("follower")),
        "following_count": len(store.table("followed_user")),
        "website_url": f"https://{websites[0]['website']}" if websites else None,
    }
    return row | {name: value for name, value in known.items() if name in row}


@handles("follow_user/update")
def follow_user(call: Call) -> Any:
    username = call.values["username"]
    row = call.store.table("followed_user").get(username)
    return row or call.store.put("followed_user", _follower(call, username))


def _follower(call: Call, username: str) -> Row:
    shown = properties_of(call.operation.reply or {})
    return {"username": username} | ({"type": "user"} if "type" in shown else {})


@handles("verify_website/update")
def verify_website(call: Call) -> Any:
    return create_row(call.store, "website", "", body_of(call), status="verified")


@handles("unverify_website/delete")
def unverify_website(call: Call) -> None:
    call.store.drop("website", str(call.values["website"]))
