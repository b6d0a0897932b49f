"""The registry, the calls and the models: they agree with the contract and with one another."""

from __future__ import annotations

import ast
import inspect
import json
import re
import subprocess
import sys
from importlib import import_module
from typing import Any, get_args

import pytest

import pinterest_async
from pinterest_async import OPERATIONS, Operation, Pager, Pinterest, models
from pinterest_async.resources import Resources
from tests.contract import CONTRACT, COUNT, DESCRIBED, PROVENANCE, Json, follow

EVERY = sorted(DESCRIBED)
every_operation = pytest.mark.parametrize("identity", EVERY)


def test_the_registry_holds_every_operation_of_the_contract() -> None:
    assert sorted(OPERATIONS) == EVERY
    assert len(OPERATIONS) == COUNT
    assert len({(one.resource, one.name) for one in OPERATIONS.values()}) == COUNT
    assert str(COUNT) in repr(OPERATIONS)
    assert CONTRACT["info"]["version"] == PROVENANCE["version"] == pinterest_async.API_VERSION


def test_the_registry_is_a_mapping() -> None:
    assert OPERATIONS["campaigns/list"] is OPERATIONS["campaigns/list"]
    assert "campaigns/list" in OPERATIONS
    assert "campaigns/fly" not in OPERATIONS
    with pytest.raises(KeyError):
        OPERATIONS["campaigns/fly"]


def test_counts() -> None:
    described = DESCRIBED.values()
    raw = [one.raw for one in described]
    assert sum(one.sandbox for one in OPERATIONS.values()) == sum(one["x-sandbox"] == "enabled" for one in raw) > 100
    categories = {one.rate_limit_category for one in OPERATIONS.values()}
    assert categories == {one["x-ratelimit-category"] for one in raw}
    assert sum(one.body is not None for one in OPERATIONS.values()) == sum("requestBody" in one for one in raw) > 90
    bookmarked = sum(any(p["name"] == "bookmark" for p in one.parameters) for one in described)
    assert sum(one.paginated for one in OPERATIONS.values()) > bookmarked > 50
    assert sum(len(one.parameters) for one in OPERATIONS.values()) == sum(len(one.parameters) for one in described)


@every_operation
def test_a_record_says_what_the_contract_says(identity: str) -> None:
    record, described = OPERATIONS[identity], DESCRIBED[identity]
    needs = described.raw["security"]
    assert record.id == identity
    assert (record.method, record.path) == (described.method, described.path)
    assert record.rate_limit_category == described.raw["x-ratelimit-category"]
    assert record.sandbox == (described.raw["x-sandbox"] == "enabled")
    assert record.bare_list == (described.lists and record.name.startswith("list"))
    assert record.paginated == (described.paginated or record.bare_list)
    assert record.empty_reply == (len({schema is None for schema in described.replies.values()}) == 2)
    assert set(record.scopes) == {scope for need in needs for scopes in need.values() for scope in scopes}
    assert set(record.security) == {scheme for need in needs for scheme in need}
    body = described.body and (described.body[0], described.body[2])
    assert (record.body and (record.body.content_type, record.body.required)) == body
    assert (record.reply == "None") == all(schema is None for schema in described.replies.values())


@every_operation
def test_parameters_say_what_the_contract_says(identity: str) -> None:
    record, described = OPERATIONS[identity], DESCRIBED[identity]
    assert len(record.parameters) == len(described.parameters)
    for found, parameter in zip(record.parameters, described.parameters, strict=True):
        schema = _flat(parameter["schema"])
        array = schema.get("type") == "array" or "items" in schema
        expected = (parameter["name"], parameter["in"], bool(parameter.get("required")))
        assert (found.name, found.location, found.required) == expected
        assert found.array == array
        if array:
            assert found.explode == parameter.get("explode", True)
        assert (found.style == "deepObject") == (parameter.get("style") == "deepObject")
        assert (found.minimum, found.maximum) == (schema.get("minimum"), schema.get("maximum"))
        assert (found.min_items, found.max_items) == (schema.get("minItems"), schema.get("maxItems"))


def _flat(schema: Json) -> Json:
    """What a parameter's schema says, by itself and by what it refers to."""
    schema = {**follow(schema), **{key: value for key, value in schema.items() if key != "$ref"}}
    for member in schema.get("allOf", ()):
        schema = {**_flat(member), **schema}
    return schema


@every_operation
def test_a_call_takes_what_its_record_says(identity: str) -> None:
    """Path parameters by position or keyword, the rest by keyword; what is required has no default."""
    record = OPERATIONS[identity]
    _, *taken = inspect.signature(_method(record)).parameters.values()
    assert not [one.name for one in taken if one.kind in (one.VAR_KEYWORD, one.VAR_POSITIONAL)]
    found = {
        (one.name, one.kind is one.POSITIONAL_OR_KEYWORD, one.default is one.empty)
        for one in taken
        if one.name != "body"
    }
    assert found == {(one.python_name, one.location == "path", one.required) for one in record.parameters}
    assert {one.default for one in taken if one.default is not one.empty} <= {None}
    bodies = [one.default is one.empty for one in taken if one.name == "body"]
    assert bodies == ([record.body.required] if record.body else [])


