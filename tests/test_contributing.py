"""CONTRIBUTING.md and docs/architecture.md: the paths in them exist, and every folder of the package is in them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.imports import APART, LAYERS, SUB_ROOMS

ROOT = Path(__file__).parent.parent
WRITTEN = ROOT / "overrides/pinterest_async_overrides"
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
ARCHITECTURE = (ROOT / "docs/architecture.md").read_text("utf-8")
FACTS = (ROOT / "docs/api-facts.md").read_text("utf-8")
# Where a path in the table begins; any other one lies in the hand-written package.
TOP = ("openapi/", "codegen/", "tests/", "docs/", ".", "pyproject.toml", "constraints.txt")

PATCHES = "openapi/patches/"  # not there while the description needs none


def rows() -> dict[str, list[str]]:
    """The paths in each row of the table, by what the row is about."""
    table = CONTRIBUTING.partition("| --- | --- | --- |\n")[2].partition("\n\n")[0]
    found: dict[str, list[str]] = {}
    for line in table.splitlines():
        about, *cells = line.strip("| ").split(" | ")
        found[about] = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell) if "/" in name or "." in name]
    return found


def folders() -> list[str]:
    """Every folder of the hand-written package that has modules, relative to it."""
    found = {file.parent.relative_to(WRITTEN).as_posix() for file in WRITTEN.rglob("*.py")}
    return sorted(found - {"."})


@pytest.mark.parametrize(("about", "paths"), [pytest.param(*row, id=row[0]) for row in rows().items()])
def test_every_path_in_the_table_exists(about: str, paths: list[str]) -> None:
    assert paths, f"{about}: no file is named"
    bases = [(path, ROOT if path.startswith(TOP) else WRITTEN) for path in paths]
    assert [path for path, base in bases if not (base / path).exists() and path != PATCHES] == []


def test_the_table_has_the_changes_that_people_make() -> None:
    wanted = ["output file format", "token store", "header", "retry", "column", "command", "entity", "job", "quota"]
    assert [word for word in wanted if not any(word in about for about in rows())] == []


@pytest.mark.parametrize("folder", folders())
def test_every_folder_stands_in_the_architecture(folder: str) -> None:
    assert f"| `{folder}/` |" in ARCHITECTURE


def test_every_folder_has_tests_in_one_of_the_same_name() -> None:
    tested = {file.parent.name for file in (ROOT / "tests").glob("*/test_*.py")}
    assert {folder.partition("/")[0] for folder in folders()} <= tested


def test_no_folder_in_the_architecture_is_gone() -> None:
    named = re.findall(r"^\| `([a-z_/0-9]+)/` \|", ARCHITECTURE, re.MULTILINE)
    top = {"pinterest_async", "overrides/pinterest_async_overrides", "codegen"}
    assert sorted(set(named) - top) == folders()


def test_every_file_in_the_drawings_exists() -> None:
    drawings = re.findall(r"^```\n(.*?)^```", ARCHITECTURE, re.MULTILINE | re.DOTALL)
    files = {name for drawing in drawings for name in re.findall(r"\b[a-z_0-9/]+\.py\b", drawing)}
    assert len(files) > 20
    assert [name for name in sorted(files) if not (WRITTEN / name).is_file()] == []


def test_the_layers_drawn_are_those_that_are_checked() -> None:
    drawing = ARCHITECTURE.partition("## Layers")[2].split("```")[1]
    left = [re.split(r" {5,}", line)[0] for line in drawing.splitlines() if line.strip()]
    names = [set(re.findall(r"\b[a-z]+\b", line)) - {"py"} for line in left]
    drawn, apart = names[:-1], names[-1]
    assert apart == {APART}
    place = {name: number for number, line in enumerate(reversed(drawn)) for name in line}
    assert set(place) == set().union(*LAYERS)
    ranks = [[place[name] for name in layer] for layer in LAYERS]
    assert all(len(set(rank)) == 1 for rank in ranks)
    assert [rank[0] for rank in ranks] == sorted({rank[0] for rank in ranks})


def test_sub_folders_are_listed_from_the_bottom() -> None:
    for room, order in SUB_ROOMS.items():
        places = [ARCHITECTURE.index(f"| `{room}/{name}/` |") for name in order]
        assert places == sorted(places), room


def test_every_section_of_the_facts_that_the_code_refers_to_exists() -> None:
    sections = set(re.findall(r"^## (\d+)\.", FACTS, re.MULTILINE))
    sources = [*WRITTEN.rglob("*.py"), *(ROOT / "tests").rglob("*.py"), *(ROOT / "openapi").glob("*.toml")]
    for file in sources:
        if file != Path(__file__):
            assert "facts of the API, " not in file.read_text("utf-8"), f"{file}: name docs/api-facts.md and a section"
        for mention in re.findall(r"docs/api-facts\.md,\s+(?:#\s+)?sections? ([\d, and]+)", file.read_text("utf-8")):
            assert set(re.findall(r"\d+", mention)) <= sections, file


def test_every_fact_is_marked() -> None:
    for number, section in enumerate(re.split(r"^## ", FACTS, flags=re.MULTILINE)[1:], start=1):
        marked = re.findall(r"\((?:[SDO](?:, [SDO])*|\?)\)|\| \?", section)
        assert marked, f"section {number} says of nothing how surely it is known"
