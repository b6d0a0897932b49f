"""Import graph of the two packages: every import statement, also those for type checking and inside functions.

Names reached through a generated module that only re-exports (`pinterest_async`, `pinterest_async.bulk` …) count as
imports of the module that defines them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

GENERATED, WRITTEN = "pinterest_async", "pinterest_async_overrides"

# The layers of the hand-written package, from the bottom: a layer imports only from those before it.
LAYERS: tuple[frozenset[str], ...] = tuple(
    map(
        frozenset,
        [
            {"errors"},
            {"common", "retry", "pagination"},
            {"events"},
            {"transport"},
            {"auth", "analytics"},
            {"limits"},
            {"files"},
            {"calls"},
            {"batch"},
            {"bulk", "workflows"},
            {"client"},
            {"report"},
            {"cli"},
        ],
    )
)
# The sub-rooms of each room, from the bottom.
SUB_ROOMS: dict[str, tuple[str, ...]] = {
    "auth": ("stores", "oauth"),
    "bulk": ("plan", "decode", "ledger", "arrow", "output", "fetch", "dask", "entities"),
    "cli": ("pulls", "commands"),
    "limits": ("queue", "redis"),
    "testing": ("http", "contract", "state", "behaviour", "handlers"),
    "transport": ("http11", "pool"),
    "workflows": (
        "entities",
        "plans",
        "checks",
        "connection",
        "creatives",
        "history",
        "experiments",
        "rules",
        "conversions",
        "audiences",
        "catalogs",
    ),
}
# The local Pinterest stands apart from the layers: it knows the contract and nothing of the client.
APART = "testing"

Modules = Mapping[str, str]
"""The source of each module, by its full name; a package's name ends in `.__init__`."""


def read(root: Path) -> dict[str, str]:
    """Return the source of every module under a package's folder."""
    found: dict[str, str] = {}
    for file in sorted(root.rglob("*.py")):
        if "__pycache__" not in file.parts:
            parts = file.relative_to(root.parent).with_suffix("").parts
            found[".".join(parts)] = file.read_text("utf-8")
    return found


def imports(name: str, source: str, *, typing: bool = True) -> Iterator[str]:
    """Yield the full name of everything a module imports; without `typing`, what it imports at run time."""
    package = name.split(".")[:-1]
    for node in _walk(ast.parse(source), typing=typing):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def _walk(node: ast.AST, *, typing: bool) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING" and not typing:
            for other in child.orelse:
                yield from _walk(other, typing=typing)
        else:
            yield from _walk(child, typing=typing)


def doors(modules: Modules) -> dict[str, str]:
    """Return what each re-exported name stands for: `pinterest_async.bulk.Plan` -> the module that defines Plan.

    Packages of the hand-written layer that re-export (their `__init__`) are followed too.
    """
    found: dict[str, str] = {}
    for name, source in modules.items():
        home = name.removesuffix(".__init__")
        if home.count(".") > 1 and not name.endswith(".__init__"):
            continue
        for imported in imports(name, source):
            if imported.startswith(WRITTEN + "."):
                found[f"{home}.{imported.rpartition('.')[2]}"] = imported
    return found


def graph(modules: Modules) -> dict[str, set[str]]:
    """Return the hand-written modules that each hand-written module imports, re-exports resolved."""
    through = doors(modules)
    found: dict[str, set[str]] = {}
    for name, source in modules.items():
        if name.startswith(WRITTEN + ".") and not name.endswith(".__init__"):
            targets = (_module(one, through, modules) for one in imports(name, source))
            found[name] = {target for target in targets if target and target != name}
    return found


def _module(imported: str, through: Mapping[str, str], modules: Modules) -> str | None:
    seen: set[str] = set()
    while imported in through and imported not in seen:
        seen.add(imported)
        imported = through[imported]
    for candidate in (imported, imported.rpartition(".")[0]):
        if candidate.startswith(WRITTEN + ".") and candidate in modules:
            return candidate
    return None


def upwards(edges: Mapping[str, set[str]]) -> list[str]:
    """Return each import of a layer above the importing module's own, or beside it in the same layer."""
    level = {room: number for number, layer in enumerate(LAYERS) for room in layer}
    found: list[str] = []
    for name, targets in edges.items():
        own = _unit(name, 1)
        if own == APART:
            continue
        if own not in level:
            found.append(f"{name} stands in no layer: add {own} to LAYERS")
            continue
        for target in sorted(targets):
            other = _unit(target, 1)
            if other not in {own, APART} and level.get(other, -1) >= level[own]:
                found.append(f"{name} imports {target}")
            elif other == APART and own != "cli":
                found.append(f"{name} imports {target}, the local Pinterest")
    return [*found, *_between_sub_rooms(edges)]


def _between_sub_rooms(edges: Mapping[str, set[str]]) -> Iterator[str]:
    for name, targets in edges.items():
        room, own = _unit(name, 1), _unit(name, 2) if name.count(".") > 2 else None
        order = SUB_ROOMS.get(room, ())
        if own and own not in order:
            yield f"{name} stands in no sub-room: add {own} to SUB_ROOMS[{room!r}]"
            continue
        for target in sorted(targets):
            other = _unit(target, 2) if _unit(target, 1) == room and target.count(".") > 2 else None
            if own and other in order[order.index(own) + 1 :]:
                yield f"{name} imports {target}"


def circles(edges: Mapping[str, set[str]]) -> list[str]:
    """Return the circles among modules, and among the files and sub-rooms of each room."""
    found = [" <-> ".join(group) for group in _components(edges)]
    rooms = {tuple(name.split(".")[:depth]) for name in edges for depth in range(1, name.count(".") + 1)}
    for room in sorted(rooms):
        units: dict[str, set[str]] = {}
        for name, targets in edges.items():
            if tuple(name.split(".")[: len(room)]) == room:
                own = _unit(name, len(room))
                inside = (one for one in targets if tuple(one.split(".")[: len(room)]) == room)
                units.setdefault(own, set()).update(_unit(one, len(room)) for one in inside)
        found += [f"{'.'.join(room)}: {' <-> '.join(group)}" for group in _components(units)]
    return found


def _unit(name: str, depth: int) -> str:
    return name.split(".")[depth]


def _components(edges: Mapping[str, set[str]]) -> list[list[str]]:
    """Return the groups of two or more that reach each other."""
    reach = {name: _reached(name, edges) for name in edges}
    groups = {frozenset({name, *(one for one in reach[name] if name in reach.get(one, ()))}) for name in edges}
    return sorted(sorted(group) for group in groups if len(group) > 1)


def _reached(name: str, edges: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [one for one in edges[name] if one != name]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += edges.get(one, set())
    return seen
