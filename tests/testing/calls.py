"""Calls to the local Pinterest without a socket: one line each."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import msgspec

from pinterest_async_overrides.testing.http.messages import Reply, Request
from pinterest_async_overrides.testing.service import Rules, Service
from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.store import Sizes

NOW = 1_750_000_000.0
TODAY = "2025-06-15"


def service(seed: int = 7, rules: Rules | None = None, **sizes: int) -> Service:
    """A service whose clock stands still."""
    return Service(seed, Sizes(**sizes), Clock(NOW), rules or Rules(job_seconds=10))


def send(
    to: Service,
    method: str,
    path: str,
    body: Any = None,
    *,
    query: dict[str, Any] | None = None,
    headers: dict[str, str] | None = None,
) -> Reply:
    """The reply to a call with any token."""
    target = f"/v5{path}" + (f"?{urlencode(query, doseq=True)}" if query else "")
    content = b"" if body is None else msgspec.json.encode(body)
    return to.answer(Request(method, target, headers or {"authorization": "Bearer pina_test"}, content))


def call(to: Service, method: str, path: str, body: Any = None, **more: Any) -> Any:
    """What a call that has to succeed says."""
    reply = send(to, method, path, body, **more)
    assert 200 <= reply.status < 300, (reply.status, reply.body)
    return msgspec.json.decode(reply.body) if reply.body else None


def refused(to: Service, method: str, path: str, body: Any = None, **more: Any) -> tuple[int, int]:
    """The status and the code of a call that has to be refused."""
    reply = send(to, method, path, body, **more)
    assert reply.status >= 400, reply.body
    return reply.status, msgspec.json.decode(reply.body)["code"]


def listed(server: Service, path: str, **query: Any) -> list[dict[str, Any]]:
    """All items of a list, page by page."""
    items: list[dict[str, Any]] = []
    bookmark: str | None = ""
    while bookmark is not None:
        page = call(server, "GET", path, query=query | ({"bookmark": bookmark} if bookmark else {}))
        items += page["items"]
        bookmark = page["bookmark"]
    return items


def new_campaign(to: Service, **more: Any) -> dict[str, Any]:
    """The body of a new campaign."""
    usual = {
        "ad_account_id": account_of(to),
        "name": "New",
        "objective_type": "AWARENESS",
        "daily_spend_cap": 5_000_000,
    }
    return usual | more


def account_of(to: Service) -> str:
    """The first ad account."""
    return next(iter(to.store.table("ad_account")))
