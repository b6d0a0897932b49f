"""A patch corrects one defect for a reason, and says so when the defect is gone."""

import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from codegen.description.overlay import Idle, apply, carry_out, read_patches
from codegen.errors import CodegenError
from tests.codegen.descriptions import OPENAPI, Json, contract, gardens

_SOIL = "$.components.schemas.Soil"


def _write(directory: Path, *actions: Json, name: str = "010-soil.yaml", **members: Any) -> None:
    overlay = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "x-reason": "Soil is not like that."}
    patch = {**overlay, "actions": list(actions), **members}
    kept = {key: value for key, value in patch.items() if value is not None}
    (directory / name).write_text(json.dumps(kept), encoding="utf-8")  # JSON is YAML too


@pytest.mark.parametrize(
    ("action", "soil"),
    [
        (
            {"target": _SOIL, "update": {"nullable": True}},
            {"type": "string", "enum": ["clay", "sand"], "nullable": True},
        ),
        ({"target": _SOIL, "update": {"enum": ["peat", "sand"]}}, {"type": "string", "enum": ["clay", "sand", "peat"]}),
        ({"target": f"{_SOIL}.enum", "update": "peat"}, {"type": "string", "enum": ["clay", "sand", "peat"]}),
        ({"target": f"{_SOIL}.enum", "update": ["peat"]}, {"type": "string", "enum": ["clay", "sand", "peat"]}),
        ({"target": f"{_SOIL}.type", "update": "integer"}, {"type": "integer", "enum": ["clay", "sand"]}),
        ({"target": f"{_SOIL}.enum[?@ == 'sand']", "remove": True}, {"type": "string", "enum": ["clay"]}),
        ({"target": f"{_SOIL}.enum[*]", "remove": True}, {"type": "string", "enum": []}),
        ({"target": f"{_SOIL}.enum", "remove": True}, {"type": "string"}),
        ({"target": _SOIL, "remove": True}, None),
    ],
)
def test_an_action_changes_its_target(tmp_path: Path, action: Json, soil: Json | None) -> None:
    document = gardens()
    document["components"]["schemas"]["Soil"]["enum"].pop()
    before = json.dumps(document)
    _write(tmp_path, action)
    patched, notes = apply(document, tmp_path, strict=True)
    assert patched["components"]["schemas"].get("Soil") == soil
    assert notes == []
    assert json.dumps(document) == before


def test_every_target_is_met_and_shares_nothing(tmp_path: Path) -> None:
    both = "$.components.schemas['Garden','GardenCreate']"
    _write(
        tmp_path,
        {"target": both, "update": {"discriminator": {"propertyName": "name"}}},
        {"target": "$.components.schemas.Garden.discriminator.propertyName", "remove": True},
    )
    schemas = apply(gardens(), tmp_path, strict=True)[0]["components"]["schemas"]
    assert schemas["Garden"]["discriminator"] == {}
    assert schemas["GardenCreate"]["discriminator"] == {"propertyName": "name"}


def test_patches_are_applied_in_the_order_of_their_names(tmp_path: Path) -> None:
    _write(tmp_path, {"target": f"{_SOIL}.type", "update": "second"}, name="020-b.yaml")
    _write(tmp_path, {"target": f"{_SOIL}.type", "update": "first"}, name="010-a.yml")
    (tmp_path / "README.md").write_text("no patch", encoding="utf-8")
    assert [patch.name for patch in read_patches(tmp_path)] == ["010-a.yml", "020-b.yaml"]
    assert apply(gardens(), tmp_path, strict=True)[0]["components"]["schemas"]["Soil"]["type"] == "second"


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ({"target": "$.components.schemas.Mud", "update": {"type": "string"}}, "has no $.components.schemas.Mud"),
        ({"target": "$.components.schemas.Mud", "remove": True}, "has no $.components.schemas.Mud"),
        ({"target": _SOIL, "update": {"type": "string"}}, "as the patch would have it"),
        ({"target": f"{_SOIL}.enum", "update": "clay"}, "as the patch would have it"),
    ],
)
def test_an_action_with_nothing_to_do_fails_when_strict_and_is_a_note_otherwise(
    tmp_path: Path, action: Json, said: str
) -> None:
    _write(tmp_path, action)
    with pytest.raises(CodegenError) as raised:
        apply(gardens(), tmp_path, strict=True)
    assert str(raised.value).startswith("patch 010-soil.yaml: ")
    assert said in str(raised.value)
    assert "delete the action" in str(raised.value)
    document, notes = apply(gardens(), tmp_path, strict=False)
    assert document == gardens()
    assert len(notes) == 1
    assert notes[0].startswith("skipped patch 010-soil.yaml: ")
    assert said in notes[0]


_GOOD = {"target": _SOIL, "remove": True}


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(
    ("action", "members", "said"),
    [
        (_GOOD, {"x-reason": None}, "x-reason"),
        (_GOOD, {"x-reason": " "}, "x-reason"),
        (_GOOD, {"overlay": "2.0.0"}, "Overlay 1.0"),
        (_GOOD, {"overlay": None}, "Overlay 1.0"),
        (_GOOD, {"info": None}, "info.title"),
        (_GOOD, {"actions": []}, "actions"),
        ({"update": {}}, {}, "no `target`"),
        ({"target": _SOIL}, {}, "either `update` or `remove: true`"),
        ({"target": _SOIL, "update": {}, "remove": True}, {}, "either `update` or `remove: true`"),
        ({"target": _SOIL, "updates": {}}, {}, "`updates`"),
        ({"target": "components.schemas.Soil", "remove": True}, {}, "no JSONPath"),
        ({"target": "$.a[", "remove": True}, {}, "no JSONPath"),
        ({"target": "$", "update": {"a": 1}}, {}, "too wide"),
    ],
)
def test_a_patch_that_is_no_good_fails(tmp_path: Path, action: Json, members: Json, said: str, strict: bool) -> None:
    _write(tmp_path, action, **members)
    with pytest.raises(CodegenError, match=r"010-soil\.yaml") as raised:
        apply(gardens(), tmp_path, strict=strict)
    assert said in str(raised.value)


@pytest.mark.parametrize("strict", [True, False])
def test_without_a_directory_or_a_patch_in_it_nothing_changes(tmp_path: Path, strict: bool) -> None:
    (tmp_path / "empty").mkdir()
    for directory in (tmp_path / "empty", tmp_path / "none"):
        assert apply(gardens(), directory, strict=strict) == (gardens(), [])


def test_what_a_patch_finds_no_more_is_told_apart_from_what_is_mended(tmp_path: Path) -> None:
    gone, mended = "$.components.schemas.Mud", f"{_SOIL}.type"
    _write(
        tmp_path,
        {"target": gone, "remove": True},
        {"target": mended, "update": "string"},
        {"target": _SOIL, "remove": True},
    )
    document, idle = carry_out(gardens(), tmp_path)
    assert idle == [Idle("010-soil.yaml", gone, gone=True), Idle("010-soil.yaml", mended, gone=False)]
    assert "Soil" not in document["components"]["schemas"]


def test_every_patch_of_ours_finds_its_defect_in_the_vendored_contract() -> None:
    patched, notes = apply(contract(), OPENAPI / "patches", strict=True)
    assert notes == []
    validate(patched)
    _, idle = carry_out(patched, OPENAPI / "patches")
    assert len(idle) == sum(len(patch.actions) for patch in read_patches(OPENAPI / "patches"))
