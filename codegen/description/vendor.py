"""Vendoring of Pinterest's description: its facts, and their provenance."""

import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from codegen.description import document, strip_prose
from codegen.description.grammar import METHODS

CONTRACT = "pinterest-v5.json"
PROVENANCE = "provenance.toml"


@dataclass(frozen=True)
class Counts:
    operations: int
    paths: int
    schemas: int
    parameters: int

    def __str__(self) -> str:
        return f"{self.operations} operations, {self.paths} paths, {self.schemas} schemas, {self.parameters} parameters"


def write_contract(
    source: str | Path,
    contract_dir: Path,
    retrieved_on: str | None = None,
    origin: str | None = None,
    remark: str | None = None,
) -> Counts:
    """Write the contract and its provenance; an invalid source changes neither."""
    content = document.read(source)
    contract = strip_prose.strip(document.parse(content, str(source)))
    contract_dir.mkdir(parents=True, exist_ok=True)
    _write(contract_dir / CONTRACT, render(contract))
    _write(contract_dir / PROVENANCE, provenance(contract, content, file_name(source), retrieved_on, origin, remark))
    return count(contract)


def render(contract: dict[str, Any]) -> str:
    return json.dumps(contract, indent=1, ensure_ascii=False) + "\n"


def count(contract: dict[str, Any]) -> Counts:
    components = contract.get("components", {})
    return Counts(
        operations=sum(method in METHODS for item in contract["paths"].values() for method in item),
        paths=len(contract["paths"]),
        schemas=len(components.get("schemas", {})),
        parameters=len(components.get("parameters", {})),
    )


def file_name(source: str | Path) -> str:
    """Return the source's name for the provenance: a file's base name, a URL without credentials and query."""
    if not document.is_address(source):
        return Path(source).name
    parts = urlsplit(str(source))
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def provenance(
    contract: dict[str, Any],
    content: bytes,
    source: str,
    retrieved_on: str | None = None,
    origin: str | None = None,
    remark: str | None = None,
) -> str:
    """Return the provenance as TOML. Without a date unless one is given: the same input makes the same bytes."""
    info, counts = contract.get("info", {}), count(contract)
    licence = info.get("license", {})
    rows = {
        "title": info.get("title"),
        "version": info.get("version"),
        "openapi": contract["openapi"],
        "source": source,
        "origin": origin,
        "retrieved_on": retrieved_on,
        "remark": remark,
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    lines = ["# Written by `python -m codegen spec`: what pinterest-v5.json was taken from."]
    lines += [f"{key} = {_toml(value)}" for key, value in rows.items() if value is not None]
    lines += ["", "[licence]", *(f"{key} = {_toml(licence[key])}" for key in ("name", "url") if key in licence)]
    lines += ["", "[counts]", *(f"{key} = {value}" for key, value in vars(counts).items())]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")  # a JSON string is a TOML basic string


def _write(path: Path, text: str) -> None:
    """Write a file atomically."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(0o644)  # mkstemp's own mode is for its owner alone
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
