"""Public names: each can be imported and has a docstring, and the whole list is pinned in `exported.txt`."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from pathlib import Path

import pytest

import pinterest_async
from codegen.render.exports import EXPORTS, SUBMODULES
from tests.imports import doors, read

MODULES = ("pinterest_async", *(f"pinterest_async.{name}" for name in sorted(SUBMODULES)))
NAMES = [(module, name) for module in MODULES for name in import_module(module).__all__]
LIST = Path(__file__).with_name("exported.txt")
SOURCES = read(Path(pinterest_async.__file__).parent) | read(
    Path(pinterest_async.__file__).parent.parent / "overrides/pinterest_async_overrides"
)
ORIGINS = doors(SOURCES) | {
    f"pinterest_async.{name}": f"{module}.{name}" for module, names in EXPORTS for name in names
}


def docstring(module: str, name: str) -> str | None:
    """The docstring of a public name: of its class or function, or the string below its assignment; "" of a module."""
    origin = ORIGINS.get(f"{module}.{name}", f"{module}.{name}")
    while ORIGINS.get(origin, origin) != origin:
        origin = ORIGINS[origin]
    home, _, defined = origin.rpartition(".")
    body = ast.parse(SOURCES.get(home) or SOURCES[f"{home}.__init__"]).body
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.name == defined:
            return ast.get_docstring(node)
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == defined:
            text = after.value if isinstance(after, ast.Expr) else None
            return text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None
    return inspect.getdoc(getattr(import_module(module), name))


def undocumented(cls: type) -> list[str]:
    """The public methods and properties of a class that have no docstring, inherited ones taken into account."""
    found: list[str] = []
    for name, member in vars(cls).items():
        unwrapped = getattr(member, "func", getattr(member, "fget", getattr(member, "__func__", member)))
        if not name.startswith("_") and inspect.isfunction(unwrapped) and not inspect.getdoc(getattr(cls, name)):
            found.append(name)
    return found


@pytest.mark.parametrize(("module", "name"), NAMES)
def test_every_public_name_can_be_imported_and_has_a_docstring(module: str, name: str) -> None:
    value = getattr(import_module(module), name)
    assert docstring(module, name), f"{module}.{name} has no docstring"
    assert not (inspect.isclass(value) and value.__module__.startswith("pinterest_async") and undocumented(value))


def test_the_list_of_public_names_is_the_one_that_is_pinned() -> None:
    """A name that is added here is a promise; one that is taken away breaks somebody's import."""
    pinned = [line for line in LIST.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    exported = [f"{module}.{name}" for module, name in NAMES]
    assert sorted(set(exported) - set(pinned)) == [], "new: add these lines to tests/exported.txt"
    assert sorted(set(pinned) - set(exported)) == [], "gone: is it meant? then a deprecated name, and these lines out"
    assert pinned == sorted(pinned)


@pytest.mark.parametrize("door", ["bulk", "testing", "workflows"])
def test_every_public_name_has_its_place_in_the_reference(door: str) -> None:
    page = (Path(__file__).parents[1] / "docs" / "reference" / f"{door}.md").read_text("utf-8")
    shown = {line.rpartition(".")[2] for line in page.splitlines() if line.startswith(":::")}
    assert shown == {name for module, name in NAMES if module == f"pinterest_async.{door}"} - {"REFUSALS", "faults"}


def test_every_public_class_of_an_error_has_its_place_in_the_reference() -> None:
    page = (Path(__file__).parents[1] / "docs" / "reference" / "errors.md").read_text("utf-8")
    errors = {name for name in pinterest_async.__all__ if name.endswith(("Error", "Required", "Unavailable"))}
    assert {line.rpartition(".")[2] for line in page.splitlines() if line.startswith(":::")} == errors
