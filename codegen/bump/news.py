"""Additions of a version that need a manual decision, each with the file where it is made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.diff.side import Side
from codegen.names.succession import Succession


def decisions_needed(old: dict[str, Any], new: dict[str, Any], succession: Succession, openapi: Path) -> Iterator[str]:
    """Yield one line for each decision, most important first."""
    before, after = Side(old), Side(new)
    yield from _categories(before, after, openapi)
    yield from _security(old, new)
    for tag in sorted(_tags(after) - _tags(before)):
        yield f"tag {tag}: a resource of its own; another name for it goes into openapi/methods.toml, [resources]"
    for address in sorted(_servers(new) - _servers(old)):
        yield f"server {address}: the client sends to the ones it knows (overrides, client.py: PRODUCTION and SANDBOX)"
    for name in succession.taken_methods:
        yield f"method {name}: another operation has this name now; pin the old one in openapi/methods.toml, [methods]"
    for name in succession.gone_methods:
        yield f"method {name}: Pinterest removed the operation; say so in CHANGELOG.md"
    if gone := succession.gone_models:
        yield f"models of which nothing is left, so that their names stand for a bare type: {', '.join(gone)}"


def _categories(old: Side, new: Side, openapi: Path) -> Iterator[str]:
    key, limits = "x-ratelimit-category", openapi / "rate_limits.toml"
    known = {operation.node.get(key) for operation in old.operations.values()}
    text = limits.read_text("utf-8") if limits.exists() else ""
    found: dict[str, list[str]] = {}
    for operation in new.operations.values():
        if (category := operation.node.get(key)) and category not in known:
            found.setdefault(category, []).append(operation.id)
    for category, operations in sorted(found.items()):
        if category not in text:
            of = f"{operations[0]} and {len(operations) - 1} more" if len(operations) > 1 else operations[0]
            yield (
                f"rate limit category {category} ({of}): its numbers go into openapi/{limits.name}; "
                "until then its calls are unlimited, unless the replies' headers tell"
            )


def _security(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    before, after = (one.get("components", {}).get("securitySchemes", {}) for one in (old, new))
    for name in after.keys() - before.keys():
        yield f"security scheme {name}: how a call proves who it is; overrides, auth/"
    for name in sorted(_scopes(after) - _scopes(before)):
        yield f"scope {name}: tokens need it for its operations; ask for it at login"


def _scopes(schemes: dict[str, Any]) -> set[str]:
    return {
        scope for one in schemes.values() for flow in one.get("flows", {}).values() for scope in flow.get("scopes", {})
    }


def _tags(side: Side) -> set[str]:
    return {next(iter(operation.node.get("tags", ())), "default") for operation in side.operations.values()}


def _servers(document: dict[str, Any]) -> set[str]:
    return {one["url"] for one in document.get("servers", ())}
