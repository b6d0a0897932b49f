"""Where in a description an operation's parts stand: parameters, bodies and replies, their references followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.description.document import resolve

Schema = dict[str, Any]


def parameters(document: Schema, item: Schema, operation: Schema) -> list[Schema]:
    """An operation's parameters, those of its path included, references followed, the operation's own first."""
    found: dict[tuple[str, str], Schema] = {}
    for node in (*operation.get("parameters", ()), *item.get("parameters", ())):
        parameter = resolve(document, node)
        found.setdefault((parameter["in"], parameter["name"]), parameter)
    return list(found.values())


def success(document: Schema, operation: Schema) -> Iterator[tuple[str, Schema]]:
    """The 2xx replies of an operation with their statuses."""
    for status, reply in operation["responses"].items():
        if status.startswith("2"):
            yield status, resolve(document, reply)
