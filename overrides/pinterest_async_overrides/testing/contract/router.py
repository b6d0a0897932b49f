"""Router from method and path to operation; fixed path segments take precedence over parameters."""

from __future__ import annotations

from dataclasses import dataclass, field

from pinterest_async_overrides.testing.contract.openapi import Operation, operations


@dataclass(slots=True)
class _Node:
    fixed: dict[str, _Node] = field(default_factory=dict)
    named: _Node | None = None
    methods: dict[str, tuple[Operation, tuple[str, ...]]] = field(default_factory=dict)


class Router:
    """All operations of the contract by method and path."""

    def __init__(self) -> None:
        self._root = _Node()
        for operation in operations().values():
            node = self._root
            names: list[str] = []
            for part in operation.path.strip("/").split("/"):
                if part.startswith("{"):
                    names.append(part[1:-1])
                    node.named = node = node.named or _Node()
                else:
                    node = node.fixed.setdefault(part, _Node())
            node.methods[operation.method] = operation, tuple(names)

    def find(self, method: str, segments: list[str]) -> tuple[Operation, dict[str, str]] | list[str]:
        """Return the operation and its path values, or the methods that the path allows (none for an unknown path)."""
        found = self._walk(self._root, segments, 0, [])
        if found is None:
            return []
        node, values = found
        if method not in node.methods:
            return sorted(node.methods)
        operation, names = node.methods[method]
        return operation, dict(zip(names, values, strict=True))

    def _walk(self, node: _Node, segments: list[str], depth: int, values: list[str]) -> tuple[_Node, list[str]] | None:
        if depth == len(segments):
            return (node, values) if node.methods else None
        part = segments[depth]
        if part in node.fixed:
            found = self._walk(node.fixed[part], segments, depth + 1, values)
            if found is not None:
                return found
        if node.named is not None and part:
            return self._walk(node.named, segments, depth + 1, [*values, part])
        return None
