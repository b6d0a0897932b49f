"""Names of operations: `pinterest.<resource>.<method>()`.

Names follow from the operation's id and its first tag by one rule, so that a name never depends on the other operations
of a version; `openapi/methods.toml` has the exceptions. Duplicate names are an error.
"""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.errors import CodegenError

# Synonyms of verbs in upstream's ids.
_VERBS = {
    "list": "list", "get_list": "list",
    "get": "get", "get_by_id": "get",
    "create": "create", "post": "create",
    "update": "update", "patch": "update", "edit": "update",
    "delete": "delete", "del": "delete", "del_by_id": "delete",
}  # fmt: skip
_ADVICE = "give it a name in openapi/methods.toml"
# Names that a model's field may not have, since its class body or annotations need them.
_TAKEN = frozenset(
    {"Any", "Model", "additional_properties", "bool", "datetime", "dict", "field", "float"}
    | {"from_dict", "get", "int", "list", "model", "self", "str", "to_dict"}
)
# Attributes of the client that a resource may not hide.
OF_THE_CLIENT = frozenset(
    {
        "ad_account_id",
        "redirect_uri",
        "aclose",
        "auth",
        "bulk",
        "call",
        "files",
        "from_env",
        "pager",
        "quotas",
        "rate_limits",
        "raw",
        "rows",
        "sandbox",
        "workflows",
    }
    | {"with_options"}
)
_MADE_BY_METHOD = {"get": "get", "post": "create", "put": "update", "patch": "update", "delete": "delete"}


@dataclass(frozen=True)
class Names:
    """The exceptions: `resources` renames a tag, `methods` maps an operation id to `resource.method`."""

    resources: Mapping[str, str]
    methods: Mapping[str, str]

    @classmethod
    def load(cls, path: Path) -> Names:
        """Read `methods.toml`; raise CodegenError if it is not TOML."""
        try:
            tables: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise CodegenError(f"{path.name}: {error}") from error
        return cls(tables.get("resources", {}), tables.get("methods", {}))

    def name(self, operation_id: str, tag: str, method: str, *, paginated: bool) -> tuple[str, str]:
        """Return the names of an operation's resource and method."""
        if operation_id in self.methods:
            resource, _, name = self.methods[operation_id].partition(".")
            return resource, name
        verb, noun = _split(operation_id, method)
        if verb == "get" and paginated:
            verb = "list"
        own = [_singular(word) for word in _words(tag)]
        rest = [word for word in noun if _singular(word) not in own]
        return self.resources.get(tag, "_".join(_words(tag))), "_".join([verb, *rest])


class NamingError(CodegenError):
    """The rule gives invalid names; `unnamed` are the operations that can be named in `methods.toml`."""

    def __init__(self, problems: list[str], unnamed: Mapping[str, tuple[str, str]]) -> None:
        super().__init__("\n".join(problems))
        self.unnamed = unnamed


def check(names: Iterable[tuple[str, tuple[str, str]]]) -> None:
    """Raise NamingError for a duplicate name, or one that is invalid in Python."""
    taken: dict[tuple[str, str], str] = {}
    ids: set[str] = set()
    problems: list[str] = []
    unnamed: dict[str, tuple[str, str]] = {}
    for operation_id, name in names:
        if operation_id in ids:
            problems.append(f"{operation_id}: two operations have this id; mend one by a patch under openapi/patches")
        ids.add(operation_id)
        if not all(part.isidentifier() and not keyword.iskeyword(part) and part[0] != "_" for part in name):
            problems.append(f"{operation_id}: {'.'.join(name)} is no name; {_ADVICE}")
        elif name[0] in OF_THE_CLIENT:
            problems.append(f"{operation_id}: {'.'.join(name)} would hide the client's own {name[0]}; {_ADVICE}")
        elif (other := taken.setdefault(name, operation_id)) != operation_id:
            problems.append(f"{operation_id}: {'.'.join(name)} is {other} already; {_ADVICE}")
            unnamed[other] = name
        else:
            continue
        unnamed[operation_id] = name
    if problems:
        raise NamingError(problems, unnamed)


def proposal(operation_id: str, name: tuple[str, str], taken: Collection[str]) -> str:
    """Return an unused `resource.method` from the words of an operation's id, if the rule's name is unusable."""
    resource, method = name
    if not resource.isidentifier() or keyword.iskeyword(resource) or resource in OF_THE_CLIENT or resource[0] == "_":
        resource = f"{re.sub(r'[^a-z]', '', resource.lower())}_calls"
    words = _words(operation_id)
    verb = method.partition("_")[0]
    options = ["_".join(dict.fromkeys([verb, *words])), "_".join([*words, "operation"])]
    numbered = (f"{options[0]}_{number}" for number in range(2, 100))
    return next(
        f"{resource}.{one}"
        for one in (*options, *numbered)
        if one.isidentifier() and not keyword.iskeyword(one) and f"{resource}.{one}" not in taken
    )


def field_name(wire: str) -> str:
    """Return a field's name in Python: the wire name if possible, `1200x` -> `field_1200x`, `list` -> `list_`."""
    name = re.sub(r"\W", "_", wire)
    if not name.isidentifier():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN or name.startswith("__") else name


def _split(operation_id: str, method: str) -> tuple[str, list[str]]:
    """Return verb and noun of an id: `board_sections/list_pins`, `get/business_members`, `search_partner_pins`."""
    first, *rest = operation_id.split("/")
    if first in _VERBS and rest:
        return _VERBS[first], _words("_".join(rest))
    if rest:
        verb = "_".join(_words("_".join(rest)))
        return _VERBS.get(verb, verb), _words(first)
    words = _words(first)
    if words[0] in _VERBS:
        return _VERBS[words[0]], words[1:]
    return _MADE_BY_METHOD.get(method, method), words


def _words(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Za-z0-9]+", text)]


def _singular(word: str) -> str:
    return word.removesuffix("s")
