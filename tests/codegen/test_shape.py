"""Constructs that trip generators: each in a small description, generated, imported and called."""

from __future__ import annotations

from pathlib import Path

import pytest

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
    path,
    query,
    ref,
    replying,
    taking,
)

THING = obj("id", id=TEXT, made_at={"type": "string", "format": "date-time"})
PAGE = obj(items=lists({}), bookmark={"type": "string", "nullable": True})


def test_the_items_of_a_page_that_is_an_all_of(tmp_path: Path) -> None:
    page = {"allOf": [ref("Paginated"), {"properties": {"items": lists(ref("Thing"))}}]}
    paths = {"/things": {"get": operation("things/list", reply=page, parameters=[query("bookmark")])}}
    generated(tmp_path, api(paths, {"Paginated": PAGE, "Thing": THING})).runs(
        """
        page = got({"items": [{"id": "1"}, {"id": "2"}], "bookmark": "b", "more": 1}, "things/list")
        assert [type(item) for item in page] == [models.Thing, models.Thing]
        assert page.bookmark == "b" and page.additional_properties == {"more": 1}
        assert OPERATIONS["things/list"].paginated
        """
    )


def test_the_items_of_a_page_that_are_an_all_of(tmp_path: Path) -> None:
    item = {"allOf": [ref("Thing"), obj(extra=NUMBER)]}
    paths = {"/things": {"get": operation("things/list", reply=obj(items=lists(item)), parameters=[query("bookmark")])}}
    generated(tmp_path, api(paths, {"Thing": THING})).runs(
        """
        [item] = got({"items": [{"id": "1", "extra": 2}]}, "things/list")
        assert (item.id, item.extra, item.made_at) == ("1", 2, None)
        """
    )


def test_schema_names_with_dots(tmp_path: Path) -> None:
    generated(tmp_path, replying(ref("Acme.Lib.Thing"), {"Acme.Lib.Thing": THING})).runs(
        "assert type(got({'id': '1'})) is models.AcmeLibThing"
    )


def test_a_parameter_that_refers_to_a_reference(tmp_path: Path) -> None:
    parameters = {"near": {"$ref": "#/components/parameters/far"}, "far": query("how_far", NUMBER)}
    get = operation("things/get", parameters=[{"$ref": "#/components/parameters/near"}])
    generated(tmp_path, api({"/things": {"get": get}}, parameters=parameters)).runs(
        "assert str(call('things/get', how_far=7)[0].url) == 'https://api/v5/things?how_far=7'"
    )


def test_all_of_over_what_is_no_object(tmp_path: Path) -> None:
    schemas: Json = {
        "Kind": {"type": "string", "enum": ["A", "B"]},
        "Id": {"type": "string", "pattern": r"^\d+$"},
        "Thing": obj(
            "kind",
            kind={"type": "string", "allOf": [ref("Kind")], "example": "A"},
            id={"allOf": [ref("Id"), {"example": "1"}], "nullable": True},
            alias={"allOf": [ref("Id"), {"type": "string"}]},
            when={"allOf": [{"type": "string", "format": "date"}]},
            many={"type": "array", "allOf": [lists(ref("Kind"))]},
        ),
    }
    generated(tmp_path, replying(ref("Thing"), schemas)).runs(
        """
        annotations = models.Thing.__annotations__
        assert annotations["kind"] == "Kind | str", annotations
        assert annotations["id"] == annotations["alias"] == "str | None"
        assert annotations["when"] == "datetime.date | None"
        assert annotations["many"] == "list[Kind | str] | None"
        assert typing.get_args(models.Kind) == ("A", "B")
        assert got({"kind": "A", "when": "2024-01-31"}).when == datetime.date(2024, 1, 31)
        """
    )


def test_members_with_nothing_but_a_default_or_what_is_required(tmp_path: Path) -> None:
    schemas: Json = {"Thing": THING, "Strict": {"allOf": [ref("Thing"), {"required": ["made_at"]}, {"default": {}}]}}
    generated(tmp_path, taking(ref("Strict"), schemas)).runs(
        """
        assert models.Strict.__required__ == {"id", "made_at"}
        request, _ = call("things/create", body=models.Strict(id="1", made_at=datetime.datetime(2024, 1, 31)))
        assert json.loads(request.content) == {"id": "1", "made_at": "2024-01-31T00:00:00"}
        """
    )


