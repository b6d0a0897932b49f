"""The hand-written package asks operations, never schemas by name: names change from version to version."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from pinterest_async import models
from tests.contract import CONTRACT, NAMES

OVERRIDES = Path(__file__).parents[1] / "overrides" / "pinterest_async_overrides"
SCHEMAS = {*CONTRACT["components"]["schemas"], *NAMES, *NAMES.values(), *models.__all__}
# Words that are no names of schemas where they stand: classes of our own, and values of other enums.
WORDS = {"Pin", "Board", "Media", "Language", "Country", "Currency", "Keyword", "Label", "Campaign", "Account", "Error"}


def named(text: str) -> Iterator[str]:
    """The schemas that a module names: in a string alone, in a reference, or by an import of a model."""
    tree = ast.parse(text)
    # A type in quotes, for `cast`, is one of the module's own: an import would be needed for another.
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    casts = {id(call.args[0]) for call in calls if isinstance(call.func, ast.Name) and call.func.id == "cast"}
    # An annotation changes nothing at run time, and under its old name a model is found in `models` for a while.
    checked = (
        node for node in ast.walk(tree) if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    typing = {id(inner) for node in checked for inner in node.body}
    for node in ast.walk(tree):
        if id(node) in typing and isinstance(node, ast.ImportFrom) and node.module == "pinterest_async.models":
            continue
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("pinterest_async.models"):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "models":
            yield node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in casts:
            word = node.value.rpartition("/")[2]
            if word in SCHEMAS - WORDS or node.value.startswith("#/components/schemas/"):
                yield word


@pytest.mark.parametrize("file", sorted(OVERRIDES.rglob("*.py")), ids=lambda file: str(file.relative_to(OVERRIDES)))
def test_no_module_names_a_schema(file: Path) -> None:
    assert sorted(set(named(file.read_text("utf-8")))) == []


@pytest.mark.parametrize(
    "text",
    [
        "from pinterest_async.models import CampaignResponse",
        "from pinterest_async.models.pin import Pin",
        "models.Pin",
        "schemas['PinMediaWithImage']",
        "x = '#/components/schemas/Pin'",
        "TABLE = {'ReportingColumnSync': 1}",
    ],
)
def test_the_test_sees_them(text: str) -> None:
    assert list(named(text))
