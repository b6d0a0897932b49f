"""Names of operations: the rule, its exceptions, and its refusals."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen import naming
from codegen.errors import CodegenError
from codegen.naming import Names
from pinterest_async import Pinterest
from pinterest_async.resources import Resources
from tests.codegen.descriptions import OPENAPI, contract

RULE = Names({}, {})

# id, tag, method, paginated -> resource, name
RULES = [
    ("campaigns/list", "campaigns", "get", True, "campaigns.list"),
    ("campaigns/get", "campaigns", "get", False, "campaigns.get"),
    ("campaigns/get", "campaigns", "get", True, "campaigns.list"),
    ("campaigns/update", "campaigns", "patch", False, "campaigns.update"),
    ("things/patch", "things", "patch", False, "things.update"),
    ("things/del", "things", "delete", False, "things.delete"),
    ("things/post", "things", "post", False, "things.create"),
    ("things/get_by_id", "things", "get", False, "things.get"),
    ("things/get_list", "things", "get", True, "things.list"),
    ("thing/get", "things", "get", False, "things.get"),
    ("campaigns/analytics", "campaigns", "get", False, "campaigns.analytics"),
    ("parts_of/things", "things", "get", False, "things.things_parts_of"),
    ("get/things", "things", "get", False, "things.get"),
    ("get/thing_parts", "things", "get", False, "things.get_parts"),
    ("create_thing_parts", "things", "post", False, "things.create_parts"),
    ("thing_parts", "things", "get", False, "things.get_parts"),
    ("thing_parts", "things", "post", False, "things.create_parts"),
    ("thing_parts", "things", "put", False, "things.update_parts"),
    ("thing_parts", "things", "delete", False, "things.delete_parts"),
    ("Things/doIt", "My Things", "post", False, "my_things.doit"),
    ("things/deep/down", "things", "get", False, "things.deep_down"),
]


@pytest.mark.parametrize(("identity", "tag", "method", "paginated", "expected"), RULES)
def test_the_rule(identity: str, tag: str, method: str, paginated: bool, expected: str) -> None:
    assert ".".join(RULE.name(identity, tag, method, paginated=paginated)) == expected


def test_exceptions_come_first() -> None:
    names = Names({"odd tag": "even"}, {"things/get": "others.fetch"})
    assert names.name("things/get", "odd tag", "get", paginated=False) == ("others", "fetch")
    assert names.name("odd/get", "odd tag", "get", paginated=False) == ("even", "get")


def test_a_name_depends_on_no_other_operation() -> None:
    """So that a name stays what it was when a newer version brings more."""
    names = Names.load(OPENAPI / "methods.toml")
    for item in contract()["paths"].values():
        for method, operation in item.items():
            once = names.name(operation["operationId"], operation["tags"][0], method, paginated=False)
            assert once == names.name(operation["operationId"], operation["tags"][0], method, paginated=False)
            assert all(re.fullmatch(r"[a-z][a-z0-9_]*", part) for part in once)


def test_the_client_has_its_names_for_itself() -> None:
    own = {name for name in dir(Pinterest) if not name.startswith("_")} - set(vars(Resources))
    assert own <= naming.OF_THE_CLIENT
    assert not naming.OF_THE_CLIENT & set(vars(Resources))


def test_two_of_one_name_are_refused() -> None:
    with pytest.raises(CodegenError, match=r"b/get: things\.get is a/get already.*methods\.toml"):
        naming.check([("a/get", ("things", "get")), ("b/get", ("things", "get"))])


def test_two_of_one_id_are_refused() -> None:
    with pytest.raises(CodegenError, match="a/get"):
        naming.check([("a/get", ("things", "get")), ("a/get", ("things", "get"))])


@pytest.mark.parametrize(
    "name", [("1st", "get"), ("things", "import"), ("things", ""), ("class", "get"), ("a-b", "get")]
)
def test_what_python_takes_for_no_name_is_refused(name: tuple[str, str]) -> None:
    with pytest.raises(CodegenError, match=r"x/y: .* is no name; give it a name in openapi/methods\.toml"):
        naming.check([("x/y", name)])


@pytest.mark.parametrize("name", [("things", "_client"), ("things", "__init__"), ("pager", "get"), ("aclose", "get")])
def test_names_that_are_taken_are_refused(name: tuple[str, str]) -> None:
    with pytest.raises(CodegenError, match=r"x/y: .*methods\.toml"):
        naming.check([("x/y", name)])


def test_every_problem_is_told() -> None:
    with pytest.raises(CodegenError) as refused:
        naming.check([("a", ("1", "get")), ("b", ("things", "get")), ("c", ("things", "get"))])
    assert len(str(refused.value).splitlines()) == 2


def test_good_names_pass() -> None:
    naming.check([("a", ("things", "get")), ("b", ("things", "list")), ("c", ("others", "get"))])


@pytest.mark.parametrize("text", ["[methods", "methods = 1 2"])
def test_a_file_that_is_no_toml(tmp_path: Path, text: str) -> None:
    (tmp_path / "methods.toml").write_text(text, "utf-8")
    with pytest.raises(CodegenError, match=r"methods\.toml: "):
        Names.load(tmp_path / "methods.toml")
