"""Docstrings of generated code."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.errors import CodegenError
from codegen.render import docs
from codegen.render.docs import Notes

FACTS: list[tuple[dict[str, Any], str]] = [
    ({}, ""),
    ({"minimum": 1, "maximum": 250, "default": 25}, "1 to 250, default 25"),
    ({"minimum": 0}, "at least 0"),
    ({"maximum": 9}, "at most 9"),
    ({"minItems": 1, "maxItems": 250}, "1 to 250 values"),
    ({"minItems": 1, "maxItems": 1}, "1 value"),
    ({"minItems": 3, "maxItems": 3}, "3 values"),
    ({"maxItems": 1}, "at most 1 value"),
    ({"minItems": 1}, ""),
    ({"minItems": 2}, "at least 2 values"),
    ({"maxLength": 18, "pattern": r"^\d+$"}, "at most 18 characters, digits"),
    ({"items": {"maxLength": 18, "pattern": r"^\d+$"}}, "each at most 18 characters, digits"),
    ({"default": False}, "default False"),
    ({"default": "A", "readOnly": True, "deprecated": True}, "default 'A', set by Pinterest, deprecated"),
]


@pytest.mark.parametrize(("schema", "expected"), FACTS)
def test_facts(schema: dict[str, Any], expected: str) -> None:
    assert docs.facts(schema) == expected


@pytest.mark.parametrize(
    ("resource", "name", "expected"),
    [
        ("campaigns", "list", "List campaigns."),
        ("campaigns", "get", "Get campaign."),
        ("ad_accounts", "create", "Create ad accounts."),
        ("boards", "list_pins", "List pins (boards)."),
        ("campaigns", "targeting_analytics", "Targeting analytics (campaigns)."),
    ],
)
def test_a_first_line_from_the_names(resource: str, name: str, expected: str) -> None:
    assert docs.summary(resource, name) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [((), ""), ((None, "", " "), ""), (("one", None, "two."), "One. Two."), (("a. b",), "A. b.")],
)
def test_sentences(parts: tuple[str | None, ...], expected: str) -> None:
    assert docs.sentence(*parts) == expected


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"))


@given(TEXT, st.lists(TEXT, max_size=3), st.sampled_from([4, 8]))
def test_any_text_makes_a_docstring(first: str, blocks: list[str], indent: int) -> None:
    """Whatever upstream writes stays inside the quotes, and says the same words."""
    text = docs.docstring(first, blocks, indent)
    source = f'def f():\n{" " * indent}"""{text}"""\n'
    [function] = ast.parse(source.replace("\r", " ")).body
    assert isinstance(function, ast.FunctionDef)
    words = " ".join([first, *blocks]).split()
    assert (ast.get_docstring(function) or "").split() == words


@pytest.mark.parametrize(
    ("name", "example", "expected"),
    [
        ("created_time", 1700000000, "seconds since 1970"),
        ("expires_at", 1700000000000, "milliseconds since 1970"),
        ("created_time", "2024-01-31", ""),
        ("budget", 1700000000, ""),
        ("time", 7, ""),
        ("created_time", None, ""),
    ],
)
def test_what_a_time_counts(name: str, example: object, expected: str) -> None:
    assert docs.moment(name, {"example": example}) == expected


def test_notes_on_fields() -> None:
    notes = Notes({}, {}, {}, {"Pin.id": "of a Pin", "id": "its id", "*_micro": "micros"})
    assert notes.of_field("Pin", "id") == "of a Pin"
    assert notes.of_field("Board", "id") == "its id"
    assert notes.of_field("Board", "spend_micro") == "micros"
    assert notes.of_field("Board", "name") is None


def test_a_link_to_pinterests_page() -> None:
    assert docs.link("ad_groups/list") == "https://developers.pinterest.com/docs/api/v5/ad_groups-list"


def test_notes_that_are_no_toml(tmp_path: Path) -> None:
    (tmp_path / "notes.toml").write_text("[fields", "utf-8")
    with pytest.raises(CodegenError, match=r"notes\.toml: "):
        Notes.load(tmp_path / "notes.toml")
