"""`make bump` in copies of the repository: nothing by hand, older code goes on, a failure does no harm."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from codegen.bump.patches import try_patches
from codegen.description.document import load
from codegen.description.strip_prose import strip
from codegen.diff.matching import walked
from codegen.diff.side import Side
from codegen.diff.successors import successors
from tests.codegen.bump_samples import FOR_5_13, FOR_5_23
from tests.codegen.descriptions import CONTRACT, contract
from tests.codegen.scratch import ROOT, Scratch, description
from tests.codegen.synthetic import TEXT, api, obj, operation, query, ref, replying

Json = dict[str, Any]

WHOLE = bool(os.environ.get("WHOLE_BUMP"))
FEW = "tests/limits/test_window.py"
IMPORTED = """
import json, sys, warnings
warnings.simplefilter("ignore")
from pinterest_async import models
print([name for name in json.loads({names!r}) if not hasattr(models, name)])
"""


def _tests() -> str:
    """Those that `make bump` runs by itself with `make test-bump`, a few of them within `make test`."""
    if not WHOLE:
        return FEW
    line = next(line for line in (ROOT / "Makefile").read_text("utf-8").splitlines() if line.startswith("TESTS ?="))
    return " ".join(f"tests/{room}" for room in line.partition("tests/,")[2].rstrip(")").split())


def test_the_tests_a_bump_runs_are_there() -> None:
    line = next(line for line in (ROOT / "Makefile").read_text("utf-8").splitlines() if line.startswith("TESTS ?="))
    rooms = line.partition("tests/,")[2].rstrip(")").split()
    assert len(rooms) > 5
    assert all((ROOT / "tests" / room).is_dir() for room in rooms)


def test_real_bumps(tmp_path: Path) -> None:
    """5.13.0 -> 5.23.0 -> 5.28.0, and code for the older release after each."""
    files = {version: description(version) for version in ("5.13.0", "5.23.0", "5.28.0")}
    scratch = Scratch.at(tmp_path / "tree")
    scratch.starts_at(files["5.13.0"])
    if WHOLE:
        scratch.type_checks(FOR_5_13)
    written: list[str] = []
    names: list[str] = []
    for version, sample in (("5.23.0", FOR_5_13), ("5.28.0", FOR_5_23)):
        names += scratch.models()
        written.append(sample)
        run = scratch.bumps(files[version], _tests())
        print(run.stdout[-3000:])
        assert run.returncode == 0, run.stdout[-5000:] + run.stderr
        operations = sum(
            len(item) for item in json.loads((scratch.root / "openapi/pinterest-v5.json").read_text())["paths"].values()
        )
        assert f"generated {operations} of {operations} operations, " in run.stdout
        assert not (scratch.root / ".bump").exists()
        assert scratch.runs(IMPORTED.format(names=json.dumps(names))) == "[]\n"
        for one in written if WHOLE else written[-1:]:
            scratch.type_checks(one)


def test_renames_of_a_real_bump_are_recognised() -> None:
    """Against a list made by other means: every rename is found, and hardly anything else is taken for one."""
    known = json.loads((description("5.28.0").parent / "renames-5.23-5.28.json").read_text("utf-8"))
    old, new = (Side(strip(load(description(version)))) for version in ("5.23.0", "5.28.0"))
    found = successors(old, new, walked(old, new))
    gone = old.schemas.keys() - new.schemas.keys()
    renamed = {name: found[name].name for name in gone if found[name].name}
    expected = {name: {one["to"], *one.get("also", [])} for name, one in known["renames"].items()}
    right = [name for name, now in renamed.items() if now in expected.get(name, set())]
    assert len(right) == len(expected) == 98
    assert len(right) / len(renamed) > 0.96
    inlined = {name for name in gone if found[name].inline}
    assert inlined <= set(known["inlined"])
    assert len(inlined) / len(known["inlined"]) > 0.97


def _mutated(path: Path, edit: Callable[[Json], None]) -> Path:
    """A next version of the contract that is there."""
    document = contract()
    document["info"]["version"] = "5.99.0"
    edit(document)
    path.write_text(json.dumps(document), "utf-8")
    return path


def _next(document: Json) -> None:
    """A bit of all that a version may bring: schemas renamed, operations moved, added and named alike."""
    text = json.dumps(document["paths"]) + "\0" + json.dumps(document["components"])
    renamed = [name for name in document["components"]["schemas"] if name.isalnum()][::7]
    for name in renamed:
        text = text.replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/{name}Next"')
    paths, components = (json.loads(part) for part in text.split("\0"))
    schemas = components["schemas"]
    components["schemas"] = {f"{name}Next" if name in renamed else name: schemas[name] for name in schemas}
    paths["/pins/{pin_id}"]["get"]["operationId"] = "pins/read"
    paths["/boards/{board_id}"]["get"]["tags"] = ["pinboards"]
    new = {
        **paths["/boards"]["get"],
        "operationId": "board/list",
        "x-ratelimit-category": "boards_of_tomorrow",
    }
    paths["/boards_again"] = {"get": new}
    document["paths"], document["components"] = paths, components


def test_a_bump_asks_for_nothing_and_names_what_is_new(tmp_path: Path) -> None:
    scratch = Scratch.at(tmp_path / "tree")
    names = scratch.models()
    run = scratch.bumps(_mutated(tmp_path / "next.json", _next), FEW)
    assert run.returncode == 0, run.stdout[-5000:] + run.stderr
    told = run.stdout
    rows = [line.split(" | ") for line in told.splitlines() if line.startswith("| ")]
    breaking = [row[-1].startswith("**yes**") for row in rows[1:]]
    assert breaking == sorted(breaking, reverse=True)
    assert sum(row[0] == "| schema renamed" for row in rows) == 1
    assert not any(row[0] in {"| schema added", "| schema removed"} for row in rows)
    assert "operation board/list: named boards.list_board, since boards.list would not do; openapi/methods.toml" in told
    assert "rate limit category boards_of_tomorrow (board/list): its numbers go into openapi/rate_limits.toml" in told
    assert "tag pinboards: a resource of its own" in told
    assert "1 passed" in told or " passed" in told
    assert "of version 5.99.0" in (scratch.root / "README.md").read_text("utf-8")
    assert scratch.runs(IMPORTED.format(names=json.dumps(names))) == "[]\n"
    scratch.type_checks(
        "from pinterest_async import Pinterest\n\n\n"
        "async def read(pinterest: Pinterest) -> None:\n"
        "    print(await pinterest.pins.get('1'), await pinterest.boards.get('1'))\n"
    )
    before = scratch.files()
    scratch.run("make", "-o", ".venv/.installed-dev", "generate").check_returncode()
    assert scratch.files() == before, "the bump is not what `make generate` writes"


def _lose_a_reply(document: Json) -> None:
    document["paths"]["/pins"]["get"]["responses"] = {"404": {"description": ""}}


def test_a_bump_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    scratch = Scratch.at(tmp_path / "tree")
    before = scratch.files()
    for source, problem in (
        (_mutated(tmp_path / "lost.json", _lose_a_reply), "operation pins/list: has no successful reply"),
        (tmp_path / "nowhere.json", "there is no such file"),
    ):
        run = scratch.bumps(source, FEW)
        assert run.returncode == 2  # of make
        assert problem in run.stderr
        assert "Traceback" not in run.stderr
        assert scratch.files() == before


def test_a_bump_whose_tests_fail_says_how_to_go_back(tmp_path: Path) -> None:
    scratch = Scratch.at(tmp_path / "tree")
    (scratch.root / "tests" / "test_never.py").write_text("def test_never() -> None:\n    assert False\n", "utf-8")
    before = scratch.files()
    source = _mutated(tmp_path / "next.json", lambda document: None)
    run = scratch.bumps(source, "tests/test_never.py")
    assert run.returncode == 2
    assert "its tests fail (exit code 1); `make bump-back` puts back what was there" in run.stderr
    assert '"5.99.0"' in (scratch.root / "pinterest_async" / "__init__.py").read_text("utf-8")
    again = scratch.bumps(source, "tests/test_never.py")
    assert "an earlier bump was not finished" in again.stderr
    scratch.run("make", "-o", ".venv/.installed-dev", "bump-back").check_returncode()
    assert scratch.files() == before


# What a patch is about: the old description, the actions, the new description -> what becomes of it, and where it lies.
LONG = {"type": "string", "maxLength": 2}
OVERLAY = "overlay: 1.0.0\ninfo: {{title: T, version: '1'}}\nx-reason: because\nactions:\n{actions}"
DROP = "- target: $.components.schemas.A.properties.a.maxLength\n  remove: true\n"
ADD = "- target: $.components.schemas.A.properties\n  update: {b: {type: string}}\n"


def _of(a: Json, name: str = "A") -> Json:
    return replying(ref(name), {name: {"type": "object", "properties": a}})


TRIALS: list[tuple[str, Json, str, Json, str, list[str]]] = [
    ("needed as it is", _of({"a": LONG}), DROP, _of({"a": LONG}), "still needed", ["p.yaml"]),
    ("mended", _of({"a": LONG}), DROP, _of({"a": TEXT}), "retired: upstream has mended it", []),
    ("added upstream", _of({"a": TEXT}), ADD, _of({"a": TEXT, "b": LONG}), "retired: upstream has mended it", []),
    ("renamed", _of({"a": LONG}), DROP, _of({"a": LONG}, "B"), "still needed, carried to where its target", ["p.yaml"]),
    ("inlined", _of({"a": LONG}), DROP, replying(obj(a=LONG)), "still needed, carried to where its target", ["p.yaml"]),
    ("gone", _of({"a": LONG}), DROP, api({"/other": {"get": operation("other/get")}}), "retired: nothing is left", []),
    (
        "moved",
        _of({"a": LONG}),
        DROP,
        _of({"c": LONG}),
        "set aside in patches/aside/: mend its target",
        ["aside/p.yaml"],
    ),
    ("in part", _of({"a": LONG}), DROP + ADD, _of({"a": TEXT}), "needed in part, and rewritten", ["p.yaml"]),
]


@pytest.mark.parametrize(
    ("old", "actions", "new", "outcome", "left"), [t[1:] for t in TRIALS], ids=[t[0] for t in TRIALS]
)
def test_what_becomes_of_a_patch(
    tmp_path: Path, old: Json, actions: str, new: Json, outcome: str, left: list[str]
) -> None:
    patches = tmp_path / "patches"
    patches.mkdir()
    (patches / "p.yaml").write_text(OVERLAY.format(actions=actions), "utf-8")
    (trial,) = try_patches(patches, old, new)
    assert str(trial).startswith(f"p.yaml: {outcome}")
    assert [str(path.relative_to(patches)) for path in patches.rglob("*.yaml")] == left


def test_a_patch_of_a_shared_parameter_follows_it_into_the_operations(tmp_path: Path) -> None:
    shared = {"name": "state", "in": "query", "schema": LONG}
    things = operation("things/get", parameters=[{"$ref": "#/components/parameters/state"}])
    old = api({"/things": {"get": things}}, parameters={"state": shared})
    new = api({"/things": {"get": operation("things/get", parameters=[query("page"), query("state", LONG)])}})
    (tmp_path / "p.yaml").write_text(
        OVERLAY.format(actions="- target: $.components.parameters.state.schema.maxLength\n  remove: true\n"), "utf-8"
    )
    (trial,) = try_patches(tmp_path, old, new)
    target = "$.paths['/things'].get.parameters[?@.name == 'state'].schema.maxLength"
    assert trial.details == (f"now at {target}",)
    assert target in (tmp_path / "p.yaml").read_text("utf-8")


def test_a_patch_that_was_set_aside_is_tried_again(tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_text(OVERLAY.format(actions=DROP), "utf-8")
    versions = [_of({"a": LONG}), _of({"c": LONG}), _of({"c": LONG}), _of({"a": LONG})]
    told = [try_patches(tmp_path, *pair)[0].outcome for pair in pairwise(versions)]
    assert told == [
        f"set aside in {tmp_path.name}/aside/: mend its target and move it back, or delete it",
        f"still set aside in {tmp_path.name}/aside/: mend its target and move it back, or delete it",
        "needed again, and moved back",
    ]
    assert (tmp_path / "p.yaml").exists()


def test_the_patches_of_the_contract_are_needed(tmp_path: Path) -> None:
    raw = load(CONTRACT)
    folder = ROOT / "openapi" / "patches"
    for path in folder.glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    trials = try_patches(tmp_path, raw, raw)
    assert {trial.outcome for trial in trials} <= {"still needed"}
    assert len(trials) == len(list(tmp_path.iterdir()))