def test_one_of_without_a_discriminator(tmp_path: Path) -> None:
    union = {"oneOf": [obj("a", a=NUMBER), obj("b", b=NUMBER, c=TEXT), ref("Thing")]}
    generated(tmp_path, replying(obj(union=union), {"Thing": THING})).runs(
        """
        one, two, three = (got({"union": value}).union for value in ({"a": 1}, {"b": 1}, {"id": "1"}))
        assert (one.a, two.b, two.c, three.id) == (1, 1, None, "1")
        assert type(three) is models.Thing
        assert len({type(one), type(two), type(three)}) == 3
        """
    )


def test_any_of_with_what_is_no_object(tmp_path: Path) -> None:
    union = {"anyOf": [ref("Thing"), TEXT, lists(ref("Thing"))]}
    generated(tmp_path, replying(obj(union=union), {"Thing": THING})).runs(
        """
        assert got({"union": "plain"}).union == "plain"
        assert type(got({"union": {"id": "1"}}).union) is models.Thing
        assert [type(one) for one in got({"union": [{"id": "1"}]}).union] == [models.Thing]
        assert got({"union": None}).union is None
        """
    )


def test_any_of_enums_is_one_enum(tmp_path: Path) -> None:
    union = {"anyOf": [{"type": "string", "enum": ["A", "B"]}, {"type": "string", "enum": ["B", "C"]}]}
    generated(tmp_path, replying(obj("kind", kind=union))).runs(
        """
        [name] = [name for name in models.__all__ if name.endswith("Kind")]
        assert typing.get_args(getattr(models, name)) == ("A", "B", "C")
        """
    )


FAMILY: Json = {
    "Dog": obj("kind", kind=TEXT, name=TEXT, bark=NUMBER),
    "Cat": obj("kind", kind=TEXT, name=TEXT),
}
BY_KIND = {"propertyName": "kind", "mapping": {"DOG": ref("Dog")["$ref"], "CAT": ref("Cat")["$ref"]}}
PETS = """
    dog, cat = got({"kind": "DOG", "name": "d"}), got({"kind": "CAT", "name": "c"})
    assert type(dog) is models.Dog and type(cat) is models.Cat
    new = got({"kind": "NEWT", "name": "n"})
    assert (new["name"], new.to_dict()) == ("n", {"kind": "NEWT", "name": "n"})
    """


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_a_discriminator_decides(tmp_path: Path, keyword: str) -> None:
    pet = {"type": "object", keyword: [ref("Dog"), ref("Cat")], "discriminator": BY_KIND}
    generated(tmp_path, replying(ref("Pet"), {**FAMILY, "Pet": pet})).runs(PETS)


def test_a_discriminator_without_one_of(tmp_path: Path) -> None:
    schemas: Json = {
        "Pet": {**obj("kind", kind=TEXT, name=TEXT), "discriminator": BY_KIND},
        "Dog": {"allOf": [ref("Pet"), obj(bark=NUMBER)]},
        "Cat": {"allOf": [ref("Pet"), {"type": "object"}]},
    }
    generated(tmp_path, replying(ref("Pet"), schemas)).runs(PETS)


def test_a_union_of_unions(tmp_path: Path) -> None:
    schemas: Json = {
        **FAMILY,
        "Pet": {"oneOf": [ref("Dog"), ref("Cat")], "discriminator": BY_KIND},
        "Being": {"oneOf": [ref("Pet"), ref("Thing")]},
        "Thing": THING,
    }
    generated(tmp_path, replying(obj(beings=lists(ref("Being"))), schemas)).runs(
        """
        beings = got({"beings": [{"kind": "CAT"}, {"id": "1"}, {"kind": "DOG"}]}).beings
        assert [type(being) for being in beings] == [models.Cat, models.Thing, models.Dog]
        """
    )


def test_enums_of_every_sort(tmp_path: Path) -> None:
    thing = obj(
        "days",
        "kind",
        days={"type": "integer", "enum": [0, 1, 30]},
        kind={"type": "string", "nullable": True, "enum": ["18-24", "DE+AT+CH", "1d", None]},
        sure={"type": "boolean", "enum": [True]},
        never={"type": "string", "nullable": True, "enum": [None]},
        number={"type": "string", "enum": [1, 2]},
    )
    generated(tmp_path, replying(ref("Thing"), {"Thing": thing})).runs(
        """
        annotations = models.Thing.__annotations__
        assert typing.get_args(models.ThingDays) == (0, 1, 30)
        assert set(typing.get_args(models.ThingKind)) == {"18-24", "DE+AT+CH", "1d"}
        assert annotations["days"] == "ThingDays | int"
        assert annotations["kind"] == "ThingKind | str | None"
        assert annotations["sure"] == "bool | None"
        thing = got({"days": 0, "kind": None, "sure": True, "never": None})
        assert (thing.days, thing.kind, thing.sure) == (0, None, True)
        assert got({"days": 7, "kind": "new"}).kind == "new"
        """
    )


