"""Renderer of the module `facts`: rate limits and error codes from two TOML files, which the description lacks."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.errors import CodegenError
from codegen.templates import Render

LEVELS = ("standard", "trial")
_Table = Mapping[str, Any]


@dataclass(frozen=True)
class Facts:
    """Rate limits by access level and category, and error codes by meaning."""

    levels: Mapping[str, _Table]
    categories: Mapping[str, _Table]
    codes: Mapping[str, tuple[int, ...]]

    @classmethod
    def load(cls, root: Path) -> Facts:
        """Read `rate_limits.toml` and `error_codes.toml`; raise CodegenError if one is invalid."""
        limits, codes = _table(root / "rate_limits.toml"), _table(root / "error_codes.toml")
        for level in LEVELS:
            if missing := {"seconds", "per", "universal"} - limits.get(level, {}).keys():
                raise CodegenError(f"rate_limits.toml: [{level}] has no `{min(missing)}`")
        categories: Mapping[str, _Table] = limits.get("categories", {})
        for name, category in categories.items():
            if unknown := category.keys() - {*LEVELS, "per", "note"}:
                raise CodegenError(f"rate_limits.toml: {name}: knows no `{min(unknown)}`")
        return cls(
            {level: limits[level] for level in LEVELS},
            categories,
            {meaning: tuple(sorted(map(int, table))) for meaning, table in codes.items()},
        )

    def module(self, render: Render) -> str:
        """Return the text of the generated module."""
        calls = {
            level: {name: category.get(level) for name, category in sorted(self.categories.items())} for level in LEVELS
        }
        universal = {
            level: tuple(self.levels[level]["universal"][key] for key in ("calls", "seconds")) for level in LEVELS
        }
        return render(
            "facts",
            calls=calls,
            seconds={level: table["seconds"] for level, table in self.levels.items()},
            per={level: tuple(table["per"]) for level, table in self.levels.items()},
            universal=universal,
            apart={name: tuple(one["per"]) for name, one in sorted(self.categories.items()) if "per" in one},
            transient=self.codes.get("transient", ()),
            not_the_token=self.codes.get("not_the_token", ()),
        )


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise CodegenError(f"{path.name}: {error}") from error
