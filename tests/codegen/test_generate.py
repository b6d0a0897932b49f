"""The command as a person uses it: what it writes, what it says, and that it fails without harm."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

import codegen.__main__
from codegen.__main__ import ROOT, main
from codegen.check import differences
from codegen.errors import CodegenError
from codegen.generate import PACKAGE, Sources, generate
from tests.codegen.descriptions import CONTRACT
from tests.codegen.synthetic import (
    NUMBER,
    TEXT,
    Json,
    api,
    generated,
    json_of,
    lists,
    obj,
    operation,
    path,
    query,
    ref,
    replying,
    sources,
    written,
)
from tests.contract import COUNT

GOOD = replying(ref("Thing"), {"Thing": obj("id", id=TEXT)})


def tree(place: Path) -> dict[str, bytes]:
    files = {str(file.relative_to(place)): file.read_bytes() for file in place.rglob("*") if file.is_file()}
    return {name: content for name, content in files.items() if "__pycache__" not in name}


# The vendored contract


def test_the_vendored_contract_comes_out_whole_and_the_same_each_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "--out", str(tmp_path / "one")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1].startswith(f"generated {COUNT} of {COUNT} operations, ")
    assert lines[-1].endswith(" models, 0 warnings")
    assert not [line for line in lines if "skipped" in line]
    assert main(["generate", "--spec", str(CONTRACT), "--out", str(tmp_path / "two")]) == 0
    assert tree(tmp_path / "one") == tree(tmp_path / "two")
    assert tree(tmp_path / "one" / PACKAGE) == tree(ROOT / PACKAGE)


def test_the_tree_is_small(tmp_path: Path) -> None:
    files = tree(ROOT / PACKAGE)
    assert len(files) < 1500
    assert sum(map(len, files.values())) < 6_000_000


def test_check_sees_a_change_a_loss_and_an_intruder(tmp_path: Path) -> None:
    known = sources(tmp_path / "openapi")
    written(tmp_path / "openapi", GOOD).rename(known.contract)
    generate(known.contract, tmp_path, known)
    package = tmp_path / PACKAGE
    assert differences(package, known) == []
    (package / "resource.py").write_text("# mine\n")
    (package / "models" / "thing.py").unlink()
    (package / "models" / "mine.py").touch()
    assert differences(package, known) == [
        "models/mine.py is not generated",
        "models/thing.py is missing",
        "resource.py differs",
    ]


def test_check_as_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = sources(tmp_path / "openapi")
    written(tmp_path / "openapi", GOOD).rename(known.contract)
    monkeypatch.setattr(codegen.__main__, "ROOT", tmp_path)
    assert main(["generate", "--out", str(tmp_path)]) == 0
    capsys.readouterr()
    assert main(["check", "--package", str(tmp_path / PACKAGE)]) == 0
    assert capsys.readouterr().out == "pinterest_async is what the generator writes, byte for byte\n"
    (tmp_path / PACKAGE / "resource.py").unlink()
    assert main(["check", "--package", str(tmp_path / PACKAGE)]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("resource.py is missing\n")
    assert "run `make generate`" in captured.err
    assert captured.out == ""


# What a person reads


def test_the_last_line_counts(tmp_path: Path) -> None:
    package = generated(tmp_path, GOOD)
    assert str(package.outcome) == "generated 1 of 1 operations, 1 models, 0 warnings"
    package.imports_whole()


def test_patches_that_another_version_lacks_are_skipped_with_a_note(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    patch = """
        {"overlay": "1.0.0", "info": {"title": "t"}, "x-reason": "r",
         "actions": [{"target": "$.components.schemas.Gone", "remove": true}]}
    """
    sources(tmp_path / "openapi", patches={"010.json": patch})
    monkeypatch.setattr(codegen.__main__, "ROOT", tmp_path)
    assert main(["generate", "--spec", str(written(tmp_path, GOOD)), "--out", str(tmp_path / "out")]) == 0
    *notes, last = capsys.readouterr().out.splitlines()
    assert last == "generated 1 of 1 operations, 1 models, 0 warnings"
    assert notes
    assert all(note.startswith("skipped patch ") for note in notes)


def test_for_the_vendored_version_every_patch_must_apply(tmp_path: Path) -> None:
    patch = """
        {"overlay": "1.0.0", "info": {"title": "t"}, "x-reason": "r",
         "actions": [{"target": "$.components.schemas.Gone", "remove": true}]}
    """
    known = sources(tmp_path / "openapi", patches={"010.json": patch})
    written(tmp_path / "openapi", GOOD).rename(known.contract)
    with pytest.raises(CodegenError, match=r"010\.json: the description has no \$\.components\.schemas\.Gone"):
        generate(known.contract, tmp_path, known)
    newer = {**GOOD, "info": {"title": "Things", "version": "10.0"}}
    outcome = generate(written(tmp_path, newer), tmp_path, known)
    assert [note.startswith("skipped patch 010.json") for note in outcome.notes] == [True]


def test_a_patch_shows_in_what_is_written(tmp_path: Path) -> None:
    patch = """
        {"overlay": "1.0.0", "info": {"title": "t"}, "x-reason": "r",
         "actions": [{"target": "$.components.schemas.Thing.properties", "update": {"size": {"type": "integer"}}}]}
    """
    package = generated(tmp_path, GOOD, patches={"010.json": patch})
    package.runs("assert models.Thing.__annotations__['size'] == 'int | None'")


def test_without_a_folder_of_patches_nothing_is_patched(tmp_path: Path) -> None:
    known = sources(tmp_path / "openapi")
    known.patches.rmdir()
    written(tmp_path / "openapi", GOOD).rename(known.contract)
    assert generate(known.contract, tmp_path, known).notes == []


def test_yaml_is_read_as_json_is(tmp_path: Path) -> None:
    known = sources(tmp_path / "openapi")
    generate(written(tmp_path, GOOD), tmp_path / "json", known)
    (tmp_path / "api.yaml").write_text(yaml.safe_dump(GOOD, sort_keys=False), "utf-8")
    generate(tmp_path / "api.yaml", tmp_path / "yaml", known)
    assert tree(tmp_path / "json") == tree(tmp_path / "yaml")


def test_what_was_there_is_replaced_whole(tmp_path: Path) -> None:
    generated(tmp_path, replying(ref("Old"), {"Old": obj("id", id=TEXT)}))
    assert (tmp_path / "out" / PACKAGE / "models" / "old.py").exists()
    generated(tmp_path, GOOD)
    assert not (tmp_path / "out" / PACKAGE / "models" / "old.py").exists()
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [PACKAGE]


def test_a_newer_description_with_things_nobody_has_seen(tmp_path: Path) -> None:
    """New operations, resources, parameters and fields beside all there was come out without a word from us."""
    newer: Json = json.loads(CONTRACT.read_text("utf-8"))
    newer["info"]["version"] = "6.0.0"
    newer["components"]["schemas"]["Hologram"] = obj("id", id=TEXT, depth=NUMBER)
    newer["paths"]["/holograms/{hologram_id}/light"] = {
        "patch": operation(
            "holograms/shine", reply=ref("Hologram"), tags=["holograms"], parameters=[path("hologram_id")]
        )
    }
    newer["paths"]["/pins"]["get"]["parameters"].append(query("in_hologram", {"type": "boolean"}))
    newer["components"]["schemas"]["Board"]["properties"]["hologram"] = ref("Hologram")
    out = tmp_path / "out"
    outcome = generate(written(tmp_path, newer), out, Sources(ROOT / "openapi"))
    assert outcome.operations == outcome.described == COUNT + 1
    text = (out / PACKAGE / "resources" / "holograms.py").read_text("utf-8")
    assert "async def shine(" in text
    assert "in_hologram: bool | None = None" in (out / PACKAGE / "resources" / "pins.py").read_text("utf-8")
    assert "hologram: Hologram | None" in (out / PACKAGE / "models" / "board.py").read_text("utf-8")


def test_upstreams_words_come_only_where_they_are_asked_for(tmp_path: Path) -> None:
    description = replying(ref("Thing"), {"Thing": obj(id={**TEXT, "description": "Words of the field."})})
    description["paths"]["/things"]["get"] |= {
        "summary": "Words of the summary",
        "description": "Words of the operation.",
        "parameters": [query("near", description="Words of the parameter.")],
    }
    spoken = [b"Words of the " + what for what in (b"field", b"summary", b"operation", b"parameter")]
    for keep in (False, True):
        generated(tmp_path / str(keep), description, keep_descriptions=keep)
        text = b"".join(tree(tmp_path / str(keep) / "out").values())
        assert [words in text for words in spoken] == [keep] * 4


# What fails: one clear line, exit status 1, and the old package as it was


def _cut(text: str) -> str:
    return text[: len(text) // 2]


BAD_FILES = {
    "cut short": (_cut(json.dumps(GOOD)), "is not JSON, or is cut short"),
    "no JSON, no YAML": ("%%% {", "api.json"),
    "a list": ("[]", "is no mapping"),
    "empty": ("", "is empty"),
    "OpenAPI 3.1": (json.dumps({**GOOD, "openapi": "3.1.0"}), "is OpenAPI 3.1.0; only 3.0 is understood"),
    "Swagger": (json.dumps({"swagger": "2.0", "paths": {}}), "is Swagger 2.0"),
    "no description": (json.dumps({"hello": "world"}), "is no OpenAPI description"),
    "no paths": (json.dumps({"openapi": "3.0.3", "info": {}}), "has no `paths`"),
    "no info": (json.dumps({"openapi": "3.0.3", "paths": {}}), "info"),
    "no version": (json.dumps({**GOOD, "info": {"title": "t"}}), "version"),
    "no operations": (json.dumps({**GOOD, "paths": {}}), "operation"),
    "a missing schema": (json.dumps(replying(ref("Gone"))), "#/components/schemas/Gone is missing"),
}


@pytest.mark.parametrize("kind", BAD_FILES)
def test_a_bad_file(tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    text, expected = BAD_FILES[kind]
    (tmp_path / "api.json").write_text(text, "utf-8")
    _fails_without_harm(tmp_path, capsys, expected)


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _fails_without_harm(tmp_path, capsys, "there is no such file")


def one(**more: Any) -> Json:
    return api({"/things": {"get": operation("things/get", **more)}})


def _without(key: str) -> Json:
    description = one(reply=TEXT)
    del description["paths"]["/things"]["get"][key]
    return description


def _body_of(*kinds: str) -> Json:
    body = {"required": True, "content": {kind: {"schema": obj(a=TEXT)} for kind in kinds}}
    return api({"/things": {"post": operation("things/create", requestBody=body)}})


def _two(first: str, second: str, **more: Any) -> Json:
    paths = {"/a": {"get": operation(first, reply=TEXT)}, "/b": {"get": operation(second, reply=TEXT, **more)}}
    return api(paths)


HEADER = {"name": "x-trace", "in": "header", "schema": TEXT}
BAD_DESCRIPTIONS: dict[str, tuple[Json, list[str]]] = {
    "two calls of one name": (
        _two("things/get", "get/things"),
        ["get/things: things.get is things/get already", "openapi/methods.toml"],
    ),
    "two calls of one id": (_two("things/get", "things/get"), ["things/get"]),
    "a name that is none": (one(reply=TEXT, tags=["1st"]), ["things/get: 1st.", "openapi/methods.toml"]),
    "a resource that hides the client's own": (one(reply=TEXT, tags=["call"]), ["things/get", "call"]),
    "a body of an unknown kind": (_body_of("multipart/form-data"), ["things/create", "multipart/form-data"]),
    "a body of two kinds": (_body_of("application/json", "application/x-www-form-urlencoded"), ["things/create"]),
    "a header parameter": (one(reply=TEXT, parameters=[HEADER]), ["things/get", "x-trace", "header"]),
    "a cookie": (one(reply=TEXT, parameters=[{**HEADER, "in": "cookie"}]), ["things/get", "x-trace", "cookie"]),
    "no rate limit category": (_without("x-ratelimit-category"), ["things/get", "x-ratelimit-category", "patches"]),
    "no id": (_without("operationId"), ["GET /things", "operationId", "patches"]),
    "no replies": (one(responses={}), ["things/get", "repl"]),
    "no successful reply": (one(responses={"400": json_of(TEXT)}), ["things/get", "repl"]),
    "a bookmark without items": (
        one(reply=obj(things=lists(TEXT)), parameters=[query("bookmark")]),
        ["things/get", "bookmark", "items"],
    ),
    "a bookmark without a reply": (one(parameters=[query("bookmark")]), ["things/get", "bookmark", "items"]),
    "an unknown type": (
        replying(ref("Thing"), {"Thing": obj(a={"type": "tuple"})}),
        ["ThingA", "unknown type 'tuple'", "patches"],
    ),
    "an allOf of unlike things": (
        replying(
            ref("Thing"),
            {"Thing": obj(a={"allOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "x"}]})},
        ),
        ["Thing", "allOf", "patches"],
    ),
    "a schema that is itself": (
        replying(ref("A"), {"A": {"allOf": [ref("B"), obj(a=TEXT)]}, "B": {"allOf": [ref("A"), obj(b=TEXT)]}}),
        ["of itself"],
    ),
    "a path parameter that is not declared": (
        api({"/things/{id}": {"get": operation("things/get", reply=TEXT)}}),
        ["things/get", "id"],
    ),
}


@pytest.mark.parametrize("kind", BAD_DESCRIPTIONS)
def test_a_bad_description(tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    description, expected = BAD_DESCRIPTIONS[kind]
    written(tmp_path, description)
    _fails_without_harm(tmp_path, capsys, *expected)


def test_every_bad_operation_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = {f"/{name}": {"get": operation(f"{name}/get", reply=TEXT, parameters=[HEADER])} for name in "abc"}
    written(tmp_path, api(paths))
    _fails_without_harm(tmp_path, capsys, "a/get", "b/get", "c/get")


def test_a_late_failure_leaves_the_old_package(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], 1, "", "no room left")

    written(tmp_path, GOOD)
    monkeypatch.setattr(subprocess, "run", fail)
    _fails_without_harm(tmp_path, capsys, "the generated code is not sound: no room left")


def test_a_failing_swap_brings_the_old_package_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = generated(tmp_path, GOOD)
    before = tree(package.place)
    rename = Path.rename

    def fail(self: Path, target: Path) -> Path:
        if self.name == PACKAGE and self.parent.name.startswith("."):
            raise OSError("the disk has gone")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="the disk has gone"):
        generated(tmp_path, replying(ref("New"), {"New": obj(a=TEXT)}))
    assert tree(package.place) == before


def _fails_without_harm(place: Path, capsys: pytest.CaptureFixture[str], *expected: str) -> None:
    old = {"__init__.py": b"# the old one\n", "models/pin.py": b"pin = 1\n"}
    package = place / "out" / PACKAGE
    for name, content in old.items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_bytes(content)
    assert main(["generate", "--spec", str(place / "api.json"), "--out", str(place / "out")]) == 1
    captured = capsys.readouterr()
    assert "generated" not in captured.out
    assert "Traceback" not in captured.err
    assert " object at 0x" not in captured.err
    for words in expected:
        assert words in captured.err
    assert tree(package) == old
    assert [file.name for file in (place / "out").iterdir()] == [PACKAGE]


@pytest.mark.parametrize("arguments", [[], ["generate", "--nonsense"], ["fly"]])
def test_a_mistyped_command(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: python -m codegen" in capsys.readouterr().err