@every_operation
def test_a_call_says_what_it_is_about(identity: str) -> None:
    record = OPERATIONS[identity]
    words = " ".join((inspect.getdoc(_method(record)) or "").split())
    assert f"{record.method} {record.path}" in words
    assert f"rate limit category: {record.rate_limit_category}" in words
    assert ("not answered by the sandbox" in words) == (not record.sandbox)
    assert f"/{identity.replace('/', '-')}" in words
    for scope in record.scopes:
        assert scope in words
    for parameter in record.parameters:
        assert f"{parameter.python_name}: " in words


@every_operation
def test_the_types_of_a_call_can_be_imported(identity: str) -> None:
    record = OPERATIONS[identity]
    module = import_module(f"pinterest_async.resources.{record.resource}")
    annotations = _method(record).__annotations__
    assert "return" in annotations
    for annotation in annotations.values():
        for name in _names(ast.parse(annotation, mode="eval")):
            assert hasattr(models, name) or name in KNOWN or hasattr(module, name), name


@every_operation
def test_a_list_comes_as_a_pager_and_all_else_is_awaited(identity: str) -> None:
    record = OPERATIONS[identity]
    method = _method(record)
    assert inspect.iscoroutinefunction(method) != record.paginated
    assert method.__annotations__["return"].startswith("Pager[") == record.paginated


def test_a_list_call_gives_a_pager() -> None:
    assert isinstance(Pinterest("pina_token").campaigns.list("549755885175"), Pager)


KNOWN = {"Any", "Mapping", "Sequence", "Pager", "builtins", "datetime", "str", "int", "float", "bool", "dict", "list"}


@pytest.mark.parametrize("name", sorted(models.__all__))
def test_a_model_can_be_imported_and_names_only_what_can_be(name: str) -> None:
    named = getattr(models, name)
    if isinstance(named, type):
        assert named.__doc__
        for annotation in named.__annotations__.values():
            for used in _names(ast.parse(annotation, mode="eval")) - KNOWN:
                assert hasattr(models, used)
    elif isinstance(named, str):
        for member in named.split(" | "):
            assert hasattr(models, member)
    else:
        assert get_args(named)


def test_resources_are_those_of_the_registry() -> None:
    resources = {name for name, value in vars(Resources).items() if not name.startswith("_") and hasattr(value, "func")}
    assert resources == {one.resource for one in OPERATIONS.values()}


def _method(record: Operation[Any]) -> Any:
    module = import_module(f"pinterest_async.resources.{record.resource}")
    [cls] = [value for name, value in vars(module).items() if name.endswith("Resource") and name != "Resource"]
    return getattr(cls, record.name)


def _names(tree: ast.AST) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


# Nothing is imported before it is used.

LATER = (
    "attrs",
    "attr",
    "msgspec",
    "anyio.abc",
    "tenacity",
    "aiohttp",
    "typer",
    "rich",
    "pyarrow",
    "redis",
    "starlette",
)


def _imported_by(code: str) -> set[str]:
    code += "\nimport json, sys; print(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(run.stdout))


def _not_before(code: str) -> set[str]:
    return _imported_by(code) - _imported_by("import httpx")


def test_a_client_is_made_without_what_its_calls_need() -> None:
    imported = _not_before('from pinterest_async import Pinterest; Pinterest(access_token="x")')
    assert not [name for name in imported if name in LATER]
    for kind in ("models", "api", "resources"):
        assert not [name for name in imported if name.startswith(f"pinterest_async.{kind}.")]
    assert "pinterest_async.models" not in imported
    assert "pinterest_async.operations" not in imported


def test_a_resource_brings_itself_only() -> None:
    imported = _not_before('from pinterest_async import Pinterest; Pinterest(access_token="x").campaigns')
    assert {name for name in imported if name.startswith(("pinterest_async.api.", "pinterest_async.resources."))} == {
        "pinterest_async.api.campaigns",
        "pinterest_async.resources.campaigns",
    }
    assert not [name for name in imported if name.startswith("pinterest_async.models.")]


def test_a_model_brings_itself_only() -> None:
    imported = _not_before("from pinterest_async.models import Board")
    assert {name for name in imported if name.startswith("pinterest_async.models.")} == {"pinterest_async.models.board"}


def test_every_export_can_be_imported() -> None:
    for name in pinterest_async.__all__:
        assert getattr(pinterest_async, name) is not None
        assert name in dir(pinterest_async)
    assert pinterest_async.__version__
    with pytest.raises(AttributeError, match="Pintrest"):
        pinterest_async.Pintrest  # noqa: B018  the asking is the test
    with pytest.raises(AttributeError, match="Campain"):
        models.Campain  # noqa: B018  the asking is the test


@every_operation
def test_path_parameters_are_taken_in_the_order_of_the_path(identity: str) -> None:
    record = OPERATIONS[identity]
    names = {parameter.python_name: parameter.name for parameter in record.parameters if parameter.location == "path"}
    given = [names[name] for name in inspect.signature(_method(record)).parameters if name in names]
    assert given == re.findall(r"\{([^}]+)\}", record.path)
