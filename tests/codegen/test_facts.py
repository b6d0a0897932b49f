"""Every fact stays, all prose goes, and a name is not mistaken for prose."""

import copy
from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_spec_validator import validate

from codegen.description.json_values import is_list, is_object
from codegen.description.strip_prose import strip
from codegen.errors import CodegenError
from tests.codegen.descriptions import Json, contract, gardens


def _prose(node: Any) -> Iterator[str]:
    """Strings of four words or more, anywhere but in enums and patterns."""
    if isinstance(node, str):
        if len(node.split()) >= 4:
            yield node
    elif is_object(node):
        for key, value in node.items():
            if not (key == "enum" and isinstance(value, list)) and not (key == "pattern" and isinstance(value, str)):
                yield from _prose(value)
    elif is_list(node):
        for item in node:
            yield from _prose(item)


def _properties() -> Json:
    properties: Json = strip(gardens())["components"]["schemas"]["Named"]["properties"]
    return properties


def test_no_prose_is_left_and_the_input_is_untouched() -> None:
    document = gardens()
    assert list(_prose(document))
    stripped = strip(document)
    assert list(_prose(stripped)) == []
    assert document == gardens()
    validate(stripped)


def test_the_contract_shares_nothing_with_its_source() -> None:
    document = gardens()
    stripped = strip(document)
    stripped["paths"]["/gardens/{garden_id}"]["get"]["security"][0]["oauth"].append("gardens:own")
    stripped["components"]["schemas"]["Soil"]["enum"].clear()
    assert document == gardens()


def test_what_the_document_says_of_itself() -> None:
    stripped = strip(gardens())
    assert stripped["info"] == {
        "title": "Garden API",
        "version": "1.0",
        "license": {"name": "MIT", "url": "https://spdx.org/licenses/MIT"},
    }
    assert stripped["servers"] == [{"url": "https://gardens.example/v1"}]
    assert stripped["tags"] == [{"name": "gardens"}]
    assert list(stripped) == ["openapi", "info", "servers", "tags", "paths", "components"]


def test_an_operation_keeps_its_facts() -> None:
    operation = strip(gardens())["paths"]["/gardens/{garden_id}"]["get"]
    assert operation.keys() == {
        "operationId",
        "tags",
        "security",
        "x-ratelimit-category",
        "x-sandbox",
        "parameters",
        "responses",
    }
    assert operation["parameters"][2] == {
        "name": "season",
        "in": "query",
        "schema": {"type": "string", "enum": ["spring", "late summer of love"], "default": "spring"},
    }
    assert operation["responses"]["200"]["description"] == ""


def test_a_reply_without_a_description_gets_the_one_that_openapi_requires() -> None:
    replies = strip(gardens())["paths"]["/gardens"]["post"]["responses"]
    assert replies["201"]["description"] == ""


def test_scopes_are_names() -> None:
    scheme = strip(gardens())["components"]["securitySchemes"]["oauth"]
    assert scheme["flows"]["authorizationCode"]["scopes"] == {"gardens:read": "", "gardens:write": ""}
    assert "description" not in scheme


def test_a_property_called_like_prose_is_a_fact() -> None:
    assert list(_properties()) == ["name", "description", "title", "summary", "example", "x-amz-date"]


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("name", {"type": "string", "maxLength": 20, "example": "Eden"}),
        ("description", {"type": "string"}),
        ("title", {"type": "string", "nullable": True}),
        ("summary", {"type": "string", "example": "2024-03-01 10:30:00"}),
        ("example", {"type": "object", "example": {"b": [1]}}),
        ("x-amz-date", {"type": "string"}),
    ],
)
def test_a_property_keeps_its_type_and_the_data_of_its_example(name: str, left: Json) -> None:
    assert _properties()[name] == left


def test_examples_keep_data_without_summaries() -> None:
    reply = strip(gardens())["paths"]["/gardens/{garden_id}"]["get"]["responses"]["404"]
    assert reply["content"]["application/json"] == {"examples": {"Gone": {"value": {"code": 4}}}}


