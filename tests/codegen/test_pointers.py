"""References that are JSON pointers: into anything, escaped, in circles, beside siblings, and out of the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.description.document import load
from codegen.description.grammar import SECTIONS, walk
from codegen.errors import CodegenError
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
    query,
    ref,
    replying,
    written,
)

THING = obj("id", id=TEXT, made_at={"type": "string", "format": "date-time"})


def to(pointer: str) -> Json:
    return {"$ref": f"#/{pointer}"}


OWNER: Json = {
    "Pin": obj(
        "owner",
        owner=obj("name", name=TEXT, kind={"type": "string", "enum": ["A", "B"]}),
        tags=lists(obj("word", word=TEXT)),
        union={"oneOf": [obj("left", left=TEXT), obj("right", right=TEXT)]},
        more={"type": "object", "additionalProperties": obj("size", size=NUMBER)},
        when={"type": "string", "format": "date"},
    ),
    "All": {"allOf": [ref("Pin"), obj("extra", extra=obj("deep", deep=TEXT))]},
}
PLACES: dict[str, tuple[str, object, str | None]] = {
    "a property": ("components/schemas/Pin/properties/owner", {"name": "n"}, "name"),
    "a property of a property": ("components/schemas/Pin/properties/owner/properties/kind", "A", None),
    "the items of an array": ("components/schemas/Pin/properties/tags/items", {"word": "w"}, "word"),
    "an array": ("components/schemas/Pin/properties/tags", [{"word": "w"}], None),
    "a member of a union": ("components/schemas/Pin/properties/union/oneOf/1", {"right": "r"}, "right"),
    "a map's values": ("components/schemas/Pin/properties/more/additionalProperties", {"size": 1}, "size"),
    "a member of an allOf": ("components/schemas/All/allOf/1/properties/extra", {"deep": "d"}, "deep"),
    "a step through a reference": ("components/schemas/All/allOf/0/properties/owner", {"name": "n"}, "name"),
    "a scalar": ("components/schemas/Pin/properties/when", "2024-01-31", None),
    "a parameter's schema": ("components/parameters/near/schema", {"where": "w"}, "where"),
    "the body of another call": (
        "paths/~1other/post/requestBody/content/application~1json/schema", {"sent": "s"}, "sent",
    ),
    "a reply of another call": (
        "paths/~1other/post/responses/200/content/application~1json/schema/properties/got", {"back": "b"}, "back",
    ),
    "a response component": (
        "components/responses/Made/content/application~1json/schema", {"made": "m"}, "made",
    ),
    "an escaped name": ("components/schemas/Pin%5B1%5D~1a~0b", {"odd": "o"}, "odd"),
    "a part OpenAPI knows nothing of": ("x-common/Shared", {"shared": "s"}, "shared"),
    "definitions, as in Swagger": ("definitions/Old", {"old": {"old": {}}}, "old"),
}  # fmt: skip


def _description() -> Json:
    other = operation(
        "other/create",
        reply=obj(got=obj("back", back=TEXT)),
        body=obj("sent", sent=TEXT),
        parameters=[{"$ref": "#/components/parameters/near"}],
    )
    schemas = {**OWNER, "Pin[1]/a~b": obj("odd", odd=TEXT)}
    near = query("near", obj("where", where=TEXT), style="deepObject", explode=True)
    made = {"description": "", **json_of(obj("made", made=TEXT))}
    description = api({"/other": {"post": other}}, schemas, parameters={"near": near}, responses={"Made": made})
    description["x-common"] = {"Shared": obj("shared", shared=TEXT)}
    description["definitions"] = {"Old": obj("old", old=to("definitions/Old"))}
    return description


@pytest.mark.parametrize("place", PLACES)
def test_a_schema_may_be_referred_to_wherever_it_stands(tmp_path: Path, place: str) -> None:
    pointer, value, attribute = PLACES[place]
    description = _description()
    reply = obj("one", "many", one=to(pointer), many=lists(to(pointer)), whole=ref("Pin"))
    description["paths"]["/things"] = {"get": operation("things/get", reply=reply)}
    package = generated(tmp_path, description)
    package.imports_whole()
    package.runs(
        f"""
        value, attribute = {value!r}, {attribute!r}
        thing = got({{"one": value, "many": [value, value]}})
        assert thing.to_dict() == {{"one": value, "many": [value, value]}}
        if attribute:
            assert isinstance(thing.one, Model), thing.one
            assert type(thing.one) is type(thing.many[0]) is not Model
            assert getattr(thing.one, attribute) is not None
        assert got({{"one": value, "many": []}}).many == []
        """
    )


@pytest.mark.parametrize("place", PLACES)
def test_after_loading_every_reference_names_a_component(tmp_path: Path, place: str) -> None:
    description = _description()
    description["paths"]["/things"] = {"get": operation("things/get", reply=to(PLACES[place][0]))}
    document = load(written(tmp_path, description))
    for _, kind, node in walk(document):
        if isinstance(node.get("$ref"), str):
            head, section, name = node["$ref"].removeprefix("#/").split("/")
            assert (head, section) == ("components", SECTIONS[kind])
            assert name.replace("~1", "/").replace("~0", "~") in document["components"][section]
    (tmp_path / "again").mkdir()
    assert load(written(tmp_path / "again", document)) == document


def test_what_is_referred_to_and_the_place_it_stood_share_a_class(tmp_path: Path) -> None:
    description = _description()
    reply = obj(owner=to("components/schemas/Pin/properties/owner"), pin=ref("Pin"))
    description["paths"]["/things"] = {"get": operation("things/get", reply=reply)}
    generated(tmp_path, description).runs(
        """
        thing = got({"owner": {"name": "n"}, "pin": {"owner": {"name": "n"}}})
        assert type(thing.owner) is type(thing.pin.owner) is models.PinOwner
        """
    )


def test_pointers_in_circles(tmp_path: Path) -> None:
    schemas: Json = {
        "Tree": obj(
            "inner",
            inner=obj(
                again=to("components/schemas/Tree/properties/inner"),
                root=ref("Tree"),
                leaves=lists(to("components/schemas/Tree/properties/inner/properties/leaf")),
                leaf=obj("up", up=to("components/schemas/Tree/properties/inner")),
            ),
        )
    }
    generated(tmp_path, replying(ref("Tree"), schemas)).runs(
        """
        inner = got({"inner": {"again": {"leaves": [{"up": {"root": {"inner": {}}}}]}}}).inner
        assert type(inner) is type(inner.again) is type(inner.again.leaves[0].up)
        assert type(inner.again.leaves[0].up.root) is models.Tree
        """
    )


@pytest.mark.parametrize(
    ("schemas", "problem"),
    [
        ({"A": to("components/schemas/A")}, "#/components/schemas/A refers to itself"),
        ({"A": ref("B"), "B": ref("A")}, "refers to itself"),
        ({"A": obj(x=to("components/schemas/A/properties/x"))}, "A/properties/x refers to itself"),
        ({"A": to("components/schemas/B/properties/x"), "B": to("components/schemas/A")}, "refers to itself"),
        ({"A": to("components/schemas/B/properties/y"), "B": obj(x=TEXT)}, "B/properties/y is missing"),
        ({"A": to("components/schemas/B/required"), "B": obj("x", x=TEXT)}, "B/required is no object"),
        ({"A": to("components/parameters/near")}, "is a parameter, not a schema"),
        ({"A": {"$ref": "#"}}, "# is the whole description"),
        ({"A": {"$ref": "pin.yaml#/Pin"}}, "pin.yaml#/Pin lies outside the description"),
        ({"A": {"$ref": "./schemas/pin.json"}}, "./schemas/pin.json lies outside the description"),
        ({"A": {"$ref": "https://example.com/a.json#/A"}}, "https://example.com/a.json#/A lies outside"),
    ],
)
def test_a_reference_that_leads_nowhere_is_refused_by_name(tmp_path: Path, schemas: Json, problem: str) -> None:
    description = api({}, schemas, parameters={"near": query("near", {"$ref": "#/components/parameters/near"})})
    description["components"]["parameters"]["near"] = query("near")
    with pytest.raises(CodegenError) as failed:
        load(written(tmp_path, description))
    assert problem in str(failed.value)
    assert "Traceback" not in str(failed.value)
    if "outside" in problem or "missing" in problem:
        assert "referred to from #/components/schemas/A" in str(failed.value)


def test_parameters_bodies_and_replies_by_pointer(tmp_path: Path) -> None:
    first = operation("things/create", reply=THING, body=THING, parameters=[query("near", NUMBER)])
    second = operation("things/replace", parameters=[to("paths/~1things/post/parameters/0")])
    second["requestBody"] = to("paths/~1things/post/requestBody")
    second["responses"] = {"200": to("paths/~1things/post/responses/200")}
    generated(tmp_path, api({"/things": {"post": first, "put": second}})).runs(
        """
        request, thing = call("things/replace", near=7, body={"id": "1"}, reply={"id": "2"})
        assert str(request.url) == "https://api/v5/things?near=7" and json.loads(request.content) == {"id": "1"}
        assert thing.id == "2" and isinstance(thing, Model)
        """
    )


@pytest.mark.parametrize("target", ["#/x-items/things", "#/paths/~1v0~1things", "#/paths/%7E1v0%7E1things"])
def test_a_path_item_by_reference(tmp_path: Path, target: str) -> None:
    item: Json = {"get": operation("things/get", reply=THING), "parameters": [query("near", NUMBER)]}
    description: Json = api({"/things": {"$ref": target}})
    if "x-items" in target:
        description["x-items"] = {"things": item}
    else:
        described = item.pop("get")
        description["paths"] = {"/v0/things": item, "/things": {"$ref": target, "get": described}}
    generated(tmp_path, description).runs(
        "assert str(call('things/get', near=1, reply={'id': '1'})[0].url) == 'https://api/v5/things?near=1'"
    )


def test_a_discriminator_that_maps_to_pointers(tmp_path: Path) -> None:
    pets = "components/schemas/Pets/properties"
    schemas: Json = {
        "Pets": obj(dog=obj("kind", kind=TEXT, bark=NUMBER), cat=obj("kind", kind=TEXT)),
        "Pet": {
            "oneOf": [to(f"{pets}/dog"), to(f"{pets}/cat")],
            "discriminator": {"propertyName": "kind", "mapping": {"D": f"#/{pets}/dog", "C": f"#/{pets}/cat"}},
        },
    }
    generated(tmp_path, replying(ref("Pet"), schemas)).runs(
        """
        assert type(got({"kind": "D"})) is models.PetsDog and type(got({"kind": "C"})) is models.PetsCat
        assert type(got({"kind": "E"})) is UnknownModel
        """
    )


def test_what_stands_beside_a_reference(tmp_path: Path) -> None:
    schemas: Json = {
        "Thing": THING,
        "Alias": {"$ref": "#/components/schemas/Thing", "description": "Words."},
        "Bigger": {"$ref": "#/components/schemas/Thing", "properties": {"size": NUMBER}, "required": ["size"]},
        "Kind": {"type": "string", "enum": ["A", "B"]},
        "Whole": obj(
            nullable={"$ref": "#/components/schemas/Thing", "nullable": True},
            described={"$ref": "#/components/schemas/Thing", "description": "w", "example": {"id": "1"}},
            alias=ref("Alias"),
            bigger=ref("Bigger"),
            kind={"$ref": "#/components/schemas/Kind", "default": "A"},
            narrowed={"allOf": [{"$ref": "#/components/schemas/Thing", "properties": {"note": TEXT}}, {}]},
        ),
    }
    generated(tmp_path, replying(ref("Whole"), schemas)).runs(
        """
        whole = got({"nullable": None, "described": {"id": "1"}, "alias": {"id": "1"}, "kind": "A",
                     "bigger": {"id": "1", "size": 3}, "narrowed": {"id": "1", "note": "n"}})
        assert type(whole.described) is type(whole.alias) is models.Thing
        assert type(whole.bigger) is models.Bigger and models.Bigger.__required__ == {"id", "size"}
        assert (whole.bigger.id, whole.bigger.size, whole.narrowed.note, whole.nullable) == ("1", 3, "n", None)
        assert type(whole).__annotations__["kind"] == "Kind | str | None"
        assert "Default 'A'" in models.Whole.__doc__
        """
    )
