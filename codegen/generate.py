"""Generates the package from any v5 description: into a folder aside, checked whole, and only then into its place."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen import document as descriptions
from codegen import facts, naming, overlay
from codegen.docs import Notes
from codegen.errors import CodegenError
from codegen.parse import parse
from codegen.render import Call, Renderer
from codegen.shape import METHODS, component, parameters, shape

PACKAGE = "pinterest_async"
_CATEGORY = "x-ratelimit-category"


@dataclass(frozen=True)
class Sources:
    """Where what people write about the description lies: `openapi/`."""

    root: Path

    @property
    def contract(self) -> Path:
        return self.root / "pinterest-v5.json"

    @property
    def patches(self) -> Path:
        return self.root / "patches"


@dataclass(frozen=True)
class Outcome:
    """What a run made: the counts of its last line, and the notes of patches that did not apply."""

    operations: int
    described: int
    models: int
    notes: list[str]

    def __str__(self) -> str:
        return f"generated {self.operations} of {self.described} operations, {self.models} models, 0 warnings"


def generate(source: str | Path, out: Path, sources: Sources, *, keep_descriptions: bool = False) -> Outcome:
    """Writes `out/pinterest_async` from a description; what was there stays as it was if anything fails."""
    raw = descriptions.load(source)
    described = sum(method in item for item in raw["paths"].values() for method in METHODS)
    stripped = facts.strip(raw, keep_descriptions=keep_descriptions)
    patched, notes = overlay.apply(stripped, sources.patches, strict=_is_vendored(stripped, sources))
    shaped = shape(patched)
    parsed, endpoints = parse(shaped)
    calls = list(_calls(patched, endpoints, naming.Names.load(sources.root / "methods.toml")))
    naming.check((call.id, (call.resource, call.name)) for call in calls)
    if len(calls) != described:
        raise CodegenError(f"{described - len(calls)} of {described} operations are lost")
    renderer = Renderer(patched, shaped, parsed, calls, Notes.load(sources.root / "notes.toml"))
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{PACKAGE}-", dir=out) as aside:
        made = Path(aside) / PACKAGE
        _write(made, dict(renderer.files()))
        _format(made)
        _swap(made, out / PACKAGE)
    return Outcome(len(calls), described, len(renderer.needed & renderer.models.keys()), notes)


def _is_vendored(stripped: dict[str, Any], sources: Sources) -> bool:
    """Whether this is the version of the vendored contract, for which every patch must apply."""
    if not sources.contract.exists():
        return False
    version: Any = descriptions.load(sources.contract)["info"].get("version")
    return bool(stripped["info"].get("version") == version)


def _calls(document: dict[str, Any], endpoints: dict[tuple[str, str], Any], names: naming.Names) -> Iterator[Call]:
    """The operations of the description with what was parsed of them."""
    for path, item in document["paths"].items():
        for method in (method for method in METHODS if method in item):
            operation, endpoint = item[method], endpoints[method, path]
            found = list(_parameters(document, item, operation, endpoint))
            paginated = any(parameter["name"] == "bookmark" for parameter in found)
            tag = next(iter(operation.get("tags", ())), "default")
            resource, name = names.name(operation["operationId"], tag, method, paginated=paginated)
            if _CATEGORY not in operation:
                raise CodegenError(
                    f"operation {operation['operationId']}: has no {_CATEGORY}; add it by a patch under openapi/patches"
                )
            yield Call(
                id=operation["operationId"],
                method=method,
                path=path,
                resource=resource,
                name=name,
                endpoint=endpoint,
                parameters=found,
                body=_body(document, operation, endpoint),
                paginated=paginated,
                rate_limit_category=operation[_CATEGORY],
                scopes=tuple(_scopes(operation)),
                security=tuple(scheme for need in operation.get("security", ()) for scheme in need),
                sandbox=operation.get("x-sandbox") == "enabled",
                summary=operation.get("summary"),
                description=operation.get("description"),
            )


def _parameters(document: dict[str, Any], item: Any, operation: Any, endpoint: Any) -> Iterator[dict[str, Any]]:
    parsed = {prop.name.get_untrusted_value(): prop for prop in (*endpoint.path_parameters, *endpoint.query_parameters)}
    for parameter in parameters(document, item, operation):
        schema = _resolved(document, parameter.get("schema") or {})
        style = parameter.get("style") or ("simple" if parameter["in"] == "path" else "form")
        array = schema.get("type") == "array" or "items" in schema
        yield {
            "name": parameter["name"],
            "python_name": str(parsed[parameter["name"]].python_name),
            "location": parameter["in"],
            "required": bool(parameter.get("required")),
            "prop": parsed[parameter["name"]],
            "schema": schema,
            "description": parameter.get("description"),
            "array": array,
            "explode": bool(parameter.get("explode", style == "form")) if array else True,
            "style": "form" if style == "simple" else style,
            "minimum": schema.get("minimum"),
            "maximum": schema.get("maximum"),
            "min_items": schema.get("minItems"),
            "max_items": schema.get("maxItems"),
        }


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """A parameter's schema with its one reference or lone `allOf` followed: enough to read limits from."""
    schema = {**component(document, schema), **{key: value for key, value in schema.items() if key != "$ref"}}
    if "allOf" in schema:
        merged: dict[str, Any] = {}
        for member in schema["allOf"]:
            merged |= _resolved(document, member)
        schema = merged | {key: value for key, value in schema.items() if key != "allOf"}
    return schema


def _body(document: dict[str, Any], operation: dict[str, Any], endpoint: Any) -> dict[str, Any] | None:
    if not endpoint.bodies:
        return None
    body = component(document, operation["requestBody"])
    kinds = [content.content_type.get_untrusted_value() for content in endpoint.bodies]
    if len(kinds) != 1 or kinds[0] not in {"application/json", "application/x-www-form-urlencoded"}:
        raise CodegenError(
            f"operation {operation['operationId']}: a body of {' or '.join(kinds)}; "
            "one of JSON or form is known: teach codegen/generate.py and the request builder the new kind"
        )
    return {"content_type": kinds[0], "required": bool(body.get("required")), "prop": endpoint.bodies[0].prop}


def _scopes(operation: dict[str, Any]) -> list[str]:
    found = [scope for need in operation.get("security", ()) for scopes in need.values() for scope in scopes]
    return list(dict.fromkeys(found))


def _write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _format(root: Path) -> None:
    """ruff's formatter with settings of its own, so that the output does not depend on where it is run."""
    settings = ["--isolated", "--line-length", "120", "--target-version", "py311", "--no-cache"]
    first_party = 'lint.isort.known-first-party=["pinterest_async", "pinterest_async_overrides"]'
    sort = ["check", "--fix", "--quiet", "--select", "I,F401", "--config", first_party]
    for command in (sort, ["format", "--quiet"]):
        run = subprocess.run(  # noqa: S603  our own arguments
            [sys.executable, "-m", "ruff", *command, *settings, str(root)], capture_output=True, text=True, check=False
        )
        if run.returncode:
            raise CodegenError(f"the generated code is not sound: {(run.stderr or run.stdout).strip()}")


def _swap(made: Path, place: Path) -> None:
    """Puts the new package in its place; the old one is gone only when the new one stands."""
    if not place.exists():
        made.rename(place)
        return
    old = made.with_name("old")
    place.rename(old)
    try:
        made.rename(place)
    except OSError:
        old.rename(place)
        raise
    shutil.rmtree(old)
