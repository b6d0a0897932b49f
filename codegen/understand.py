"""Pipeline from a description to parsed operations: load, patch, shape, rename, parse, and check for losses."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen import naming
from codegen.description import document as descriptions
from codegen.description import overlay, strip_prose
from codegen.description.grammar import METHODS
from codegen.description.json_values import is_object
from codegen.diff.side import Side
from codegen.errors import CodegenError
from codegen.ir.operations import Call, calls
from codegen.ir.reachable import Reach
from codegen.names import table
from codegen.names.public import named
from codegen.names.succession import Surface
from codegen.names.table import Table
from codegen.normalize.normalizer import Shaped, shape
from codegen.normalize.opc_parser import Parsed, parse


@dataclass(frozen=True)
class Sources:
    """Paths of the maintained files about the description, in `openapi/`."""

    root: Path

    @property
    def contract(self) -> Path:
        return self.root / "pinterest-v5.json"

    @property
    def patches(self) -> Path:
        return self.root / "patches"

    @property
    def methods(self) -> Path:
        return self.root / "methods.toml"

    @property
    def names(self) -> Table:
        """The public names, without the aliases that this release of the package drops."""
        return Table.load(self.root / table.FILE).at(self.release)

    @property
    def release(self) -> str | None:
        """The version of the package of these sources; None if there is no package."""
        project = self.root.parent / "pyproject.toml"
        if not project.exists():
            return None
        version: str | None = tomllib.loads(project.read_text("utf-8")).get("project", {}).get("version")
        return version


@dataclass(frozen=True)
class Understood:
    """A loaded, patched, shaped, renamed and parsed description with all its operations."""

    contract: dict[str, Any]
    names: Table
    shaped: Shaped
    parsed: Parsed
    calls: list[Call]
    notes: list[str]


def understand(
    source: str | Path,
    sources: Sources,
    *,
    keep_descriptions: bool = False,
    names: Table | None = None,
    strict: bool | None = None,
) -> Understood:
    """Load and parse a description.

    `names` replaces `names.toml`, which applies only to the vendored contract. With `strict`, the default for that
    contract, each patch must have an effect.
    """
    raw = descriptions.load(source)
    info: Any = raw.get("info")
    if not is_object(info) or not isinstance(info.get("title"), str) or not isinstance(info.get("version"), str):
        raise CodegenError(f"{source}: has no `info.title` and `info.version`")
    described = sum(method in item for item in raw["paths"].values() for method in METHODS)
    stripped = strip_prose.strip(raw, keep_descriptions=keep_descriptions)
    vendored = _is_vendored(stripped, sources)
    strict = vendored if strict is None else strict
    if names is None:
        names = sources.names if vendored or not sources.contract.exists() else Table()
    patched, notes = overlay.apply(stripped, sources.patches, strict=strict)
    shaped = named(shape(patched), names.models, strict=strict)
    parsed = parse(shaped)
    found = list(calls(patched, parsed, naming.Names.load(sources.methods)))
    naming.check((call.id, (call.resource, call.name)) for call in found)
    if not found:
        raise CodegenError(f"{source}: describes no operation")
    if len(found) != described:
        raise CodegenError(f"{described - len(found)} of {described} operations are lost")
    return Understood(patched, names, shaped, parsed, found, notes)


def surface(understood: Understood) -> Surface:
    """Return the public names of a parsed description."""
    reach = Reach(understood.shaped, understood.parsed, understood.calls)
    return Surface(
        Side(understood.shaped.document),
        frozenset(reach.needed | reach.unions),
        frozenset(understood.shaped.given.values()),
        {call.id: f"{call.resource}.{call.name}" for call in understood.calls},
    )


def _is_vendored(stripped: dict[str, Any], sources: Sources) -> bool:
    """Return whether this is the version of the vendored contract, for which every patch must apply."""
    if not sources.contract.exists():
        return False
    version: Any = descriptions.load(sources.contract)["info"].get("version")
    return bool(stripped["info"].get("version") == version)
