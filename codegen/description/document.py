"""Loader of OpenAPI 3.0 descriptions from a file or URL: validated, with all references to components."""

import re
from pathlib import Path
from typing import Any

from codegen.description.grammar import Place, pointer, walk
from codegen.description.json_values import is_object
from codegen.description.pointers import to_components
from codegen.description.references import resolve
from codegen.description.yaml_json import parse_mapping
from codegen.errors import CodegenError

_SHOWN = 20  # of a long list of problems


def load(source: str | Path) -> dict[str, Any]:
    """Return the validated description at a path or an http(s) URL, JSON or YAML."""
    return parse(read(source), str(source))


def read(source: str | Path) -> bytes:
    if is_address(source):
        return _download(str(source))
    path = Path(source)
    if not path.exists():
        raise CodegenError(f"{source}: there is no such file")
    try:
        return path.read_bytes()
    except OSError as error:
        raise CodegenError(f"{source}: cannot be read: {error.strerror}") from error


def is_address(source: str | Path) -> bool:
    return str(source).startswith(("http://", "https://"))


def parse(content: bytes, name: str) -> dict[str, Any]:
    """Return the validated description in these bytes; `name` identifies it in error messages."""
    document = parse_mapping(content, name)
    _check_version(document, name)
    if not is_object(document.get("paths")):
        raise CodegenError(f"{name}: has no `paths`, so it describes no operation")
    try:
        problems = _reference_problems(document)
    except CodegenError as error:
        raise CodegenError(f"{name}: {error}") from error
    except RecursionError as error:
        raise CodegenError(f"{name}: is nested too deep") from error
    if problems:
        more = [f"… and {len(problems) - _SHOWN} more"] if len(problems) > _SHOWN else []
        raise CodegenError("\n".join([*(f"{name}: {problem}" for problem in problems[:_SHOWN]), *more]))
    try:
        return to_components(document)
    except CodegenError as error:
        raise CodegenError(f"{name}: {error}") from error


def _check_version(document: dict[str, Any], name: str) -> None:
    if "swagger" in document:
        raise CodegenError(f"{name}: is Swagger {document['swagger']}, not OpenAPI 3.0; convert it first")
    version = document.get("openapi")
    if version is None:
        raise CodegenError(f"{name}: has no `openapi` version, so it is no OpenAPI description")
    if not re.fullmatch(r"3\.0\.\d+(-.+)?", str(version)):
        raise CodegenError(f"{name}: is OpenAPI {version}; only 3.0 is understood")


def _reference_problems(document: dict[str, Any]) -> list[str]:
    """Return one line for each dangling reference, with its first place and the number of others."""
    places: dict[str, list[Place]] = {}
    for place, _, node in walk(document):
        if isinstance(target := node.get("$ref"), str):
            places.setdefault(target, []).append(place)
    problems: list[str] = []
    for target, referrers in places.items():
        try:
            resolve(document, {"$ref": target})
        except CodegenError as error:
            others = f" and {len(referrers) - 1} more" if len(referrers) > 1 else ""
            problems.append(f"{error}; referred to from {pointer(referrers[0])}{others}")
    return problems


def _download(address: str) -> bytes:
    import httpx

    try:
        reply = httpx.get(address, follow_redirects=True, timeout=60)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise CodegenError(f"{address}: cannot be fetched: {error}") from error
    if not reply.is_success:
        raise CodegenError(f"{address}: answers {reply.status_code} {reply.reason_phrase}".rstrip())
    return reply.content
