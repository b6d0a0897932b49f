"""Requests: what is sent, and what is refused before anything is sent."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import OPERATIONS, Body, Operation, Parameter
from pinterest_async.models import BoardCreate
from pinterest_async_overrides.calls.request import RequestParts, build

FORM: Final = "application/x-www-form-urlencoded"


def operation(*parameters: Parameter, path: str = "/things/{id}", body: Body | None = None) -> Operation[Any]:
    """A call of an API that has one of everything."""
    return OPERATIONS["boards/get"]._replace(
        path=path,
        resource="things",
        name="get",
        parameters=(Parameter("id", "id", "path", True), *parameters),
        body=body,
    )


def target(*parameters: Parameter, **arguments: Any) -> str:
    return build(operation(*parameters), {"id": "1", **arguments}).target.removeprefix("/things/1")


def query(**facts: Any) -> Parameter:
    return Parameter("q", "q", "query", **facts)


WRITTEN: list[tuple[Parameter, Any, str]] = [
    (query(), "plain", "?q=plain"),
    (query(), "a b&c=d+e/é", "?q=a%20b%26c%3Dd%2Be%2F%C3%A9"),
    (query(), "", "?q="),
    (query(), None, ""),
    (query(), 0, "?q=0"),
    (query(), 1.5, "?q=1.5"),
    (query(), True, "?q=true"),
    (query(), False, "?q=false"),
    (query(), datetime.date(2024, 1, 31), "?q=2024-01-31"),
    (query(), datetime.datetime(2024, 1, 31, 9, 5), "?q=2024-01-31T09%3A05%3A00"),
    (query(array=True), ["a", "b"], "?q=a&q=b"),
    (query(array=True), ("a", 2), "?q=a&q=2"),
    (query(array=True), (name for name in "ab"), "?q=a&q=b"),
    (query(array=True), [], ""),
    (query(array=True), ["a,b"], "?q=a%2Cb"),
    (query(array=True, explode=False), ["a", "b"], "?q=a,b"),
    (query(array=True, explode=False), [0, 1], "?q=0,1"),
    (query(array=True, explode=False), ["a,b", "c"], "?q=a%2Cb,c"),
    (query(array=True, explode=False), [], ""),
    (query(style="deepObject"), {"a": 1, "b": {"c": "x y"}}, "?q%5Ba%5D=1&q%5Bb%5D%5Bc%5D=x%20y"),
    (query(style="deepObject"), {"a": None}, ""),
    (Parameter("filter[x]", "filter_x", "query"), None, ""),
]


@pytest.mark.parametrize(
    ("parameter", "value", "says"),
    [
        (query(day=True), datetime.datetime(2024, 1, 31), r"q is a day, not a moment: .*; give q.date\(\)"),
        (query(), "a\ud800", "q holds half a surrogate pair"),
        (query(array=True), ["a", "\udfff"], "q holds half a surrogate pair"),
        (query(style="deepObject"), {"a": "\ud800"}, "q holds half a surrogate pair"),
        (query(style="deepObject"), {"\ud800": "a"}, "q holds half a surrogate pair"),
        (Parameter("id", "id", "path"), "\ud800", "id holds half a surrogate pair"),
    ],
)
def test_what_cannot_be_written_is_named(parameter: Parameter, value: Any, says: str) -> None:
    with pytest.raises(ValueError, match=rf"things.get\(\): {says}"):
        target(parameter, **{parameter.python_name: value})


def test_the_days_of_the_contract_take_no_moments() -> None:
    days = {each.python_name for one in OPERATIONS.values() for each in one.parameters if each.day}
    assert {"start_date", "end_date"} <= days
    assert not any("time" in name for name in days)


@pytest.mark.parametrize("content_type", ["application/json", "application/x-www-form-urlencoded"])
def test_bodies_that_have_no_end_or_no_text(content_type: Any) -> None:
    ring: dict[str, Any] = {}
    ring["name"] = ring
    deep: Any = {}
    for _ in range(50_000):
        deep = {"name": deep}
    taking = operation(body=Body(content_type, True, "Any"))
    for body, says in (
        (ring, "nested too deeply, or holds itself"),
        (deep, "nested too deeply, or holds itself"),
        ({"name": "hush\ud800"}, "surrogate"),
    ):
        with pytest.raises(ValueError, match=says) as caught:
            build(taking, {"id": "1"}, body)
        assert "hush" not in str(caught.value)
        assert type(caught.value) is ValueError


@pytest.mark.parametrize(("parameter", "value", "expected"), WRITTEN)
def test_how_a_parameter_is_written(parameter: Parameter, value: Any, expected: str) -> None:
    assert target(parameter, **{parameter.python_name: value}) == expected


def test_a_name_that_is_no_name_is_quoted() -> None:
    assert target(Parameter("filter[x y]", "f", "query"), f="a") == "?filter%5Bx%20y%5D=a"


def test_parameters_go_out_in_the_contracts_order() -> None:
    both = (query(), Parameter("a", "a", "query"))
    assert target(*both, a=1, q=2) == "?q=2&a=1"


REFUSED: list[tuple[Parameter, Any, type[Exception], str]] = [
    (query(required=True), None, TypeError, r"things\.get\(\): q must be given"),
    (query(minimum=1, maximum=250), 0, ValueError, r"things\.get\(\): q takes at least 1 and at most 250, not 0"),
    (query(minimum=1, maximum=250), 251, ValueError, "not 251"),
    (query(minimum=1), 0, ValueError, "q takes at least 1, not 0"),
    (query(maximum=9), 10, ValueError, "q takes at most 9, not 10"),
    (query(), math.nan, ValueError, "q must be a finite number, not nan"),
    (query(), math.inf, ValueError, "q must be a finite number, not inf"),
    (query(), object(), TypeError, "q takes no object"),
    (query(), ["a"], TypeError, "q takes no list"),
    (query(), {"a": 1}, TypeError, "q takes no dict"),
    (query(), b"a", TypeError, "q takes no bytes"),
    (query(array=True), "abc", TypeError, "q takes a list of values, not 'abc'"),
    (query(array=True), b"abc", TypeError, "q takes a list of values"),
    (query(array=True), 7, TypeError, "q takes a list of values, not 7"),
    (query(array=True), {"a": 1}, TypeError, "q takes a list of values"),
    (query(array=True), [None], TypeError, "q takes no NoneType"),
    (query(array=True, required=True), [], ValueError, "q must not be empty"),
    (query(array=True, min_items=1, max_items=2), ["a"] * 3, ValueError, "q takes 1 to 2 values a call, not 3"),
    (query(array=True, min_items=2), ["a"], ValueError, "q takes at least 2 values a call, not 1"),
    (query(style="deepObject"), "abc", TypeError, "q takes an object, not 'abc'"),
]


@pytest.mark.parametrize(("parameter", "value", "error", "words"), REFUSED)
def test_what_is_refused(parameter: Parameter, value: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        target(parameter, q=value)


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_id_that_would_be_another_path(value: str) -> None:
    with pytest.raises(ValueError, match=r"things\.get\(\): id must not be "):
        build(operation(), {"id": value})


@given(st.text(min_size=1).filter(lambda text: text not in {".", ".."}))
def test_any_path_id_is_one_segment_and_comes_back(text: str) -> None:
    found = build(operation(path="/things/{id}/parts"), {"id": text}).target
    empty, things, segment, parts = found.split("/")
    assert (empty, things, unquote(segment), parts) == ("", "things", text, "parts")
    assert "?" not in found
    assert found.isascii()


@given(st.lists(st.text(min_size=1), min_size=1), st.booleans())
def test_any_list_comes_back(values: list[str], explode: bool) -> None:
    found = target(query(array=True, explode=explode), q=values).removeprefix("?")
    if explode:
        assert parse_qsl(found, keep_blank_values=True) == [("q", value) for value in values]
    else:
        assert [unquote(value) for value in found.removeprefix("q=").split(",")] == values


@given(st.text(), st.text())
def test_one_path_value_never_reaches_another(first: str, second: str) -> None:
    both = operation(Parameter("part", "part", "path", True), path="/{id}/x/{part}")
    found = build(both, {"id": f"{first}{{part}}", "part": f"{second}!"}).target
    assert [unquote(step) for step in found.split("/")] == ["", f"{first}{{part}}", "x", f"{second}!"]


# Bodies

OBJECT = Body("application/json", True, "BoardCreate")
LIST = Body("application/json", True, "list[BoardCreate]")
EITHER = Body("application/json", True, "BoardCreate | list[BoardCreate]")


def sent(body: Any, kind: Body = OBJECT) -> RequestParts:
    return build(operation(body=kind), {"id": "1"}, body)


@pytest.mark.parametrize("body", [{"name": "b", "description": None}, BoardCreate(name="b", description=None)])
def test_null_is_sent_and_absent_is_not(body: Any) -> None:
    parts = sent(body)
    assert parts.content_type == "application/json"
    assert json.loads(parts.content or b"") == {"name": "b", "description": None}


def test_what_json_has_no_word_for_is_written_as_the_api_has_it() -> None:
    body = {"day": datetime.date(2024, 1, 31), "boards": (BoardCreate(name="b"),), "text": "é"}
    content = sent(body).content
    assert content == '{"day":"2024-01-31","boards":[{"name":"b"}],"text":"é"}'.encode()


def test_a_list_of_models_and_dicts() -> None:
    parts = sent([BoardCreate(name="a"), {"name": "b"}], LIST)
    assert json.loads(parts.content or b"") == [{"name": "a"}, {"name": "b"}]


BODIES: list[tuple[Any, Body, type[Exception], str]] = [
    (None, OBJECT, TypeError, r"things\.get\(\): body must be given"),
    ("{}", OBJECT, TypeError, r"things\.get\(\): body takes a model or a dict, not str"),
    ([{}], OBJECT, TypeError, "body takes a model or a dict, not list"),
    ({}, LIST, TypeError, "body takes a list of models or dicts, not dict"),
    (BoardCreate(name="b"), LIST, TypeError, "body takes a list of models or dicts, not BoardCreate"),
    (b"[]", LIST, TypeError, "body takes a list of models or dicts, not bytes"),
    (7, EITHER, TypeError, "body takes a model or a dict or a list of models or dicts, not int"),
    ({"a": math.nan}, OBJECT, ValueError, "body cannot be written as JSON"),
    ({"a": [{"b": math.inf}]}, OBJECT, ValueError, "body cannot be written as JSON"),
    ({"a": object()}, OBJECT, TypeError, "body cannot be written as JSON"),
    ({"a": b"bytes"}, OBJECT, TypeError, "body cannot be written as JSON"),
]


@pytest.mark.parametrize(("body", "kind", "error", "words"), BODIES)
def test_bodies_that_are_refused(body: Any, kind: Body, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        sent(body, kind)


@pytest.mark.parametrize("body", [{"name": "b"}, [{"name": "b"}]])
def test_a_body_of_either_kind(body: Any) -> None:
    assert json.loads(sent(body, EITHER).content or b"") == body


def test_a_body_that_need_not_be_given() -> None:
    parts = sent(None, OBJECT._replace(required=False))
    assert (parts.content_type, parts.content) == (None, None)


def test_no_body_where_none_is_taken() -> None:
    assert build(operation(), {"id": "1"}) == RequestParts("GET", "/things/1", None, None)


@given(st.dictionaries(st.text(min_size=1), st.text() | st.booleans() | st.integers()))
def test_a_form_comes_back(fields: Mapping[str, Any]) -> None:
    parts = sent(fields, Body(FORM, True, "dict[str, Any]"))
    words = {True: "true", False: "false"}
    expected = [(k, words[v] if isinstance(v, bool) else str(v)) for k, v in fields.items()]
    assert parts.content_type == FORM
    assert parse_qsl((parts.content or b"").decode(), keep_blank_values=True) == expected


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda s: st.lists(s) | st.dictionaries(st.text(), s)
    )
)
def test_any_json_is_sent_as_it_is(value: Any) -> None:
    assert json.loads(sent({"any": value}).content or b"") == {"any": value}
