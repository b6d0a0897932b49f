"""Vendoring: provenance is recorded, and a bad source changes nothing."""

import hashlib
import json
import tomllib
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.description.strip_prose import strip
from codegen.description.vendor import CONTRACT, PROVENANCE, Counts, count, file_name, render, write_contract
from codegen.errors import CodegenError
from tests.codegen.descriptions import OPENAPI, contract, gardens

_LARGEST = 1_500_000


def _source(directory: Path) -> Path:
    path = directory / "gardens-v1.json"
    path.write_text(json.dumps(gardens()), encoding="utf-8")
    return path


def test_the_contract_and_its_provenance_are_written(tmp_path: Path) -> None:
    source, to = _source(tmp_path), tmp_path / "openapi"
    counts = write_contract(source, to, retrieved_on="2025-01-31", origin="https://gardens.example/api")
    assert counts == Counts(operations=2, paths=2, schemas=4, parameters=1)
    assert json.loads((to / CONTRACT).read_text(encoding="utf-8")) == strip(gardens())
    provenance = (to / PROVENANCE).read_text(encoding="utf-8")
    assert tomllib.loads(provenance) == {
        "title": "Garden API",
        "version": "1.0",
        "openapi": "3.0.3",
        "source": "gardens-v1.json",
        "origin": "https://gardens.example/api",
        "retrieved_on": "2025-01-31",
        "sha256": hashlib.sha256(source.read_bytes()).hexdigest(),
        "licence": {"name": "MIT", "url": "https://spdx.org/licenses/MIT"},
        "counts": {"operations": 2, "paths": 2, "schemas": 4, "parameters": 1},
    }
    assert str(tmp_path) not in provenance
    assert sorted(path.name for path in to.iterdir()) == [CONTRACT, PROVENANCE]


def test_the_same_source_makes_the_same_bytes(tmp_path: Path) -> None:
    source = _source(tmp_path)
    write_contract(source, tmp_path / "a")
    write_contract(source, tmp_path / "b")
    for name in (CONTRACT, PROVENANCE):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_a_source_that_is_no_good_leaves_what_was_there(tmp_path: Path) -> None:
    to = tmp_path / "openapi"
    write_contract(_source(tmp_path), to)
    before = {path.name: path.read_bytes() for path in to.iterdir()}
    cut = tmp_path / "cut.json"
    cut.write_text(json.dumps(gardens())[:500], encoding="utf-8")
    with pytest.raises(CodegenError, match="cut short"):
        write_contract(cut, to)
    assert {path.name: path.read_bytes() for path in to.iterdir()} == before


def test_a_write_that_fails_leaves_no_half_file(tmp_path: Path) -> None:
    to = tmp_path / "openapi"
    (to / CONTRACT).mkdir(parents=True)
    with pytest.raises(OSError, match=CONTRACT):
        write_contract(_source(tmp_path), to)
    assert [path.name for path in to.iterdir()] == [CONTRACT]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("/home/me/secret place/v5.json", "v5.json"),
        (Path("down/v5.yaml"), "v5.yaml"),
        ("https://gardens.example/v5.json", "https://gardens.example/v5.json"),
        ("https://me:word@gardens.example:8443/v5.json?token=abc#x", "https://gardens.example:8443/v5.json"),
    ],
)
def test_the_source_is_named_without_the_machine_and_without_secrets(source: str | Path, name: str) -> None:
    assert file_name(source) == name


def test_the_command_line_tells_the_counts_or_the_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, to = _source(tmp_path), tmp_path / "openapi"
    assert main(["spec", "--from", str(source), "--to", str(to)]) == 0
    assert "2 operations, 2 paths, 4 schemas, 1 parameters" in capsys.readouterr().out
    assert main(["diff", str(source), str(to / CONTRACT)]) == 0
    assert capsys.readouterr().out == "1.0 -> 1.0: nothing changed\n"
    assert main(["spec", "--from", str(tmp_path / "none.json"), "--to", str(to)]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err == f"{tmp_path / 'none.json'}: there is no such file\n"


def test_the_vendored_contract_is_whole_and_its_provenance_fits() -> None:
    document = contract()
    provenance = tomllib.loads((OPENAPI / PROVENANCE).read_text(encoding="utf-8"))
    assert count(document).operations > 200
    assert provenance["counts"] == vars(count(document))
    assert provenance["version"] == document["info"]["version"]
    assert provenance["licence"] == document["info"]["license"]
    assert provenance["source"] == file_name(provenance["source"])
    assert len(bytes.fromhex(provenance["sha256"])) == 32


def test_the_vendored_contract_is_as_the_command_writes_it() -> None:
    text = (OPENAPI / CONTRACT).read_text(encoding="utf-8")
    assert render(strip(contract())) == text
    assert len(text.encode()) < _LARGEST


def test_every_operation_of_the_vendored_contract_has_its_category_and_sandbox() -> None:
    operations = [operation for item in contract()["paths"].values() for operation in item.values()]
    categories = {operation["x-ratelimit-category"] for operation in operations}
    limits = tomllib.loads((OPENAPI / "rate_limits.toml").read_text("utf-8"))["categories"]
    assert categories <= limits.keys()
    assert {operation["x-sandbox"] for operation in operations} == {"enabled", "disabled"}
