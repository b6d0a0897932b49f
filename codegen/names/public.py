"""Renaming of a shaped description's schemas to their public names in `openapi/names.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openapi_python_client import strings

from codegen.description.json_values import is_list, is_object
from codegen.errors import CodegenError
from codegen.normalize.all_of import PREFIX
from codegen.normalize.normalizer import Shaped

_FILE = "openapi/names.toml"


def named(shaped: Shaped, models: Mapping[str, str], *, strict: bool) -> Shaped:
    """Return the description with public names; two schemas share a name only if they are identical.

    Raises CodegenError for an invalid or duplicate name, and with `strict` for the name of an unknown schema.
    """
    if not models:
        return shaped
    schemas: Mapping[str, Any] = shaped.document["components"]["schemas"]
    new = {shaped.given.get(key, key): name for key, name in models.items()}
    problems = [f"{key} = {name}: {problem}" for key, name in new.items() if (problem := _problem(name))]
    if strict:
        problems += [
            f"{key}: the description has no such schema; delete the line" for key in new.keys() - schemas.keys()
        ]
    renamed: dict[str, Any] = {}
    modules: dict[str, str] = {}
    for old, schema in schemas.items():
        name, new_schema = new.get(old, old), rewritten(schema, new)
        if name in renamed and renamed[name] != new_schema:
            problems.append(f"{old} = {name}: another schema has this name; give one of them another")
        renamed.setdefault(name, new_schema)
        if modules.setdefault(str(strings.snake_case(name)), name) != name:
            problems.append(f"{old} = {name}: {modules[str(strings.snake_case(name))]} has a module of this name")
    if problems:
        raise CodegenError("\n".join(f"{_FILE}: {problem}" for problem in problems))
    document = rewritten(shaped.document, new)
    document["components"] = {"schemas": {name: renamed[name] for name in sorted(renamed)}}
    return Shaped(
        document,
        {new.get(name, name): tuple(new.get(one, one) for one in members) for name, members in shaped.unions.items()},
        _keyed(shaped.tags, new),
        _keyed(shaped.facts, new),
        frozenset(new.get(name, name) for name in shaped.open),
        frozenset(new.get(name, name) for name in shaped.closed),
        {raw: new.get(name, name) for raw, name in shaped.given.items()},
    )


def _problem(name: str) -> str | None:
    if not name.isidentifier() or str(strings.ClassName(name, "Model")) != name:
        return "is no name of a class, as PinCreate"
    return None


def _keyed(table: Mapping[str, Any], new: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in table.items():
        found.setdefault(new.get(name, name), value)
    return found


def rewritten(node: Any, new: Mapping[str, str]) -> Any:
    """Return a copy of a document with its references renamed."""
    if is_list(node):
        return [rewritten(item, new) for item in node]
    if not is_object(node):
        return node
    target = node.get("$ref")
    if isinstance(target, str):
        name = target.removeprefix(PREFIX)
        return {"$ref": f"{PREFIX}{new.get(name, name)}"}
    return {key: rewritten(value, new) for key, value in node.items()}
