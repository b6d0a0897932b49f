"""First lines of modules: each says what the module is, as a noun phrase, and not what it "decides"."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# A module is a thing ("Retry policy: …"); these begin a sentence about what is known, asked or decided in it.
BANNED = ("Decides ", "What ", "Whether ", "Which ", "Where ", "How ", "Who ", "Whose ", "Whom ", "When ", "Why ")
FOLDERS = ("codegen", "overrides/pinterest_async_overrides", "tests", "examples")
MODULES = [
    file.relative_to(ROOT).as_posix()
    for folder in FOLDERS
    for file in sorted((ROOT / folder).rglob("*.py"))
    if "__pycache__" not in file.parts and file.read_text("utf-8").strip()
]


@pytest.mark.parametrize("module", MODULES)
def test_the_first_line_says_what_the_module_is(module: str) -> None:
    text = ast.get_docstring(ast.parse((ROOT / module).read_text("utf-8")))
    assert text, f"{module} has no docstring"
    first = text.partition("\n")[0]
    assert not first.startswith(BANNED), first
    assert first.endswith((".", "`")), f"{first!r} goes on in the second line: shorten it"


# Words that begin a description of the result instead of an instruction ("Return …", "Raise …").
_NO_VERBS = (
    "a an the what whether which where how who whose whom when why every each all these those it its one two "
    "nothing reads makes gives takes returns raises writes has waits runs plans calls fills decides lets sends"
)
NO_VERBS = frozenset(_NO_VERBS.split())


def functions(node: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions and methods below a node; properties and fixtures are described as values."""
    for child in ast.walk(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            decorators = {ast.unparse(each).partition("(")[0].rpartition(".")[2] for each in child.decorator_list}
            if not decorators & {"property", "cached_property", "fixture"}:
                yield child


@pytest.mark.parametrize("module", [each for each in MODULES if each.startswith(("overrides/", "codegen/"))])
def test_the_docstring_of_a_function_begins_with_an_imperative(module: str) -> None:
    wrong = {
        f"{function.name}: {text.partition(chr(10))[0]}"
        for function in functions(ast.parse((ROOT / module).read_text("utf-8")))
        if (text := ast.get_docstring(function)) and re.split(r"[\s:;,.]", text, maxsplit=1)[0].lower() in NO_VERBS
    }
    assert not wrong