@pytest.mark.parametrize(
    ("schema", "left"),
    [
        ({"example": "late summer of love"}, {"example": "late summer of love"}),  # an enum value, if a long one
        ({"example": None}, {"example": None}),
        ({"example": []}, {"example": []}),
        ({"example": ["so many words"]}, {}),
        ({"example": {"so many words in a key": 1, "b": 2}}, {"example": {"b": 2}}),
        ({"default": "en US"}, {"default": "en US"}),  # the API acts on a default, so only a sentence goes
        ({"default": "whatever you may like"}, {}),
        ({"default": ["late summer of love"]}, {"default": ["late summer of love"]}),
        ({"additionalProperties": False}, {"additionalProperties": False}),
        ({"additionalProperties": {"title": "Any", "type": "string"}}, {"additionalProperties": {"type": "string"}}),
        ({"x-unknown": 1, "externalDocs": {"url": "https://a.example"}}, {}),
        ({"$ref": "#/components/schemas/Soil", "description": "The soil"}, {"$ref": "#/components/schemas/Soil"}),
        ({"pattern": "^a b c d e$"}, {"pattern": "^a b c d e$"}),
        ({"discriminator": {"propertyName": "a", "x-b": 1}}, {"discriminator": {"propertyName": "a"}}),
        ({"items": {"title": "T"}, "not": {"summary": "S"}}, {"items": {}, "not": {}}),
    ],
)
def test_what_stays_of_a_schema(schema: Json, left: Json) -> None:
    document = gardens()
    document["components"]["schemas"]["Probe"] = schema
    assert strip(document)["components"]["schemas"]["Probe"] == left


def test_an_emptied_example_that_may_be_referred_to_keeps_its_name() -> None:
    document = gardens()
    document["components"]["examples"] = {"Words": {"value": "Nothing is left here"}}
    assert strip(document)["components"]["examples"] == {"Words": {}}


def test_descriptions_stay_where_they_are_asked_for() -> None:
    kept = strip(gardens(), keep_descriptions=True)
    operation = kept["paths"]["/gardens/{garden_id}"]["get"]
    assert operation["summary"] == "Get one garden"
    assert operation["description"] == "Returns the garden with all its beds."
    assert operation["parameters"][2]["description"] == "The season you look at it in"
    assert operation["responses"]["200"]["description"] == "The garden you asked for"
    assert kept["components"]["schemas"]["Named"]["properties"]["name"]["description"] == "What you call it"
    assert "title" not in kept["components"]["schemas"]["Garden"]
    assert "x-codeSamples" not in operation
    assert strip(kept) == strip(gardens())


def test_the_wrong_sort_of_thing_is_named() -> None:
    document = gardens()
    document["components"]["schemas"]["Soil"]["allOf"] = {}
    with pytest.raises(CodegenError, match="#/components/schemas/Soil/allOf"):
        strip(document)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from(["a", "a b", "a b c d", "clay", "2024-03-01 10:30", ""]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
    max_leaves=8,
)
_NAMES = st.sampled_from(
    ["description", "title", "summary", "example", "enum", "default", "x-a", "properties", "items"]
)
_Members: TypeAlias = dict[str, st.SearchStrategy[Any]]
_NONE: _Members = {}
_LEAF: _Members = {
    "type": st.sampled_from(["string", "integer", "object", "array"]),
    "title": st.just("One of the titles"),
    "description": st.just("One of the many descriptions"),
    "example": _JSON,
    "default": _JSON,
    "enum": st.lists(st.sampled_from(["a b", "clay"]), max_size=2),
    "nullable": st.booleans(),
    "x-b": _JSON,
}


def _branch(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    members: _Members = {
        "properties": st.dictionaries(_NAMES, inner, max_size=3),
        "items": inner,
        "allOf": st.lists(inner, max_size=2),
        "additionalProperties": st.booleans() | inner,
        "example": _JSON,
    }
    return st.fixed_dictionaries(_NONE, optional=members)


_SCHEMAS = st.recursive(st.fixed_dictionaries(_NONE, optional=_LEAF), _branch, max_leaves=8)


@given(st.dictionaries(_NAMES, _SCHEMAS, max_size=3))
def test_strip_is_pure_and_idempotent_and_leaves_no_prose(schemas: Json) -> None:
    document = gardens()
    document["components"]["schemas"] |= schemas
    before = copy.deepcopy(document)
    stripped = strip(document)
    assert document == before
    assert strip(stripped) == stripped
    assert stripped["components"]["schemas"].keys() == document["components"]["schemas"].keys()
    assert list(_prose(stripped)) == []


def test_the_vendored_contract_is_all_fact_and_valid() -> None:
    document = contract()
    assert list(_prose(document)) == []
    assert strip(document) == document
    validate(document)
