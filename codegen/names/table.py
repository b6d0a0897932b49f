"""Table `openapi/names.toml`: public names that are exceptions to the naming rules, and names of earlier releases.

A schema's public name is its own, or for an inline schema a name derived from its place. `[models]` has the exceptions.
A name that a release removes remains a deprecated alias for one minor version: each `[[renamed]]` table has those of
one version of the API, and the release of this package that drops them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from codegen.errors import CodegenError

FILE = "names.toml"
_HEADER = """\
# Public names that the rules do not give. Written by `python -m codegen spec` and `make bump`, kept by people.
# [models]: a schema's name in the description, or what the rule calls one that is written inline = its public name
# [[renamed]]: names of the releases before `api` = what they are called now; the release `until` has them no more
"""


@dataclass(frozen=True)
class Renamed:
    """Names of the releases before one version of the API, and their current names."""

    api: str
    until: str  # the release of this package that drops them
    models: Mapping[str, str] = field(default_factory=dict[str, str])  # `A | B` for an enum that was split
    methods: Mapping[str, str] = field(default_factory=dict[str, str])  # `resource.method`
    operations: Mapping[str, str] = field(default_factory=dict[str, str])  # operation ids


_TABLES = ("models", "methods", "operations")


@dataclass(frozen=True)
class Table:
    """The whole file."""

    models: Mapping[str, str] = field(default_factory=dict[str, str])
    renamed: tuple[Renamed, ...] = ()

    @classmethod
    def load(cls, path: Path) -> Table:
        """Read the file, empty if it does not exist; raise CodegenError if it is invalid."""
        if not path.exists():
            return cls()
        try:
            tables: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
            renamed = tuple(
                Renamed(one["api"], one["until"], *(_names(one.get(name, {})) for name in _TABLES))
                for one in tables.get("renamed", [])
            )
            for one in renamed:
                version(one.until)
            return cls(_names(tables.get("models", {})), renamed)
        except (OSError, ValueError, KeyError, AttributeError) as error:
            raise CodegenError(f"{path.name}: {error}") from error

    def at(self, release: str | None) -> Table:
        """Return the table without the aliases that this release of the package drops."""
        if release is None:
            return self
        current = tuple(one for one in self.renamed if version(release) < version(one.until))
        return replace(self, renamed=current)

    def render(self) -> str:
        """Return the file's text; the same table gives the same bytes."""
        lines = [_HEADER, "[models]", *_rows(self.models)]
        for one in self.renamed:
            lines += ["", "[[renamed]]", f"api = {_text(one.api)}", f"until = {_text(one.until)}"]
            for name in _TABLES:
                if names := getattr(one, name):
                    lines += ["", f"[renamed.{name}]", *_rows(names)]
        return "\n".join(lines) + "\n"


def version(text: str) -> tuple[int, int]:
    """Return the major and minor number of a release: `0.3`, `0.3.0`, `0.3.0.dev1` -> (0, 3)."""
    found = re.match(r"(\d+)\.(\d+)", text)
    if found is None:
        raise ValueError(f"{text!r} is no release of this package, as 0.3")
    return int(found[1]), int(found[2])


def until(release: str) -> str:
    """Return the release that drops the aliases made after `release`: they last for the next minor version."""
    major, minor = version(release)
    return f"{major}.{minor + 2}"


def _names(table: Mapping[str, Any]) -> dict[str, str]:
    for old, new in table.items():
        if not isinstance(new, str) or not new:
            raise ValueError(f"{old}: a name is missing")
    return dict(table)


def _rows(names: Mapping[str, str]) -> Iterator[str]:
    for old, new in sorted(names.items()):
        key = old if re.fullmatch(r"[A-Za-z0-9_-]+", old) else _text(old)
        yield f"{key} = {_text(new)}"


def _text(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