def test_enums_of_one_name_and_other_values_are_apart(tmp_path: Path) -> None:
    def enum(*values: str) -> Json:
        return {"type": "string", "enum": list(values)}

    schemas: Json = {
        "A": obj("status", "inner", status=enum("ON", "OFF"), inner=obj("status", status=enum("X"))),
        "B": obj("status", "again", status=enum("UP", "DOWN"), again=ref("A")),
    }
    parameters = [query("status", enum("P", "Q"))]
    paths = {
        "/a": {"get": operation("things/get", reply=ref("B"), parameters=parameters)},
        "/b": {"get": operation("things/other", parameters=[query("status", enum("R"))])},
    }
    generated(tmp_path, api(paths, schemas)).runs(
        """
        enums = [typing.get_args(getattr(models, name)) for name in models.__all__ if "Status" in name]
        assert sorted(enums) == [("DOWN", "UP"), ("OFF", "ON"), ("P", "Q"), ("R",), ("X",)], enums
        """
    )


def test_names_that_differ_by_case_only(tmp_path: Path) -> None:
    schemas: Json = {
        "CURRENCY": {"type": "string", "enum": ["EUR"]},
        "Currency": {"type": "string", "enum": ["USD"]},
        "currency": obj("a", a=TEXT),
        "Thing": obj("a", "b", "c", a=ref("CURRENCY"), b=ref("Currency"), c=ref("currency")),
    }
    package = generated(tmp_path, replying(ref("Thing"), schemas))
    package.runs(
        """
        names = [name for name in models.__all__ if "urrency" in name.lower() or "CURRENCY" in name]
        assert len(names) == 3 and len({name.lower() for name in names}) == 3, names
        assert got({"a": "EUR", "b": "USD", "c": {"a": "x"}}).c.a == "x"
        """
    )
    files = [file.name.lower() for file in (package.place / "pinterest_async" / "models").glob("*.py")]
    assert len(files) == len(set(files))


def test_items_without_a_type(tmp_path: Path) -> None:
    body = obj(tags={"items": TEXT}, things={"items": ref("Thing")}, any={"type": "array"})
    generated(tmp_path, replying(body, {"Thing": THING})).runs(
        """
        thing = got({"tags": ["a"], "things": [{"id": "1"}], "any": [1, "x", {"y": None}]})
        assert (thing.tags, thing.things[0].id, thing.any) == (["a"], "1", [1, "x", {"y": None}])
        assert type(thing).__annotations__["tags"] == "list[str] | None"
        """
    )


def test_a_parameter_with_items_without_a_type_is_a_list(tmp_path: Path) -> None:
    get = operation("things/get", parameters=[query("ids", {"items": TEXT}, explode=False)])
    generated(tmp_path, api({"/things": {"get": get}})).runs(
        "assert call('things/get', ids=['a', 'b,c'])[0].url.query == b'ids=a,b%2Cc'"
    )


def test_free_form_objects(tmp_path: Path) -> None:
    body = obj(free={"type": "object"}, more={"type": "object", "additionalProperties": True}, any={})
    generated(tmp_path, replying(body)).runs(
        """
        value = {"a": {"b": [1, None, {"c": 2}]}}
        thing = got({"free": value, "more": value, "any": value})
        assert thing.free == thing.more == thing.any == value
        assert type(thing).__annotations__["free"] == "dict[str, Any] | None"
        """
    )


def test_a_reply_without_any_shape(tmp_path: Path) -> None:
    for number, reply in enumerate(({}, {"type": "object"}, lists({}), lists(lists(ref("Thing"))))):
        generated(tmp_path / str(number), replying(reply, {"Thing": THING})).runs(
            """
            for reply in ({"a": 1}, [1, {"a": 2}], [[{"id": "1"}]], "text", 7, None):
                assert got(reply if reply is not None else "null") == (reply if reply is not None else "null")
            """
        )


