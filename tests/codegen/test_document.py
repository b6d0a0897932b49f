"""A description is read whole, or the command says in one line what is wrong with it."""

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.description.document import load, parse
from codegen.description.references import resolve
from codegen.errors import CodegenError
from tests.codegen.descriptions import gardens

_YAML = """\
openapi: 3.0.3
info: {title: Garden API, version: 1.10}
paths:
  /gardens:
    get:
      operationId: gardens/list
      responses:
        200:
          description: ""
          content:
            application/json:
              schema:
                type: object
                properties:
                  no: {type: string, enum: [no, on, off, y, 'true']}
                  on: {type: string, format: date, example: 2024-03-01}
                  limit: {type: integer, maximum: 0x10, minimum: 010, nullable: true, example: ~}
                  share: {type: number, maximum: 1.5e1}
"""


def test_a_json_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "gardens.json"
    path.write_text(json.dumps(gardens()), encoding="utf-8-sig")
    assert load(path) == load(str(path)) == gardens()


def test_yaml_means_what_json_can_hold() -> None:
    document = parse(_YAML.encode(), "gardens.yaml")
    reply = document["paths"]["/gardens"]["get"]["responses"]["200"]
    properties = reply["content"]["application/json"]["schema"]["properties"]
    assert properties == {
        "no": {"type": "string", "enum": ["no", "on", "off", "y", "true"]},
        "on": {"type": "string", "format": "date", "example": "2024-03-01"},
        "limit": {"type": "integer", "maximum": 16, "minimum": 10, "nullable": True, "example": None},
        "share": {"type": "number", "maximum": 15.0},
    }
    assert isinstance(document["openapi"], str)


def _without(*keys: str) -> bytes:
    return json.dumps({key: value for key, value in gardens().items() if key not in keys}).encode()


def _changed(**members: Any) -> bytes:
    return json.dumps(gardens() | members).encode()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \n\t", "is empty"),
        (b"\xff\xfe\x00", "is not UTF-8"),
        (json.dumps(gardens()).encode()[:700], "cut short"),
        (b'{"openapi": NaN}', "NaN"),
        (b"openapi: 3.0.3\npaths:\n  /a: [get", "cut short"),
        (b"openapi: 3.0.3\npaths: *nowhere", "is not YAML"),
        (b"? [a, b]\n: c", "line 1 is no string"),
        (b"a: &a\n  b: *a", "holds itself"),
        (b"[" * 100_000, "nested too deep"),
        (b"just words", "is no mapping"),
        (b"[1, 2]", "is no mapping"),
        (_without("openapi"), "no `openapi` version"),
        (_without("paths"), "has no `paths`"),
        (_changed(paths=[]), "has no `paths`"),
        (b'{"swagger": "2.0", "paths": {}}', "Swagger 2.0"),
        (_changed(openapi="3.1.0"), "OpenAPI 3.1.0; only 3.0"),
        (_changed(openapi=3), "OpenAPI 3; only 3.0"),
        (_changed(openapi="3.0.10x"), "only 3.0"),
        (_changed(paths={"/a": {"get": []}}), "#/paths/~1a/get: a list stands where an operation belongs"),
        (_changed(paths={"/a": None}), "#/paths/~1a: nothing stands where a path item belongs"),
        (_changed(paths={"/a": {"parameters": {}}}), "an object stands where a list of parameter objects belongs"),
    ],
)
def test_what_is_no_description_gets_one_line(content: bytes, said: str) -> None:
    with pytest.raises(CodegenError) as raised:
        parse(content, "gardens.x")
    assert said in str(raised.value)
    assert str(raised.value).startswith("gardens.x: ")
    assert "\n" not in str(raised.value)


@given(st.integers(min_value=0, max_value=len(json.dumps(gardens())) - 1))
def test_no_cut_of_a_file_gets_through(length: int) -> None:
    with pytest.raises(CodegenError):
        parse(json.dumps(gardens()).encode()[:length], "cut.json")


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_no_bytes_make_a_traceback(content: bytes) -> None:
    with pytest.raises(CodegenError):
        parse(content, "noise")


def test_a_missing_schema_is_named_with_the_first_place_that_needs_it() -> None:
    document = gardens()
    del document["components"]["schemas"]["Named"]
    with pytest.raises(CodegenError) as raised:
        parse(json.dumps(document).encode(), "gardens.json")
    assert str(raised.value) == (
        "gardens.json: #/components/schemas/Named is missing; "
        "referred to from #/components/schemas/Garden/allOf/0 and 1 more"
    )


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("other.json#/Garden", "lies outside"),
        ("https://gardens.example/a.json", "lies outside"),
        ("#/components/schemas/Loop", "refers to itself"),
        ("#/openapi", "is no object"),
        ("#/servers/1", "is missing"),
    ],
)
def test_a_reference_that_leads_nowhere_is_refused(target: str, said: str) -> None:
    document = gardens()
    document["components"]["schemas"] |= {"Loop": {"$ref": "#/components/schemas/Pool"}, "Pool": {"$ref": target}}
    with pytest.raises(CodegenError, match=said):
        parse(json.dumps(document).encode(), "gardens.json")


def test_references_are_followed_through_chains_escapes_and_lists() -> None:
    document = gardens()
    document["components"]["schemas"] |= {
        "a/b~c": {"type": "boolean"},
        "First": {"$ref": "#/components/schemas/Second"},
        "Second": {"$ref": "#/components/schemas/a~1b~0c"},
        "Third": {"$ref": "#/paths/~1gardens~1%7Bgarden_id%7D/get/parameters/0/schema"},
        "Tree": {"type": "object", "properties": {"$ref": {"type": "string"}, "child": _tree()}},
    }
    document = parse(json.dumps(document).encode(), "gardens.json")
    schemas = document["components"]["schemas"]
    assert resolve(document, schemas["First"]) == {"type": "boolean"}
    assert resolve(document, schemas["Third"]) == {"type": "string"}
    assert resolve(document, _tree()) == schemas["Tree"]


def _tree() -> dict[str, Any]:
    return {"$ref": "#/components/schemas/Tree"}


def test_a_reference_inside_an_example_is_data() -> None:
    document = gardens()
    document["components"]["schemas"]["Soil"]["example"] = {"$ref": "#/not/there"}
    assert parse(json.dumps(document).encode(), "gardens.json") == document


def test_a_missing_file_or_a_directory_gets_one_line(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="no such file"):
        load(tmp_path / "none.json")
    with pytest.raises(CodegenError, match="cannot be read"):
        load(tmp_path)


class _Gardens(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        found = self.path == "/gardens.json"
        self.send_response(200 if found else 404)
        self.end_headers()
        self.wfile.write(json.dumps(gardens()).encode() if found else b"")

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Gardens) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_an_address_is_fetched(address: str) -> None:
    assert load(f"{address}/gardens.json") == gardens()
    with pytest.raises(CodegenError, match="answers 404"):
        load(f"{address}/none.json")


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/gardens.json", "http://[bad/gardens.json"])
def test_an_address_that_does_not_answer_gets_one_line(address: str) -> None:
    with pytest.raises(CodegenError, match="cannot be fetched"):
        load(address)
