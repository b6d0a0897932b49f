"""The contract as the tests read it: straight from its JSON, by none of the generator's code."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, TypeGuard

import openapi_schema_validator
import pytest

import pinterest_async

Json = dict[str, Any]

CONTRACT: Json = json.loads((Path(pinterest_async.__file__).parent / "contract.json").read_text("utf-8"))
PROVENANCE: Json = tomllib.loads((Path(__file__).parents[1] / "openapi" / "provenance.toml").read_text("utf-8"))
COUNT: int = PROVENANCE["counts"]["operations"]
NAMES: dict[str, str] = tomllib.loads((Path(__file__).parents[1] / "openapi" / "names.toml").read_text("utf-8"))[
    "models"
]
METHODS = ("get", "put", "post", "delete", "patch")
SINCE_5_28 = pytest.mark.skipif(
    "/ad_accounts/{ad_account_id}/schedules" not in CONTRACT["paths"], reason="this description is older than 5.28.0"
)
"""Mark of a test that names what came with 5.28.0: within a bump the contract may be an older one."""
_KINDS = {None: "", True: "Write", False: "Read"}
REF = "#/components/schemas/"


@dataclass(frozen=True)
class Described:
    """One operation, with every reference but those to schemas followed."""

    id: str
    method: str
    path: str
    raw: Json
    parameters: tuple[Json, ...]

    @cached_property
    def body(self) -> tuple[str, Json, bool] | None:
        """Content type, schema, and whether it is required."""
        if "requestBody" not in self.raw:
            return None
        body = follow(self.raw["requestBody"])
        [(content_type, media)] = body["content"].items()
        return content_type, media["schema"], body.get("required", False)

    @cached_property
    def replies(self) -> dict[int, Json | None]:
        """The schemas of the successful replies by status; None where one has no body."""
        found: dict[int, Json | None] = {}
        for status, reply in self.raw["responses"].items():
            if status.startswith("2"):
                content = follow(reply).get("content", {})
                found[int(status)] = content["application/json"]["schema"] if content else None
        return found

    @property
    def paginated(self) -> bool:
        """Whether it takes a bookmark, or is a read of many whose reply is a page and nothing else."""
        if any(parameter["name"] == "bookmark" for parameter in self.parameters):
            return True
        reply = self.replies.get(200)
        while reply and "$ref" in reply:
            reply = follow(reply)
        fields: Json = reply.get("properties", {}) if reply else {}
        return (
            self.method == "GET" and not self.path.endswith("}") and {"items"} <= fields.keys() <= {"items", "bookmark"}
        )

    @property
    def lists(self) -> bool:
        """Whether its reply is a bare list."""
        reply = self.replies.get(200)
        return self.method == "GET" and bool(reply) and follow(reply or {}).get("type") == "array"


def is_object(value: Any) -> TypeGuard[Json]:
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def follow(node: Json) -> Json:
    """What a node stands for."""
    while "$ref" in node:
        target: Any = CONTRACT
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def operations() -> Iterator[Described]:
    for path, item in CONTRACT["paths"].items():
        for method in METHODS:
            if method in item:
                raw = item[method]
                parameters = tuple(follow(node) for node in (*raw.get("parameters", ()), *item.get("parameters", ())))
                yield Described(raw["operationId"], method.upper(), path, raw, parameters)


DESCRIBED = {operation.id: operation for operation in operations()}


def problems(schema: Json, value: Any, *, sent: bool | None = None) -> list[str]:
    """What is wrong with a value by jsonschema's judgement; `sent` in a request, or received in a reply."""
    validator = _validator(json.dumps(schema), sent)
    return [f"{error.json_path}: {error.message}"[:300] for error in validator.iter_errors(value)]


@lru_cache(maxsize=2000)
def _validator(schema: str, sent: bool | None) -> Any:
    kind: Any = getattr(openapi_schema_validator, f"OAS30{_KINDS[sent]}Validator")
    return kind({**json.loads(schema), "components": {"schemas": CONTRACT["components"]["schemas"]}})