NAMES = [
    "1200x",
    "x-amz-date",
    "class",
    "list",
    "dict",
    "field",
    "model",
    "str",
    "datetime",
    "from",
    "to_dict",
    "from_dict",
    "additional_properties",
    "self",
    "Model",
    "Any",
    "None",
    "__dict__",
    "__class__",
    "type",
    "id",
    "date",
    "items",
    "a-b",
    "with",
    "space",
    "é",
    "id_",
    "copy",
    "keys",
]


def test_property_names_that_are_no_names(tmp_path: Path) -> None:
    thing = obj(**dict.fromkeys(NAMES, TEXT))
    package = generated(tmp_path, api({"/things": {"post": operation("things/create", reply=thing, body=thing)}}))
    package.runs(
        f"""
        NAMES = {NAMES!r}
        reply = {{name: f"<{{name}}>" for name in NAMES}}
        request, thing = call("things/create", body=reply, reply=reply)
        assert json.loads(request.content) == reply
        wires = type(thing).__wire_names__
        assert sorted(wires.values()) == sorted(NAMES)
        assert all(name.isidentifier() for name in wires)
        for name, wire in wires.items():
            assert getattr(thing, name) == thing[wire] == reply[wire], wire
        assert thing.to_dict() == reply and thing.additional_properties == {{}}
        made = type(thing)(**{{name: reply[wire] for name, wire in wires.items()}})
        assert made == thing
        assert json.loads(call("things/create", body=made, reply={{}})[0].content) == reply
        """
    )


@pytest.mark.parametrize("names", [("a-b", "a.b"), ("a_b", "a b"), ("list", "list_"), ("field", "field_")])
def test_property_names_that_would_be_one_name(tmp_path: Path, names: tuple[str, str]) -> None:
    """Neither is lost without a word."""
    with pytest.raises(CodegenError, match=r"schema Thing: the properties .* have one name in Python"):
        generated(tmp_path, replying(ref("Thing"), {"Thing": obj(**dict.fromkeys(names, TEXT))}))


def test_property_names_that_differ_by_case_only(tmp_path: Path) -> None:
    thing = obj(
        DATE={"type": "string", "format": "date"}, date=NUMBER, Date=TEXT, spendInDollar=TEXT, spend_in_dollar=NUMBER
    )
    generated(tmp_path, replying(thing)).runs(
        """
        reply = {"DATE": "2024-01-31", "date": 1, "Date": "x", "spendInDollar": "y", "spend_in_dollar": 2}
        thing = got(reply)
        assert (thing.DATE, thing.date, thing.Date) == (datetime.date(2024, 1, 31), 1, "x")
        assert (thing.spendInDollar, thing.spend_in_dollar) == ("y", 2)
        """
    )


def test_additional_properties(tmp_path: Path) -> None:
    schemas: Json = {
        "Closed": {**obj(a=TEXT), "additionalProperties": False},
        "Open": {**obj(a=TEXT), "additionalProperties": True},
        "Counted": {**obj(a=TEXT), "additionalProperties": NUMBER},
        "ByName": {"type": "object", "additionalProperties": ref("Thing")},
        "ByDate": {"type": "object", "additionalProperties": lists(ref("Thing"))},
        "Thing": THING,
    }
    whole = obj(**{name: ref(name) for name in schemas})
    generated(tmp_path, replying(whole, schemas)).runs(
        """
        thing = {"id": "1"}
        reply = {"Closed": {"a": "x", "b": 1}, "Open": {"a": "x", "b": 1}, "Counted": {"a": "x", "b": 1},
                 "ByName": {"n": thing}, "ByDate": {"d": [thing]}}
        got_ = got(reply)
        for one in (got_.Closed, got_.Open, got_.Counted):
            assert one.a == "x" and one["b"] == 1 and one.additional_properties == {"b": 1}
        assert type(got_.ByName["n"]) is type(got_.ByDate["d"][0]) is models.Thing
        assert got_.to_dict() == reply
        """
    )


