"""`pinterest-async limits`: how many calls of each category are allowed, and what a reply's headers say is left."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl, Profile

if TYPE_CHECKING:
    from collections.abc import Mapping

_ASKED = "user_account/get"


class ReplyLimits(NamedTuple):
    """What the headers of one reply say: by limit, how many calls in how many seconds; what is left of the one that
    binds, and when it is whole again. None where they do not say."""

    policies: tuple[tuple[str, int, int], ...]
    remaining: int | None
    reset: int | None


def limits(base_url: BaseUrl = None, profile: Access = "standard", as_json: AsJson = False) -> None:
    """Show the rate limits of your app's access, and what is left by the headers of one cheap call."""
    import anyio

    from pinterest_async_overrides.cli.console import write_json

    rows = quotas(profile)
    left = read(anyio.run(_headers, base_url, profile))
    if as_json:
        write_json({"profile": profile, "categories": rows, "asked": _ASKED, "headers": _named(left)})
    else:
        _show(profile, rows, left)


def quotas(profile: Profile) -> list[dict[str, Any]]:
    """Return each category with its number of operations and its quota; `calls` is None if not known."""
    from pinterest_async.operations import OPERATIONS
    from pinterest_async_overrides.limits.profiles import of_category, universal

    counted = Counter(each.rate_limit_category for each in OPERATIONS.values())
    known = [(of_category(profile, category), count) for category, count in sorted(counted.items())]
    known.append((universal(profile), counted.total()))
    return [
        {
            "category": quota.name,
            "operations": count,
            "calls": quota.calls,
            "seconds": quota.seconds,
            "for_each": sorted(quota.per),
        }
        for quota, count in known
    ]


def read(headers: Mapping[str, str]) -> ReplyLimits:
    """Return the limits in the headers, which are not documented: any of them may be missing."""
    from pinterest_async_overrides.limits.headers import policies_of

    _, policies = policies_of(headers.get("x-ratelimit-limit", ""))
    numbers = [headers.get(f"x-ratelimit-{name}", "") for name in ("remaining", "reset")]
    remaining, reset = (
        int(each) if each.isascii() and each.isdecimal() and len(each) < 10 else None for each in numbers
    )
    return ReplyLimits(tuple((policy.name, policy.calls, policy.seconds) for policy in policies), remaining, reset)


async def _headers(base_url: str | None, profile: Profile) -> dict[str, str]:
    """Return the headers of one reply. The client shows them to nobody, so it goes over an httpx client that does."""
    import httpx

    from pinterest_async_overrides.cli import account

    seen: dict[str, str] = {}

    async def note(response: httpx.Response) -> None:
        seen.update(response.headers)

    http = httpx.AsyncClient(timeout=60, event_hooks={"response": [note]})
    async with http, account.client(base_url, profile, http_client=http) as pinterest:
        await pinterest.user_account.get()
    return seen


def _named(left: ReplyLimits) -> dict[str, Any]:
    policies = [{"name": name, "calls": calls, "seconds": seconds} for name, calls, seconds in left.policies]
    return {"policies": policies, "remaining": left.remaining, "reset_seconds": left.reset}


def _show(profile: Profile, rows: list[dict[str, Any]], left: ReplyLimits) -> None:
    from pinterest_async_overrides.cli.console import line, table

    shown = [
        (
            row["category"],
            row["operations"],
            f"{row['calls']:,}" if row["calls"] is not None else "none kept" if profile == "off" else "not known",
            _span(row["seconds"]),
            " and ".join(row["for_each"]).replace("_", " "),
        )
        for row in rows
    ]
    headings = ("category", "operations", "calls", "in", "for each")
    table(headings, shown, title=f"Rate limits with {profile} access", right=("operations", "calls"))
    for each in _lines(left):
        line(each)


def _lines(left: ReplyLimits) -> list[str]:
    if left.remaining is None and not left.policies:
        return [f"The reply to {_ASKED} had no rate limit headers."]
    lines = [f"{name}: {calls:,} calls in {_span(seconds)}" for name, calls, seconds in left.policies]
    if left.remaining is not None:
        again = f", all of them in {left.reset} s" if left.reset is not None else ""
        lines.append(f"{left.remaining:,} calls are left of the limit that binds{again}")
    return [f"By the reply to {_ASKED}:", *(f"  {line}" for line in lines)]


def _span(seconds: float) -> str:
    return {1: "a second", 60: "a minute", 86400: "a day"}.get(int(seconds), f"{seconds:g} s")
