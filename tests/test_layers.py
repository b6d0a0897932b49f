"""Imports run one way: each module names only what lies below it, and the generated code names no one above."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import pinterest_async
import pinterest_async_overrides

GENERATED = Path(pinterest_async.__file__).parent
WRITTEN = Path(pinterest_async_overrides.__file__).parent
OURS = ("pinterest_async", "pinterest_async_overrides")

# The layers from the ground up: each may import those before it. A folder stands for all that is in it.
LAYERS = [
    {"errors"},
    {"common", "events", "retry", "pagination"},
    {"auth", "analytics", "batch"},
    {"limits"},
    {"transport"},
    {"files"},
    {"calls"},
    {"bulk", "workflows"},
    {"client"},
    {"report"},
    {"cli"},
]
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}


def modules(root: Path) -> list[Path]:
    return sorted(file for file in root.rglob("*.py") if "__pycache__" not in file.parts)


def imports(file: Path, root: Path, *, typing: bool) -> Iterator[str]:
    """What a module imports of this project, by full name; with `typing`, what it does for type checking only, too."""
    package = [root.name, *file.parent.relative_to(root).parts]
    for node in _walk(ast.parse(file.read_text("utf-8")), typing=typing):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            # `from package import module` names a module, unless it names what is in the package.
            yield from (f"{source}.{alias.name}" for alias in node.names)


def _walk(node: ast.AST, *, typing: bool) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING" and not typing:
            for other in child.orelse:
                yield from _walk(other, typing=typing)
        else:
            yield from _walk(child, typing=typing)


def written(name: str) -> str | None:
    """The module or folder of the hand-written layer that a name belongs to."""
    first, *rest = name.split(".")
    return rest[0] if first == "pinterest_async_overrides" and rest else None


def layer_of(file: Path) -> str:
    return file.relative_to(WRITTEN).parts[0].removesuffix(".py")


HAND_WRITTEN = [file for file in modules(WRITTEN) if layer_of(file) not in {"__init__", "testing"}]


@pytest.mark.parametrize("file", HAND_WRITTEN, ids=lambda file: str(file.relative_to(WRITTEN)))
def test_the_hand_written_layers(file: Path) -> None:
    own = layer_of(file)
    assert own in LEVEL, f"{own} stands in no layer: put it into LAYERS"
    for name in imports(file, WRITTEN, typing=False):
        if (other := written(name)) and other not in {own, "testing"}:
            assert LEVEL[other] < LEVEL[own] or {own, other} <= LAYERS[LEVEL[own]], f"{own} imports {name}"


def test_no_two_modules_of_a_layer_import_each_other() -> None:
    found: dict[str, set[str]] = {}
    for file in HAND_WRITTEN:
        names = {written(name) for name in imports(file, WRITTEN, typing=False)}
        found.setdefault(layer_of(file), set()).update(name for name in names if name)
    for own, others in found.items():
        for other in others - {own}:
            assert own not in found.get(other, set()), f"{own} and {other} import each other"


@pytest.mark.parametrize("file", modules(GENERATED), ids=lambda file: str(file.relative_to(GENERATED)))
def test_generated_code_names_the_hand_written_for_type_checking_only(file: Path) -> None:
    assert not [name for name in imports(file, GENERATED, typing=False) if written(name)]


def test_the_client_does_not_know_the_local_pinterest() -> None:
    knowing = {
        layer_of(file)
        for file in HAND_WRITTEN
        for name in imports(file, WRITTEN, typing=True)
        if written(name) == "testing"
    }
    assert knowing <= {"cli"}


def test_generated_modules_below_the_resources_name_none_of_them() -> None:
    for folder in ("models", "api"):
        for file in modules(GENERATED / folder):
            for name in imports(file, GENERATED, typing=True):
                assert not name.startswith("pinterest_async.resources"), f"{file.name} imports {name}"
    for file in modules(GENERATED / "models"):
        for name in imports(file, GENERATED, typing=True):
            assert not name.startswith("pinterest_async.api"), f"{file.name} imports {name}"


ALLOWED_IN_TESTING = ("pinterest_async.operation", "pinterest_async.operations", "pinterest_async_overrides.testing")


def test_the_local_pinterest_stands_apart() -> None:
    """It knows the contract and nothing of the client: else the two could be wrong together."""
    for file in modules(WRITTEN / "testing"):
        for name in imports(file, WRITTEN, typing=True):
            if name.split(".")[0] in OURS:
                allowed = name.startswith(ALLOWED_IN_TESTING) or name in {
                    "pinterest_async.OPERATIONS",
                    "pinterest_async.API_VERSION",
                }
                assert allowed, f"{file.relative_to(WRITTEN)} imports {name}"


def test_nothing_generated_or_written_needs_the_generator_or_the_tests() -> None:
    for root in (GENERATED, WRITTEN):
        for file in modules(root):
            for name in imports(file, root, typing=True):
                assert name.split(".")[0] not in {"codegen", "tests", "openapi_python_client"}, f"{file} imports {name}"


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
    here = Path(sys.modules[__name__].__file__ or "")
    found = set(imports(here, here.parent, typing=True))
    assert {"ast", "collections.abc.Iterator", "pinterest_async", "pinterest_async_overrides"} <= found