def test_dates_in_lists_and_by_name(tmp_path: Path) -> None:
    day, moment = {"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}
    thing = obj(days=lists(day), deep=lists(lists(moment)), named={"type": "object", "additionalProperties": moment})
    generated(tmp_path, replying(thing)).runs(
        """
        named = {"a": "2024-01-31T10:20:30.5"}
        reply = {"days": ["2024-01-31", None, 7], "deep": [["2024-01-31T10:20:30"]], "named": named}
        thing = got(reply)
        assert thing.days == [datetime.date(2024, 1, 31), None, 7]
        assert thing.deep == [[datetime.datetime(2024, 1, 31, 10, 20, 30, tzinfo=datetime.UTC)]]
        assert thing.named["a"].microsecond == 500000
        assert thing.to_dict() == reply == thing
        """
    )


def test_schemas_that_hold_themselves(tmp_path: Path) -> None:
    schemas: Json = {
        "Tree": obj("name", name=TEXT, parent=ref("Tree"), children=lists(ref("Tree")), by_name=ref("Trees")),
        "Trees": {"type": "object", "additionalProperties": ref("Tree")},
        "Node": {"oneOf": [ref("Leaf"), ref("Branch")]},
        "Leaf": obj("leaf", leaf=TEXT),
        "Branch": obj("nodes", nodes=lists(ref("Node"))),
    }
    generated(tmp_path, replying(obj(tree=ref("Tree"), node=ref("Node")), schemas)).runs(
        """
        leaf = {"name": "l"}
        child = {"name": "c", "children": [leaf]}
        tree = got({"tree": {"name": "t", "parent": leaf, "children": [child], "by_name": {"l": leaf}}}).tree
        assert type(tree.children[0].children[0]) is type(tree.parent) is type(tree.by_name["l"]) is models.Tree
        node = got({"node": {"nodes": [{"leaf": "a"}, {"nodes": [{"leaf": "b"}]}]}}).node
        assert type(node.nodes[0]) is models.Leaf and node.nodes[1].nodes[0].leaf == "b"
        """
    )


def test_replies_without_a_body(tmp_path: Path) -> None:
    paths = {
        "/a": {"delete": operation("things/delete", responses={"204": {"description": ""}})},
        "/b": {"post": operation("things/poke", responses={"200": {"description": ""}, "400": json_of(THING)})},
    }
    generated(tmp_path, api(paths)).runs(
        """
        assert call("things/delete", status=204)[1] is None
        assert call("things/poke")[1] is None
        assert call("things/poke", reply={"a": 1})[1] is None
        """
    )


def test_two_statuses_with_one_reply(tmp_path: Path) -> None:
    responses = {"200": json_of(ref("Thing")), "201": json_of(ref("Thing"))}
    generated(tmp_path, api({"/a": {"post": operation("things/create", responses=responses)}}, {"Thing": THING})).runs(
        """
        for status in (200, 201):
            assert type(call("things/create", reply={"id": "1"}, status=status)[1]) is models.Thing
        """
    )


def test_a_reply_or_nothing(tmp_path: Path) -> None:
    responses = {"200": json_of(ref("Thing")), "204": {"description": ""}}
    generated(tmp_path, api({"/a": {"post": operation("things/create", responses=responses)}}, {"Thing": THING})).runs(
        """
        assert call("things/create", reply={"id": "1"})[1].id == "1"
        assert call("things/create", status=204)[1] is None
        """
    )


def test_two_statuses_with_two_replies(tmp_path: Path) -> None:
    responses = {"200": json_of(ref("Thing")), "202": json_of(ref("Job"))}
    schemas = {"Thing": THING, "Job": obj("token", token=TEXT)}
    generated(tmp_path, api({"/a": {"post": operation("things/create", responses=responses)}}, schemas)).runs(
        """
        assert type(call("things/create", reply={"id": "1"})[1]) is models.Thing
        assert type(call("things/create", reply={"token": "1"}, status=202)[1]) is models.Job
        """
    )


def test_parameters_of_a_path(tmp_path: Path) -> None:
    item = {
        "parameters": [path("id"), query("deep", {"type": "boolean"}), query("near", NUMBER)],
        "get": operation("things/get", parameters=[query("near", {"type": "integer", "maximum": 5})]),
    }
    generated(tmp_path, api({"/things/{id}": item})).runs(
        """
        assert str(call("things/get", "a/b", deep=True, near=5)[0].url) == "https://api/v5/things/a%2Fb?near=5&deep=true"
        try:
            call("things/get", "a", near=6)
        except ValueError as error:
            assert "near" in str(error)
        else:
            raise AssertionError
        """
    )


def test_bodies_and_replies_by_reference(tmp_path: Path) -> None:
    post = operation("things/create", responses={"200": {"$ref": "#/components/responses/Made"}})
    post["requestBody"] = {"$ref": "#/components/requestBodies/Make"}
    description = api(
        {"/things": {"post": post}},
        {"Thing": THING},
        requestBodies={"Make": {"required": True, **json_of(ref("Thing"))}},
        responses={"Made": {"description": "", **json_of(ref("Thing"))}},
    )
    generated(tmp_path, description).runs(
        """
        request, thing = call("things/create", body=models.Thing(id="1"), reply={"id": "2"})
        assert json.loads(request.content) == {"id": "1"} and type(thing) is models.Thing
        """
    )


def test_parameter_names_that_are_no_names(tmp_path: Path) -> None:
    names = ["class", "self", "api", "body", "x-y", "1st", "type", "list", "id", "a.b", "filter[x]"]
    get = operation("things/get", parameters=[path("id"), *map(query, names)], body=obj(a=TEXT))
    generated(tmp_path, api({"/things/{id}": {"get": get}})).runs(
        f"""
        names = {names!r}
        record = OPERATIONS["things/get"]
        python = [parameter.python_name for parameter in record.parameters]
        assert len(set(python)) == len(names) + 1 and all(name.isidentifier() for name in python), python
        request, _ = call("things/get", body={{"a": "b"}}, **{{name: name for name in python}})
        assert sorted(name for name, _ in request.url.params.multi_items()) == sorted(names), request.url
        assert json.loads(request.content) == {{"a": "b"}}
        """
    )


def test_schemas_called_as_what_the_code_uses(tmp_path: Path) -> None:
    taken = [
        "Model",
        "Any",
        "List",
        "Mapping",
        "Sequence",
        "Pager",
        "Page",
        "Final",
        "Operation",
        "Parameter",
        "Body",
        "Resource",
        "Literal",
        "Things",
    ]
    schemas: Json = {name: obj("id", id=TEXT, again=ref(name), free={}) for name in taken}
    whole = obj(**{f"f_{name}": ref(name) for name in taken})
    paths = {
        "/things": {"post": operation("things/create", reply=whole, body=whole)},
        "/pages": {
            "get": operation("things/list", reply=obj(items=lists(ref("Pager"))), parameters=[query("bookmark")])
        },
    }
    package = generated(tmp_path, api(paths, schemas))
    package.imports_whole()
    package.runs(
        f"""
        thing = call("things/create", body={{}}, reply={{"f_" + name: {{"id": name}} for name in {taken!r}}})[1]
        for name in {taken!r}:
            assert getattr(thing, "f_" + name).id == name
        """
    )


def test_text_that_would_break_out_of_the_code(tmp_path: Path) -> None:
    nasty = """it's "so" \\ called \"\"\" {{ x }}"""
    thing = {**obj(**{nasty: {"type": "string", "enum": [nasty]}}), "description": nasty}
    get = operation("things/get", reply=ref("Thing"), parameters=[{**query(nasty), "description": nasty}])
    description = api({"/things": {"get": {**get, "description": nasty, "summary": nasty}}}, {"Thing": thing})
    generated(tmp_path, description, keep_descriptions=True).runs(
        f"""
        nasty = {nasty!r}
        parameter = OPERATIONS["things/get"].parameters[0]
        assert parameter.name == nasty
        request, thing = call("things/get", reply={{nasty: nasty}}, **{{parameter.python_name: "x"}})
        assert dict(request.url.params) == {{nasty: "x"}}
        [name] = models.Thing.__wire_names__
        assert getattr(thing, name) == nasty
        """
    )


def test_schemas_that_no_call_reaches_are_left_out(tmp_path: Path) -> None:
    package = generated(tmp_path, replying(ref("Thing"), {"Thing": THING, "Lost": obj(kind={"enum": ["A"]})}))
    package.runs("assert models.__all__ == ['Thing'], models.__all__")
    assert package.outcome.models == 1


@pytest.mark.parametrize("method", ["options", "head", "trace", "put"])
def test_every_method_of_http_comes_out(tmp_path: Path, method: str) -> None:
    asked = operation("things/ask", reply=obj("id", id=TEXT))
    generated(tmp_path, api({"/things": {method: asked}})).runs(
        f"""
        request, _ = call("things/ask", reply={{"id": "1"}})
        assert request.method == "{method.upper()}"
        """
    )
