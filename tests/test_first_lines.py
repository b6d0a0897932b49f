"""First lines of modules: each says what the module is, as a noun phrase, and not what it "decides"."""

from __future__ import annotations

import ast
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
