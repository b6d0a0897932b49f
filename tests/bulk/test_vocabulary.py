"""Vocabulary of operations: read from the contract by operation id, however the description is written."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

import pinterest_async_overrides
from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.analytics.contract import Contract

PATH = "/ad_accounts/{ad_account_id}/reports"


def contract(given: list[Any], body: Any = None, **components: Any) -> Contract:
    operation: dict[str, Any] = {"operationId": "x", "parameters": given}
    if body is not None:
        operation["requestBody"] = {"content": {"application/json": {"schema": body}}}
    document = {"openapi": "3.0.3", "paths": {PATH: {"post": operation}}, "components": components}
    return msgspec.json.decode(json.dumps(document), type=Contract)


def field(made: Contract, name: str = "columns") -> Any:
    return made.field("POST", PATH, name)


def parameter(schema: Any) -> dict[str, Any]:
    return {"name": "columns", "in": "query", "schema": schema}


ENUM = {"type": "string", "enum": ["A", "B"]}

SHAPES: dict[str, Contract] = {
    "inline": contract([parameter({"type": "array", "items": ENUM})]),
    "a named schema": contract(
        [parameter({"type": "array", "items": {"$ref": "#/components/schemas/Any.Name~1x"}})],
        schemas={"Any.Name/x": ENUM},
    ),
    "a named parameter": contract(
        [{"$ref": "#/components/parameters/first"}],
        parameters={
            "first": {"$ref": "#/components/parameters/second"},
            "second": parameter({"type": "array", "items": ENUM}),
        },
    ),
    "one of two forms": contract(
        [parameter({"type": "array", "items": {"oneOf": [{"enum": ["A"]}, {"$ref": "#/components/schemas/Y/items"}]}})],
        schemas={"Y": {"items": {"enum": ["A", "B", None]}}},
    ),
    "a body": contract([], {"properties": {"columns": {"type": "array", "items": ENUM}}}),
    "a body of parts": contract(
        [],
        {"allOf": [{"properties": {"level": {}}}, {"$ref": "#/components/schemas/Rest"}]},
        schemas={"Rest": {"allOf": [{"properties": {"columns": {"type": "array", "items": ENUM}}}]}},
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_values_are_found_in_every_shape(shape: str) -> None:
    made = SHAPES[shape]
    assert list(dict.fromkeys(made.values(field(made)))) == ["A", "B"]
    with pytest.raises(LookupError, match="no parameter or body field 'nothing'"):
        field(made, "nothing")


def test_parameters_of_the_path_count_and_the_nearest_keyword_does() -> None:
    part = {"allOf": [{"$ref": "#/components/schemas/Days"}], "default": 30}
    document = {
        "paths": {PATH: {"parameters": [parameter(part)], "post": {"operationId": "x"}}},
        "components": {"schemas": {"Days": {"enum": [0, 30], "default": 1, "maxItems": 7}}},
    }
    made = msgspec.json.decode(json.dumps(document), type=Contract)
    assert [*made.values(field(made))] == [0, 30]
    assert made.keyword(field(made), "default") == 30
    assert made.keyword(field(made), "maxItems") == 7
    assert made.keyword(field(made), "minItems") is None


def test_the_contract_that_is_shipped_has_columns_bounds_and_defaults() -> None:
    assert {"SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"} <= vocabulary.known("campaigns/analytics", "columns")
    assert vocabulary.known("campaigns/analytics", "columns") != vocabulary.known("analytics/create_report", "columns")
    assert vocabulary.most("campaigns/analytics", "campaign_ids") == 250
    assert vocabulary.default("campaigns/analytics", "view_window_days") == 1


def test_bulk_and_analytics_import_no_model() -> None:
    """Schema names change with the contract: neither room imports one, or the module that could be asked for one."""
    root = Path(pinterest_async_overrides.__file__).parent
    for file in [*(root / "bulk").rglob("*.py"), *(root / "analytics").rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            else:
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not [name for name in names if name.startswith("pinterest_async.models")], file


PAGE: dict[str, Any] = {"properties": {"items": {"type": "array", "items": {"type": "object"}}}}
OF_CAMPAIGNS: dict[str, Any] = {
    "properties": {"items": {"type": "array", "items": {"properties": {"id": {"type": "string"}}}}}
}


@pytest.mark.parametrize("schema", [OF_CAMPAIGNS, {"allOf": [PAGE, OF_CAMPAIGNS]}, {"allOf": [OF_CAMPAIGNS, PAGE]}])
def test_the_items_of_a_page_are_those_of_its_particular_part(schema: dict[str, Any]) -> None:
    reply = {"200": {"content": {"application/json": {"schema": schema}}}}
    document = {"paths": {PATH: {"get": {"operationId": "x", "responses": reply}}}}
    made = msgspec.json.decode(json.dumps(document), type=Contract)
    assert made.listed("GET", PATH) == {"id": {"type": "string"}}
