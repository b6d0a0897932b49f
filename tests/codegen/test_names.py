"""Public names last: what a new version calls differently can still be imported, called and checked, with a warning."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.bump.facts import take_over
from codegen.errors import CodegenError
from codegen.generate import Sources, generate
from codegen.names.table import Renamed, Table, until
from tests.codegen.synthetic import (
    NUMBER,
    TEXT,
    Generated,
    Json,
    api,
    json_of,
    lists,
    obj,
    operation,
    query,
    ref,
    sources,
    written,
)

ENUM: Json = {"type": "string", "enum": ["clay", "sand", "loam"]}
THING = obj("id", id=TEXT, soil=ref("Soil"), size=NUMBER)
CREATE = obj("soil", soil=ref("Soil"), size=NUMBER)


def _api(version: str, paths: Json, schemas: Json) -> Json:
    document = api(paths, schemas)
    document["info"]["version"] = version
    return document


OLD = _api(
    "1.0",
    {
        "/things/one": {"get": operation("things/get", reply=ref("ThingResponse"))},
        "/things": {
            "post": operation("things/create", body=ref("ThingCreate"), reply=ref("ThingResponse")),
            "get": operation(
                "things/list",
                reply=obj(items=lists(ref("ThingResponse")), bookmark=TEXT),
                parameters=[query("bookmark")],
            ),
        },
    },
    {"ThingResponse": THING, "ThingCreate": CREATE, "Soil": ENUM},
)


def _put(place: Path, description: Json) -> Sources:
    """The contract of a description, without names from before."""
    known = sources(place / "openapi")
    take_over(written(place, description), known.root)
    return known


def _bumped(place: Path, *versions: Json, methods: str = "") -> Generated:
    known = _put(place, versions[0])
    (known.root / "methods.toml").write_text(methods, "utf-8")
    for version in versions[1:]:
        take_over(written(place, version), known.root)
    return Generated(generate(known.contract, place / "out", known), place / "out")


def _edited(version: str, old: Json, *renames: tuple[str, str]) -> Json:
    """A later version of a description, with schemas under other names."""
    import json

    text = json.dumps(old)
    for was, now in renames:
        text = text.replace(f'"#/components/schemas/{was}"', f'"#/components/schemas/{now}"')
        text = text.replace(f'"{was}": {{', f'"{now}": {{')
    document: Json = json.loads(text)
    document["info"]["version"] = version
    return document


RENAMED = _edited("1.1", OLD, ("ThingResponse", "Thing"), ("Soil", "Ground"))


def test_an_old_name_of_a_model_warns_and_is_the_new_one(tmp_path: Path) -> None:
    package = _bumped(tmp_path, OLD, RENAMED)
    package.runs(
        """
        import warnings
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            from pinterest_async.models import ThingResponse, Soil
        assert ThingResponse is models.Thing
        assert Soil == models.Ground
        told = [str(one.message) for one in caught]
        assert told[0] == (
            "pinterest_async.models.ThingResponse is called Thing now; the old name goes with pinterest-async 0.3"
        ), told
        assert {one.category for one in caught} == {DeprecationWarning}
        assert {one.filename for one in caught} == {"<string>"}, caught
        assert "ThingResponse" not in models.__all__ and "Thing" in models.__all__
        try:
            models.NeverThere
        except AttributeError:
            pass
        else:
            raise AssertionError
        """
    )


def test_code_of_the_last_release_checks(tmp_path: Path) -> None:
    package = _bumped(tmp_path, OLD, RENAMED)
    _checks(
        package,
        """
        from pinterest_async import Pinterest
        from pinterest_async.models import Soil, ThingCreate, ThingResponse

        async def make(pinterest: Pinterest, soil: Soil) -> ThingResponse:
            made: ThingResponse = await pinterest.things.create(body=ThingCreate(soil=soil))
            return ThingResponse(id=made.id, soil="clay")
        """,
    )


def test_a_schema_that_is_written_inline_now_keeps_its_name(tmp_path: Path) -> None:
    new = _edited("1.1", OLD)
    thing = new["components"]["schemas"].pop("ThingResponse")
    for item in new["paths"].values():
        for one in item.values():
            reply = one["responses"]["200"]["content"]["application/json"]
            if reply["schema"] == ref("ThingResponse"):
                reply["schema"] = thing
    new["paths"]["/things"]["get"]["responses"]["200"] |= json_of(obj(items=lists(thing), bookmark=TEXT))
    package = _bumped(tmp_path, OLD, new)
    table = Table.load(tmp_path / "openapi" / "names.toml")
    assert set(table.models.values()) == {"ThingResponse"}
    assert len(table.models) == 3
    assert not table.renamed
    package.runs(
        """
        assert type(got({"id": "1"}, "things/get")) is models.ThingResponse
        assert OPERATIONS["things/create"].reply == OPERATIONS["things/list"].reply == "ThingResponse"
        """
    )


def test_an_enum_that_was_parted_is_all_its_parts(tmp_path: Path) -> None:
    new = _edited("1.1", OLD)
    new["components"]["schemas"] |= {
        "ThingResponse": obj("id", id=TEXT, soil={"type": "string", "enum": ["clay", "sand"]}),
        "ThingCreate": obj("soil", soil={"type": "string", "enum": ["loam"]}),
    }
    del new["components"]["schemas"]["Soil"]
    _checks(
        _bumped(tmp_path, OLD, new),
        """
        from pinterest_async.models import Soil
        every: list[Soil] = ["clay", "sand", "loam"]
        """,
    )


def test_what_upstream_removed_can_still_be_imported(tmp_path: Path) -> None:
    new = _edited("1.1", OLD)
    del new["components"]["schemas"]["ThingResponse"]["properties"]["soil"]
    del new["paths"]["/things"]["post"]
    package = _bumped(tmp_path, OLD, new)
    package.runs(
        """
        import warnings
        warnings.simplefilter("ignore")
        from pinterest_async.models import Soil, ThingCreate
        assert Soil is str
        assert ThingCreate is Model
        """
    )


def test_a_name_that_another_schema_took_stays_with_the_one_that_had_it(tmp_path: Path) -> None:
    new = _edited("1.1", OLD, ("ThingCreate", "ThingInput"), ("ThingResponse", "ThingCreate"))
    package = _bumped(tmp_path, OLD, new)
    package.runs(
        """
        made = models.ThingCreate(soil="clay")
        request, reply = call("things/create", body=made, reply={"id": "1"})
        assert request.read() == b'{"soil":"clay"}'
        assert type(reply) is models.ThingResponse
        """
    )


def test_operations_and_methods_that_moved_answer_to_their_old_names(tmp_path: Path) -> None:
    new = _edited("1.1", OLD)
    new["paths"]["/things/one"]["get"] |= {"operationId": "stones/get", "tags": ["stones"]}
    new["paths"]["/things"]["get"]["operationId"] = "things/list_all"
    package = _bumped(tmp_path, OLD, new)
    package.runs(
        """
        import warnings
        assert "stones/get" in list(OPERATIONS) and "things/get" not in list(OPERATIONS)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            assert OPERATIONS["things/get"] is OPERATIONS["stones/get"]
            assert type(got({"id": "1"}, "things/create", body={"soil": "clay"})) is models.ThingResponse
            pinterest = Pinterest("token")
            pending = pinterest.things.get()
            pager = pinterest.things.list()
            pending.close()
        told = [str(one.message) for one in caught]
        assert told == [
            "operation things/get is called stones/get now; the old name goes with pinterest-async 0.3",
            "pinterest.things.get() is called pinterest.stones.get() now; the old name goes with pinterest-async 0.3",
            "pinterest.things.list() is called pinterest.things.list_all() now; the old name goes with "
            "pinterest-async 0.3",
        ], told
        assert {one.filename for one in caught} == {"<string>"}
        """
    )
    _checks(
        package,
        """
        from pinterest_async import Pinterest
        from pinterest_async.models import ThingResponse

        async def read(pinterest: Pinterest) -> list[ThingResponse]:
            return [await pinterest.things.get(), *[thing async for thing in pinterest.things.list(bookmark="x")]]
        """,
    )


def test_a_resource_that_lost_all_its_methods_is_still_there(tmp_path: Path) -> None:
    new = _edited("1.1", OLD)
    for item in new["paths"].values():
        for one in item.values():
            one["tags"] = ["stones"]
    _bumped(tmp_path, OLD, new).runs(
        """
        import warnings
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            Pinterest("token").things.get().close()
        assert len(caught) == 1
        """
    )


def test_names_that_lasted_one_bump_last_the_next(tmp_path: Path) -> None:
    """Two bumps within one release: the oldest name leads straight to the newest, people's own names stay."""
    newest = _edited("1.2", RENAMED, ("Thing", "Item"), ("Ground", "Earth"))
    known = _put(tmp_path, OLD)
    take_over(written(tmp_path, RENAMED), known.root)
    table = Table.load(known.root / "names.toml")
    mine = Table({**table.models, "ThingCreate": "NewThing"}, table.renamed)
    (known.root / "names.toml").write_text(mine.render(), "utf-8")
    take_over(written(tmp_path, newest), known.root)
    table = Table.load(known.root / "names.toml")
    assert table.models == {"ThingCreate": "NewThing"}
    assert [(one.api, one.until, one.models) for one in table.renamed] == [
        ("1.1", "0.3", {"ThingResponse": "Item", "Soil": "Earth"}),
        ("1.2", "0.3", {"Thing": "Item", "Ground": "Earth"}),
    ]


