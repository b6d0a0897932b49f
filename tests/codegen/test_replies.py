"""Replies: any success that is declared, with a body or without, and lists, which are pagers all of them."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.__main__ import ROOT
from codegen.generate import PACKAGE
from tests.codegen.synthetic import TEXT, Json, api, generated, json_of, lists, obj, operation, query, ref

THING = obj("id", id=TEXT)
BODY, EMPTY = json_of(ref("Thing")), {"description": ""}


def _creates(responses: Json) -> Json:
    return api({"/a": {"post": operation("things/create", responses=responses)}}, {"Thing": THING})


@pytest.mark.parametrize(
    "responses",
    [
        {"200": BODY, "201": BODY, "400": EMPTY},
        {"200": BODY, "204": EMPTY},
        {"200": EMPTY, "201": BODY},
        {"201": BODY},
        {"202": EMPTY, "206": BODY},
        {"2XX": BODY},
        {"200": {"description": "", "content": {}}, "201": BODY},
        {"200": {"$ref": "#/components/responses/Made"}, "204": {"$ref": "#/components/responses/None"}},
    ],
)
def test_any_declared_success_is_taken_with_a_body_or_without(tmp_path: Path, responses: Json) -> None:
    description = _creates(responses)
    description["components"]["responses"] = {"Made": {"description": "", **BODY}, "None": EMPTY}
    may_be_empty = len(responses) > 1 and "400" not in responses
    generated(tmp_path, description).runs(
        f"""
        for status in (200, 201, 202, 206):
            assert type(call("things/create", reply={{"id": "1"}}, status=status)[1]) is models.Thing
        assert call("things/create", status=204)[1] is None
        assert OPERATIONS["things/create"].empty_reply == {may_be_empty}
        if {may_be_empty}:
            assert call("things/create", status=200)[1] is None
        else:
            try:
                call("things/create", status=200)
            except DecodeError:
                pass
            else:
                raise AssertionError
        """
    )


def test_a_success_without_a_shape_or_nothing(tmp_path: Path) -> None:
    generated(tmp_path, _creates({"200": EMPTY, "201": json_of({})})).runs(
        """
        assert call("things/create", status=200)[1] is None
        assert call("things/create", reply={"anything": [1]}, status=201)[1] == {"anything": [1]}
        """
    )


def _reads(reply: Json, path: str = "/things", *, parameters: list[Json] | None = None) -> Json:
    given = [{"name": "id", "in": "path", "required": True, "schema": TEXT}] if "{id}" in path else parameters
    return api({path: {"get": operation("things/list", reply=reply, parameters=given)}}, {"Thing": THING})


@pytest.mark.parametrize("bookmark", [False, True])
def test_a_page_without_a_bookmark_parameter_is_a_pager(tmp_path: Path, bookmark: bool) -> None:
    page = obj("items", items=lists(ref("Thing")), **({"bookmark": TEXT} if bookmark else {}))
    generated(tmp_path, _reads(page)).runs(
        """
        assert OPERATIONS["things/list"].paginated and not OPERATIONS["things/list"].bare_list
        page = got({"items": [{"id": "1"}, {"id": "2"}]}, "things/list")
        assert isinstance(page, Page) and [type(one) for one in page] == [models.Thing, models.Thing]
        assert (page.bookmark, page[0].id, page[-1].id, len(page), len(page[:1])) == (None, "1", "2", 2, 1)
        assert page.to_dict() == {"items": [{"id": "1"}, {"id": "2"}]}

        async def every():
            answers = [{"items": [{"id": "1"}], "bookmark": "b"}, {"items": [{"id": "2"}]}]
            transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answers.pop(0)))
            async with httpx.AsyncClient(transport=transport) as http:
                return [one.id async for one in Pinterest("token", http_client=http).things.list()]

        assert asyncio.run(every()) == ["1", "2"]
        """
    )


def test_a_list_whose_reply_is_a_bare_array_is_a_pager(tmp_path: Path) -> None:
    generated(tmp_path, _reads(lists(ref("Thing")))).runs(
        """
        assert OPERATIONS["things/list"].paginated and OPERATIONS["things/list"].bare_list
        page = got([{"id": "1"}], "things/list")
        assert [one.id for one in page] == ["1"] and page.bookmark is None and page.additional_properties == {}
        assert page.to_dict() == {"items": [{"id": "1"}]}
        assert list(got([], "things/list")) == []
        for reply in ("text", 7, {"items": 7}):
            try:
                got(reply, "things/list")
            except DecodeError as error:
                assert "expected a page" in str(error)
            else:
                raise AssertionError(reply)
        """
    )


def test_a_list_is_no_page_where_none_is_declared(tmp_path: Path) -> None:
    page = obj("items", items=lists(ref("Thing")))
    generated(tmp_path, _reads(page, parameters=[query("bookmark")])).runs(
        """
        try:
            got([{"id": "1"}], "things/list")
        except DecodeError as error:
            assert "expected a page, got list" in str(error)
        else:
            raise AssertionError
        """
    )


@pytest.mark.parametrize(
    ("reply", "path"),
    [
        (obj("items", "total", items=lists(ref("Thing")), total=TEXT), "/things"),
        (obj("items", items=lists(ref("Thing"))), "/things/{id}"),
        (obj("things", things=lists(ref("Thing"))), "/things"),
        (lists(ref("Thing")), "/things/{id}"),
    ],
)
def test_what_is_more_than_a_page_or_of_one_thing_is_no_pager(tmp_path: Path, reply: Json, path: str) -> None:
    generated(tmp_path, _reads(reply, path)).runs("assert not OPERATIONS['things/list'].paginated")


# Docstrings


def _docstrings() -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / PACKAGE).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            if doc := ast.get_docstring(node):
                yield f"{file.stem}.{node.name}", doc


def test_no_docstring_says_a_thing_twice() -> None:
    docs = list(_docstrings())
    assert len(docs) > 800
    for name, doc in docs:
        for entry in re.split(r"\n(?=    \w+:)|\n\n", doc):
            sentences = [
                re.sub(r"\s+", " ", one).strip().rstrip(".").lower() for one in re.split(r"(?<=[.;])\s", entry)
            ]
            repeated = [one for one, count in Counter(sentences).items() if count > 1 and len(one) > 3]
            assert not repeated, f"{name}: {repeated}"


def test_the_first_line_of_a_model_says_more_than_its_name() -> None:
    for name, doc in _docstrings():
        _, _, bare = name.partition(".")
        said = re.sub(r"\W", "", doc.split("\n")[0])
        assert said.lower() != bare.lower(), name
