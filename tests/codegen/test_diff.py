"""Diff: each change is reported once, in the right place, with whom it breaks."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diff import Change, Kind, as_table, compare
from tests.codegen.descriptions import Json, contract, gardens

Edit = Callable[[Json], Any]


def _get(document: Json) -> Json:
    operation: Json = document["paths"]["/gardens/{garden_id}"]["get"]
    return operation


def _post(document: Json) -> Json:
    operation: Json = document["paths"]["/gardens"]["post"]
    return operation


def _schemas(document: Json) -> Json:
    schemas: Json = document["components"]["schemas"]
    return schemas


def _named(document: Json, name: str = "name") -> Json:
    prop: Json = _schemas(document)["Named"]["properties"][name]
    return prop


def _fields(document: Json) -> Json:
    parameter: Json = document["components"]["parameters"]["fields"]
    return parameter


def _reply_only(document: Json) -> Json:
    schema: Json = _schemas(document)["Garden"]["allOf"][1]
    return schema


def _request_only(document: Json) -> Json:
    schema: Json = _schemas(document)["GardenCreate"]["allOf"][1]
    return schema


def _changes(edit: Edit, start: Edit = lambda document: None) -> list[tuple[str, str, str, bool]]:
    old = gardens()
    start(old)
    new = copy.deepcopy(old)
    edit(new)
    return [(change.kind.value, change.where, change.what, change.breaking) for change in compare(old, new)]


def _put(key: str, value: Any, at: Callable[[Json], Json]) -> Edit:
    return lambda document: at(document).update({key: value})


def _drop(key: str, at: Callable[[Json], Json]) -> Edit:
    return lambda document: at(document).pop(key)


_NEW = {"operationId": "gardens/list", "responses": {"200": {"description": ""}}}
_OPTIONAL = {"name": "shade", "in": "query", "schema": {"type": "boolean"}}
_READ = {"oauth": ["gardens:read"]}


_TOLD: list[tuple[Edit, tuple[str, str, str, bool]]] = [
    (
        _put("get", _NEW, lambda d: d["paths"]["/gardens"]),
        ("operation added", "gardens/list", "GET /gardens", False),
    ),
    (
        _drop("post", lambda d: d["paths"]["/gardens"]),
        ("operation removed", "gardens/create", "POST /gardens", True),
    ),
    (
        _put("operationId", "gardens/lay_out", _post),
        ("operation renamed", "gardens/create", "now gardens/lay_out", False),
    ),
    (
        lambda d: d["paths"].update({"/beds": d["paths"].pop("/gardens")}),
        ("route changed", "gardens/create", "POST /gardens → POST /beds", True),
    ),
    (
        lambda d: d["paths"]["/gardens"].update(put=d["paths"]["/gardens"].pop("post")),
        ("route changed", "gardens/create", "POST /gardens → PUT /gardens", True),
    ),
    (
        lambda d: _get(d)["parameters"].append(_OPTIONAL),
        ("parameter added", "gardens/get ?shade", "boolean in query, optional", False),
    ),
    (
        lambda d: _get(d)["parameters"].append(_OPTIONAL | {"required": True}),
        ("parameter added", "gardens/get ?shade", "boolean in query, required", True),
    ),
    (
        lambda d: d["paths"]["/gardens/{garden_id}"].update(parameters=[_OPTIONAL]),
        ("parameter added", "gardens/get ?shade", "boolean in query, optional", False),
    ),
    (lambda d: _get(d)["parameters"].pop(2), ("parameter removed", "gardens/get ?season", "in query", True)),
    (
        lambda d: _get(d)["parameters"][2].update(required=True),
        ("parameter changed", "gardens/get ?season", "required now", True),
    ),
    (
        lambda d: _get(d)["parameters"][0].update({"in": "header"}),
        ("parameter changed", "gardens/get ?garden_id", "in path → header", True),
    ),
    (
        lambda d: _get(d)["parameters"][0]["schema"].update(type="integer"),
        ("type changed", "gardens/get ?garden_id", "string → integer", True),
    ),
    (
        _put("explode", True, _fields),
        ("parameter changed", "parameters/fields", "style form, explode false → style form, explode true", True),
    ),
    (_put("required", True, _fields), ("parameter changed", "parameters/fields", "required now", True)),
    (
        lambda d: _fields(d)["schema"].update(maxItems=5),
        ("limit changed", "parameters/fields", "maxItems `10` → `5`", True),
    ),
    (
        lambda d: _fields(d)["schema"].update(maxItems=20),
        ("limit changed", "parameters/fields", "maxItems `10` → `20`", False),
    ),
    (
        lambda d: _fields(d)["schema"]["items"]["enum"].append("soil"),
        ("enum grown", "parameters/fields []", "`soil`", False),
    ),
    (
        lambda d: _fields(d)["schema"]["items"]["enum"].remove("beds"),
        ("enum shrunk", "parameters/fields []", "`beds`", True),
    ),
    (_put("x-ratelimit-category", "slow", _get), ("rate limit category changed", "gardens/get", "read → slow", False)),
    (_put("x-sandbox", "disabled", _get), ("sandbox changed", "gardens/get", "enabled → disabled", False)),
    (_put("deprecated", True, _get), ("deprecation changed", "gardens/get", "deprecated", False)),
    (
        _put("security", [_READ, {"basic": []}], _get),
        ("scope rule changed", "gardens/get", "oauth gardens:read → basic or oauth gardens:read", False),
    ),
    (
        _put("security", [{"oauth": ["gardens:read", "beds:read"]}], _get),
        ("scope rule changed", "gardens/get", "oauth gardens:read → oauth beds:read + gardens:read", True),
    ),
    (
        _put("security", [_READ], _post),
        ("scope rule changed", "gardens/create", "oauth gardens:read + gardens:write → oauth gardens:read", False),
    ),
    (_drop("requestBody", _post), ("request body changed", "gardens/create", "no body any more", True)),
    (
        lambda d: _post(d)["requestBody"].update(required=False),
        ("request body changed", "gardens/create", "optional now", False),
    ),
    (
        _put("requestBody", {"required": True, "content": {}}, _get),
        ("request body changed", "gardens/get", "a body now, required: nothing", True),
    ),
    (
        lambda d: _post(d)["requestBody"].update(content={}),
        ("request body changed", "gardens/create body", "no application/json any more", True),
    ),
    (
        _put("200", {"description": ""}, lambda d: _post(d)["responses"]),
        ("reply changed", "gardens/create reply 200", "declared now: nothing", False),
    ),
    (
        lambda d: _get(d)["responses"]["200"].pop("content"),
        ("reply changed", "gardens/get reply 200", "no application/json any more", True),
    ),
    (
        _drop("404", lambda d: _get(d)["responses"]),
        ("reply changed", "gardens/get errors", "not declared any more: 404", False),
    ),
    (_put("Mud", {"type": "object"}, _schemas), ("schema added", "Mud", "object", False)),
    (
        _put("bees", {"type": "array", "items": {}}, lambda d: _schemas(d)["Named"]["properties"]),
        ("field added", "Named bees", "array of anything, optional", False),
    ),
    (_drop("title", lambda d: _schemas(d)["Named"]["properties"]), ("field removed", "Named title", "string", True)),
    (lambda d: _named(d).update(type="integer"), ("type changed", "Named name", "string → integer", True)),
    (lambda d: _named(d).pop("maxLength"), ("limit changed", "Named name", "maxLength `20` → none", False)),
    (lambda d: _named(d).update(minLength=2), ("limit changed", "Named name", "minLength none → `2`", True)),
    (lambda d: _named(d).update(pattern="a"), ("limit changed", "Named name", 'pattern none → `"a"`', True)),
    (lambda d: _named(d).update(format="uri"), ("type changed", "Named name", 'format none → `"uri"`', True)),
    (lambda d: _named(d).update(default="x"), ("default changed", "Named name", 'none → `"x"`', False)),
    (lambda d: _named(d).update(enum=["x"]), ("type changed", "Named name", "only these values now: `x`", True)),
    (lambda d: _named(d).update(deprecated=True), ("deprecation changed", "Named name", "deprecated", False)),
    (
        lambda d: _schemas(d)["Named"]["required"].append("title"),
        ("requirement changed", "Named title", "required now", True),
    ),
    (lambda d: _schemas(d)["Named"].pop("required"), ("requirement changed", "Named name", "optional now", True)),
    (lambda d: _schemas(d)["Soil"]["enum"].pop(0), ("enum shrunk", "Soil", "`clay`", True)),
]


@pytest.mark.parametrize(("edit", "told"), _TOLD)
def test_a_change_is_told_once(edit: Edit, told: tuple[str, str, str, bool]) -> None:
    assert _changes(edit) == [told]


def test_another_name_is_another_parameter() -> None:
    assert _changes(_put("name", "columns", _fields)) == [
        ("parameter added", "gardens/get ?columns", "array of string enum in query, optional", False),
        ("parameter removed", "gardens/get ?fields", "in query", True),
    ]


def test_whether_null_may_come_is_for_nullable_to_say() -> None:
    assert _changes(lambda d: _schemas(d)["Soil"]["enum"].append(None)) == []


@pytest.mark.parametrize(
    ("member", "before", "after", "request_breaks", "reply_breaks"),
    [
        ("nullable", None, True, False, True),
        ("nullable", True, None, True, False),
        ("type", "integer", "number", False, True),
        ("type", "number", "integer", True, False),
        ("type", "string", None, False, True),
        ("type", None, "string", True, False),
        ("type", "string", "boolean", True, True),
        ("enum", ["a", "b"], ["a"], True, True),
        ("enum", ["a"], ["a", "b"], False, False),
        ("enum", None, ["a"], True, False),
        ("maximum", None, 5, True, False),
        ("maximum", 5, 9, False, False),
        ("minimum", 5, 9, True, False),
        ("format", "date", "date-time", True, True),
        ("format", "date", None, False, True),
        ("readOnly", None, True, True, False),
        ("writeOnly", None, True, False, True),
        ("oneOf", [{"type": "string"}, {"type": "integer"}], [{"type": "string"}], True, True),
        ("oneOf", [{"type": "string"}], [{"type": "string"}, {"type": "integer"}], False, False),
        ("additionalProperties", None, False, True, False),
        ("additionalProperties", {"type": "string"}, None, False, True),
    ],
)
def test_a_request_breaks_by_narrowing_and_a_reply_by_withdrawing(
    member: str, before: Any, after: Any, request_breaks: bool, reply_breaks: bool
) -> None:
    for where, breaks in ((_request_only, request_breaks), (_reply_only, reply_breaks)):

        def probe(document: Json, value: Any, where: Callable[[Json], Json] = where) -> None:
            where(document)["properties"]["probe"] = {} if value is None else {member: value}

        changes = _changes(lambda document: probe(document, after), lambda document: probe(document, before))
        assert len(changes) == 1
        assert changes[0][3] is breaks


@pytest.mark.parametrize(("where", "breaks"), [(_request_only, True), (_reply_only, False)])
def test_a_required_field_breaks_whoever_has_to_send_it(where: Callable[[Json], Json], breaks: bool) -> None:
    def demand(document: Json) -> None:
        where(document)["properties"]["depth"] = {"type": "integer"}
        where(document)["required"] = ["depth"]

    name = "GardenCreate" if breaks else "Garden"
    assert _changes(demand) == [("field added", f"{name} depth", "integer, required", breaks)]


def test_what_nobody_sends_or_gets_breaks_nobody() -> None:
    changes = _changes(_drop("Mud", _schemas), _put("Mud", {"type": "string"}, _schemas))
    assert changes == [("schema removed", "Mud", "string", False)]


def test_a_limit_on_a_read_only_field_breaks_no_request() -> None:
    changes = _changes(lambda d: _named(d).update(maxLength=2), lambda d: _named(d).update(readOnly=True))
    assert changes == [("limit changed", "Named name", "maxLength `20` → `2`", False)]


def _inline(document: Json) -> None:
    """The same API, written another way."""
    schemas = _schemas(document)
    beds = schemas["Garden"]["allOf"][1]["properties"]
    schemas["Garden"] = {"type": "object", "required": ["name"], "properties": schemas["Named"]["properties"] | beds}
    schemas["GardenCreate"]["allOf"][1]["properties"]["soil"] = {"allOf": [schemas["Soil"]]}
    _get(document)["parameters"][1] = _fields(document)
    content = _post(document)["requestBody"]["content"]
    document["components"]["requestBodies"] = {"Layout": {"required": True, "content": content}}
    _post(document)["requestBody"] = {"$ref": "#/components/requestBodies/Layout"}


def test_writing_the_same_another_way_is_no_change() -> None:
    assert _changes(_inline) == []
    old, new = gardens(), gardens()
    _inline(new)
    assert compare(new, old) == []


def test_a_component_under_another_name_is_a_rename_and_told_once() -> None:
    def rename(document: Json) -> None:
        schemas = _schemas(document)
        schemas["Earth"] = schemas.pop("Soil")
        schemas["Earth"]["enum"].remove("sand")
        _request_only(document)["properties"]["soil"] = {"$ref": "#/components/schemas/Earth"}

    assert [change[:2] + change[3:] for change in _changes(rename)] == [
        ("schema renamed", "Soil", False),
        ("enum shrunk", "Earth", True),
    ]


def test_fields_that_moved_into_the_variants_are_no_change() -> None:
    fields = {"em": {"type": "string"}, "ip": {"type": "string"}}
    demands = [{"required": ["em"]}, {"required": ["ip"]}]
    apart = {"properties": fields, "anyOf": demands}
    together = {"anyOf": [{"properties": fields} | demand for demand in demands]}
    assert _changes(_put("probe", together, _props), _put("probe", apart, _props)) == []
    fewer = {"properties": fields, "anyOf": demands[:1]}
    assert _changes(_put("probe", fewer, _props), _put("probe", apart, _props)) == [
        ("requirement changed", "GardenCreate probe", "required: em or ip → em", True)
    ]


def _props(document: Json) -> Json:
    properties: Json = _request_only(document)["properties"]
    return properties


def test_a_schema_that_holds_itself_is_compared_once() -> None:
    def grow(document: Json) -> None:
        _schemas(document)["Tree"]["properties"]["height"] = {"type": "integer"}

    def plant(document: Json) -> None:
        tree = {"$ref": "#/components/schemas/Tree"}
        _schemas(document)["Tree"] = {"type": "object", "properties": {"child": tree}}
        _reply_only(document)["properties"]["tree"] = tree

    assert _changes(grow, plant) == [("field added", "Tree height", "integer, optional", False)]


def test_what_a_shared_parent_demands_is_told_under_the_parent() -> None:
    either = [{"required": ["title"]}, {"required": ["summary"]}]
    changes = _changes(
        lambda d: _schemas(d)["Named"].update(anyOf=either[:1]), lambda d: _schemas(d)["Named"].update(anyOf=either)
    )
    assert changes == [("requirement changed", "Named", "required: summary or title → title", True)]


def test_prose_is_no_change() -> None:
    def reword(document: Json) -> None:
        _get(document)["description"] = "Other words for it"
        _named(document)["description"] = "And here as well"
        _named(document)["example"] = "Arcadia"

    assert _changes(reword) == []


_EDITS: list[Edit] = [
    _inline,
    _drop("post", lambda d: d["paths"]["/gardens"]),
    lambda d: _get(d)["parameters"].pop(),
    lambda d: _named(d).update(type="integer"),
    lambda d: _schemas(d)["Soil"]["enum"].pop(0),
]


@given(st.sets(st.sampled_from(range(len(_EDITS)))), st.sets(st.sampled_from(range(len(_EDITS)))))
def test_nothing_differs_from_itself_and_additions_mirror_removals(before: set[int], after: set[int]) -> None:
    old, new = gardens(), gardens()
    for document, edits in ((old, before), (new, after)):
        for index in sorted(edits):
            _EDITS[index](document)
    assert compare(old, old) == compare(new, new) == []
    there, back = ([(change.kind, change.where) for change in compare(*pair)] for pair in ((old, new), (new, old)))
    mirror = {
        Kind.OPERATION_ADDED: Kind.OPERATION_REMOVED,
        Kind.PARAMETER_ADDED: Kind.PARAMETER_REMOVED,
        Kind.ENUM_GROWN: Kind.ENUM_SHRUNK,
    }
    mirror |= {removed: added for added, removed in mirror.items()}
    assert sorted((mirror.get(kind, kind), where) for kind, where in there) == sorted(back)


def test_the_vendored_contract_does_not_differ_from_itself() -> None:
    assert compare(contract(), contract()) == []


def test_the_table_can_be_pasted() -> None:
    changes = [
        Change(Kind.FIELD_ADDED, "Garden", "beds", "integer | null", False),
        Change(Kind.OPERATION_REMOVED, "gardens/get", "", "GET /gardens", True),
        Change(Kind.BODY_CHANGED, "b", "", "required now", True),
        Change(Kind.BODY_CHANGED, "a", "", "optional now", False),
        Change(Kind.CATEGORY_CHANGED, "a", "", "read → slow", False),
        Change(Kind.CATEGORY_CHANGED, "b", "", "read → slow", False),
    ]
    assert as_table(changes, "1.0", "2.0") == (
        "1.0 -> 2.0: 1 operation removed, 2 request bodies changed, 2 rate limit categories changed, 1 field added;"
        " 2 breaking\n"
        "\n"
        "| Change | Where | What | Breaking |\n"
        "|---|---|---|---|\n"
        "| operation removed | `gardens/get` | GET /gardens | **yes** |\n"
        "| request body changed | `a` | optional now | no |\n"
        "| request body changed | `b` | required now | **yes** |\n"
        "| rate limit category changed | `a` | read → slow | no |\n"
        "| rate limit category changed | `b` | read → slow | no |\n"
        "| field added | `Garden beds` | integer \\| null | no |\n"
    )
    assert as_table([], "1.0", "2.0") == "1.0 -> 2.0: nothing changed\n"


def _refer(document: Json, old: str, new: str) -> None:
    """Rename a schema everywhere."""
    text = json.dumps(document).replace(f'schemas/{old}"', f'schemas/{new}"')
    schemas = json.loads(text)
    schemas["components"]["schemas"][new] = schemas["components"]["schemas"].pop(old)
    document.clear()
    document.update(schemas)


def test_renames_of_the_same_structure_are_all_that_changed() -> None:
    def rename(document: Json) -> None:
        for name in ("Garden", "GardenCreate", "Named", "Soil"):
            _refer(document, name, f"My{name}")

    assert _changes(rename) == [
        ("schema renamed", name, f"now My{name}, same structure", False)
        for name in ("Garden", "GardenCreate", "Named", "Soil")
    ]


def test_a_renamed_schema_is_compared_under_its_new_name() -> None:
    def rename(document: Json) -> None:
        _refer(document, "GardenCreate", "GardenInput")
        schema = document["components"]["schemas"]["GardenInput"]["allOf"][1]
        schema.update(required=["soil", "fence"])
        schema["properties"]["fence"] = {"type": "boolean"}

    assert _changes(rename) == [
        ("schema renamed", "GardenCreate", "now GardenInput, 2 differences, 2 breaking", False),
        ("field added", "GardenInput fence", "boolean, required", True),
        ("requirement changed", "GardenInput soil", "required now", True),
    ]


def test_a_schema_that_is_written_out_now_is_no_removal() -> None:
    def write_out(document: Json) -> None:
        soil = document["components"]["schemas"].pop("Soil")
        _request_only(document)["properties"]["soil"] = soil

    assert _changes(write_out) == [("schema inlined", "Soil", "written out at gardens/create body.soil", False)]


def test_a_schema_that_was_written_out_is_no_addition() -> None:
    def write_out(document: Json) -> None:
        soil = document["components"]["schemas"].pop("Soil")
        _request_only(document)["properties"]["soil"] = soil

    def give_a_name(document: Json) -> None:
        document["components"]["schemas"]["Earth"] = _request_only(document)["properties"]["soil"]
        _request_only(document)["properties"]["soil"] = {"$ref": "#/components/schemas/Earth"}

    assert _changes(give_a_name, write_out) == [
        ("schema named", "Earth", "was written out at gardens/create body.soil", False)
    ]


def test_a_name_that_another_schema_took_is_followed() -> None:
    """`Garden` was the reply; now `GardenRead` is, and `Garden` is what a request sends."""

    def swap(document: Json) -> None:
        _refer(document, "Garden", "GardenRead")
        _refer(document, "GardenCreate", "Garden")

    assert _changes(swap) == [
        ("schema renamed", "Garden", "now GardenRead, same structure", False),
        ("schema renamed", "GardenCreate", "now Garden, same structure", False),
    ]


def test_a_member_of_a_union_is_recognised_by_what_tells_it_from_its_siblings() -> None:
    def start(document: Json) -> None:
        kinds = {
            kind: {
                "type": "object",
                "properties": {"kind": {"type": "string", "enum": [kind]}, "height": {"type": "integer"}},
            }
            for kind in ("Rose", "Fern")
        }
        document["components"]["schemas"].update(kinds)
        union = {"oneOf": [{"$ref": f"#/components/schemas/{kind}"} for kind in kinds]}
        _request_only(document)["properties"]["plant"] = union

    def rename(document: Json) -> None:
        _refer(document, "Rose", "Blossom")
        _refer(document, "Fern", "Bracken")
        _request_only(document)["properties"]["plant"]["oneOf"].reverse()

    assert _changes(rename, start) == [
        ("schema renamed", "Fern", "now Bracken, same structure", False),
        ("schema renamed", "Rose", "now Blossom, same structure", False),
    ]
