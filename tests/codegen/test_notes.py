"""Every note and every exception to the naming rule is about something that the contract has."""

from __future__ import annotations

import fnmatch
import tomllib
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import OPERATIONS, Model, models

OPENAPI = Path(__file__).parents[2] / "openapi"
# Operations that older versions had, so that their names stay what they were.
GONE = {"items/get"}


def _tables(name: str) -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = tomllib.loads((OPENAPI / name).read_text("utf-8"))
    return tables


@pytest.mark.parametrize("table", ["summaries", "operations"])
def test_notes_are_about_operations(table: str) -> None:
    assert not _tables("notes.toml")[table].keys() - OPERATIONS.keys()


def test_notes_are_about_parameters() -> None:
    known = {parameter.name for operation in OPERATIONS.values() for parameter in operation.parameters}
    assert not _tables("notes.toml")["parameters"].keys() - known


def test_notes_are_about_fields() -> None:
    classes: list[Any] = [getattr(models, name) for name in models.__all__]
    models_ = [cls for cls in classes if isinstance(cls, type) and issubclass(cls, Model)]
    named = [(cls.__name__, wire) for cls in models_ for wire in cls.__wire_names__.values()]
    fields = {name for owner, wire in named for name in (wire, f"{owner}.{wire}")}
    for pattern in _tables("notes.toml")["fields"]:
        assert fnmatch.filter(fields, pattern), pattern


def test_exceptions_to_the_naming_rule_are_operations() -> None:
    methods = _tables("methods.toml")["methods"]
    assert not methods.keys() - OPERATIONS.keys() - GONE
    for operation_id in methods.keys() - GONE:
        operation = OPERATIONS[operation_id]
        assert f"{operation.resource}.{operation.name}" == methods[operation_id]
