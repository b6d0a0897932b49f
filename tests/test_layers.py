"""Imports run one way: each room imports only rooms below it, and the generated code imports no hand-written code."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import pinterest_async
import pinterest_async_overrides
from tests.imports import circles, graph, imports, read, upwards

GENERATED = Path(pinterest_async.__file__).parent
WRITTEN = Path(pinterest_async_overrides.__file__).parent
MODULES = read(GENERATED) | read(WRITTEN)
OURS = ("pinterest_async", "pinterest_async_overrides")


def test_each_layer_imports_only_layers_below_it() -> None:
    assert upwards(graph(MODULES)) == []


def test_no_circle_among_modules_and_rooms() -> None:
    assert circles(graph(MODULES)) == []


def planted(module: str, statement: str) -> dict[str, set[str]]:
    """The import graph, had this module one more statement."""
    return graph({**MODULES, module: f"{MODULES[module]}\n{statement}\n"})


def test_an_import_upwards_for_type_checking_is_found() -> None:
    statement = "if TYPE_CHECKING:\n    from pinterest_async_overrides.client import Pinterest"
    assert upwards(planted("pinterest_async_overrides.calls.request", statement)) == [
        "pinterest_async_overrides.calls.request imports pinterest_async_overrides.client"
    ]


def test_an_import_upwards_through_a_generated_door_is_found() -> None:
    edges = planted("pinterest_async_overrides.calls.request", "from pinterest_async.bulk import AnalyticsPull")
    assert upwards(edges) == ["pinterest_async_overrides.calls.request imports pinterest_async_overrides.bulk.pull"]


def test_an_import_upwards_between_sub_rooms_is_found() -> None:
    edges = planted(
        "pinterest_async_overrides.transport.http11.prepared_request",
        "from pinterest_async_overrides.transport.pool.pool import Pool",
    )
    assert upwards(edges) == [
        "pinterest_async_overrides.transport.http11.prepared_request imports "
        "pinterest_async_overrides.transport.pool.pool"
    ]


def test_a_circle_is_found() -> None:
    statement = "from pinterest_async_overrides.transport.transport import PooledTransport"
    assert circles(planted("pinterest_async_overrides.transport.pool.pool", statement)) == [
        "pinterest_async_overrides.transport.pool.pool <-> pinterest_async_overrides.transport.transport",
        "pinterest_async_overrides.transport: pool <-> transport",
    ]


@pytest.mark.parametrize("name", read(GENERATED))
def test_generated_code_imports_the_hand_written_for_type_checking_only(name: str) -> None:
    found = imports(name, MODULES[name], typing=False)
    assert not [one for one in found if one.startswith("pinterest_async_overrides")]


def test_generated_modules_below_the_resources_import_none_of_them() -> None:
    above = {"models": ("resources", "api"), "api": ("resources",)}
    for name, source in MODULES.items():
        for room in above.get(name.split(".")[1], ()):
            assert not [one for one in imports(name, source) if one.startswith(f"pinterest_async.{room}")], name


ALLOWED_IN_TESTING = ("pinterest_async.operation", "pinterest_async.operations", "pinterest_async_overrides.testing")


def test_the_local_pinterest_stands_apart() -> None:
    """It knows the contract and nothing of the client: else the two could be wrong together."""
    for name, source in MODULES.items():
        if name.startswith("pinterest_async_overrides.testing."):
            for one in imports(name, source):
                if one.split(".")[0] in OURS:
                    allowed = one in {
                        "pinterest_async.OPERATIONS",
                        "pinterest_async.API_VERSION",
                        "pinterest_async.facts",
                    }
                    assert allowed or one.startswith(ALLOWED_IN_TESTING), f"{name} imports {one}"


def test_nothing_that_ships_imports_the_generator_or_the_tests() -> None:
    for name, source in MODULES.items():
        for one in imports(name, source):
            assert one.split(".")[0] not in {"codegen", "tests", "openapi_python_client"}, f"{name} imports {one}"


MOST_FILES = 20


def test_no_room_is_crowded() -> None:
    """Packages alone apart: a room's `__init__` says what it holds, and is no module of it."""
    for room in {WRITTEN, *(path for path in WRITTEN.rglob("*") if path.is_dir() and path.name != "__pycache__")}:
        files = [file for file in room.glob("*.py") if file.name != "__init__.py"]
        assert len(files) <= MOST_FILES, f"{room.relative_to(WRITTEN.parent)} holds {len(files)} modules"


HEAVY = {
    "attrs",
    "msgspec",
    "tenacity",
    "anyio",
    "aiohttp",
    "httpx_aiohttp",
    "pyarrow",
    "redis",
    "rich",
    "typer",
    "starlette",
}
AT_THE_START = [
    "client",
    "auth.base",
    "errors",
    "pagination",
    "calls.request",
    "calls.single_attempt",
    "calls.connections",
    "calls.call_state",
    "calls.retrying",
    "calls.decoding",
    "events.reporter",
    "common.log_filter",
    "common.redaction",
    "retry",
]


@pytest.mark.parametrize("name", AT_THE_START)
def test_what_a_client_imports_at_the_start_is_light(name: str) -> None:
    """By the module's own statements; what is imported inside a function comes with the first call."""
    tree = ast.parse((WRITTEN / f"{name.replace('.', '/')}.py").read_text("utf-8"))
    for node in tree.body:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert not {one.split(".")[0] for one in names} & HEAVY


def test_the_reader_of_imports_reads() -> None:
    found = set(imports("tests.test_layers", Path(__file__).read_text("utf-8")))
    assert {"ast", "pathlib.Path", "pinterest_async", "tests.imports.graph"} <= found