def test_a_bump_that_is_repeated_changes_nothing(tmp_path: Path) -> None:
    known = _put(tmp_path, OLD)
    texts: list[str] = []
    for _ in range(2):
        take_over(written(tmp_path, RENAMED), known.root)
        texts.append((known.root / "names.toml").read_text("utf-8"))
    assert texts[0] == texts[1]


def test_a_name_goes_with_the_release_after_the_next(tmp_path: Path) -> None:
    known = _put(tmp_path, OLD)
    project = tmp_path / "pyproject.toml"
    project.write_text('[project]\nversion = "1.4.2"\n', "utf-8")
    take_over(written(tmp_path, RENAMED), known.root)
    assert {one.until for one in known.names.renamed} == {"1.6"}
    for release, there in (("1.5.9", True), ("1.6.0.dev1", False), ("2.0", False)):
        project.write_text(f'[project]\nversion = "{release}"\n', "utf-8")
        generate(known.contract, tmp_path / "out", known)
        text = (tmp_path / "out" / "pinterest_async" / "models" / "__init__.py").read_text("utf-8")
        assert ("ThingResponse" in text) is there


def test_a_description_that_is_no_good_leaves_names_and_contract(tmp_path: Path) -> None:
    known = _put(tmp_path, OLD)
    before = {path.name: path.read_bytes() for path in known.root.iterdir() if path.is_file()}
    broken = _edited("1.1", RENAMED)
    broken["paths"]["/things"]["get"]["operationId"] = "things/get"
    with pytest.raises(CodegenError, match="things/get"):
        take_over(written(tmp_path, broken), known.root)
    assert {path.name: path.read_bytes() for path in known.root.iterdir() if path.is_file()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["api.json", "openapi"]


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        (Table({"Nowhere": "Thing"}), "names.toml: Nowhere: the description has no such schema; delete the line"),
        (Table({"Soil": "soil type"}), "Soil = soil type: is no name of a class"),
        (Table({"Soil": "ThingCreate"}), "names.toml: .*another schema has this name"),
        (
            Table(renamed=(Renamed("1", "9.9", {"Soil": "ThingCreate"}),)),
            r"Soil is a name of the description; .*\[renamed.models\]",
        ),
        (Table(renamed=(Renamed("1", "9.9", {"Old": "Gone"}),)), r"Old: there is no Gone; .*\[renamed.models\]"),
        (Table(renamed=(Renamed("1", "9.9", methods={"a.b": "c.d"}),)), r"a.b: there is no c.d; .*\[renamed.methods\]"),
        (Table(renamed=(Renamed("1", "9.9", operations={"a": "b"}),)), r"a: there is no b; .*\[renamed.operations\]"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, table: Table, problem: str) -> None:
    known = _put(tmp_path, OLD)
    (known.root / "names.toml").write_text(table.render(), "utf-8")
    with pytest.raises(CodegenError, match=problem):
        generate(known.contract, tmp_path / "out", known)


@pytest.mark.parametrize(
    "text", ["[models", "[models]\nA = 1", '[[renamed]]\nuntil = "0.2"', '[[renamed]]\napi = "1"\nuntil = "soon"']
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "names.toml").write_text(text, "utf-8")
    with pytest.raises(CodegenError, match=r"names\.toml: "):
        Table.load(tmp_path / "names.toml")


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    table = Table(
        {"Pinterest.Lib.Error": "LibError"},
        (Renamed("5.28.0", "0.3", {"A": "B | C"}, {"a.get": "b.get"}, {'odd "id"/get': "a/get"}),),
    )
    (tmp_path / "names.toml").write_text(table.render(), "utf-8")
    assert Table.load(tmp_path / "names.toml") == table


@pytest.mark.parametrize(("release", "gone"), [("0.1.0", "0.3"), ("0.1.0.dev3", "0.3"), ("1.9", "1.11")])
def test_an_alias_lasts_for_the_next_minor_version(release: str, gone: str) -> None:
    assert until(release) == gone


def _checks(package: Generated, code: str) -> None:
    """mypy takes the code, as strictly as it can, without a deprecation being an error."""
    import textwrap

    root = Path(__file__).resolve().parents[2]
    (package.place / "sample.py").write_text(textwrap.dedent(code), "utf-8")
    overrides = package.place / "pinterest_async_overrides"
    overrides.symlink_to(root / "overrides" / "pinterest_async_overrides")
    run = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--follow-imports", "silent"),
            *("--cache-dir", str(package.place / ".mypy_cache"), "sample.py"),
        ],
        cwd=package.place,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
