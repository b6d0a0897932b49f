"""Copies of this repository in which a bump may do what it likes, and the real descriptions where they are at hand."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.description.vendor import write_contract
from codegen.names.table import Table

ROOT = Path(__file__).resolve().parents[2]
_COPIED = (
    *("codegen", "docs", "examples", "openapi", "overrides", "pinterest_async", "tests"),
    *("Makefile", "README.md", "pyproject.toml"),
)
_LEFT_OUT = shutil.ignore_patterns("__pycache__", ".*_cache", ".hypothesis")


def description(version: str) -> Path:
    """The published description of a version, from `PINTEREST_DESCRIPTIONS` or from beside the repository."""
    folder = Path(os.environ.get("PINTEREST_DESCRIPTIONS") or ROOT.parent / "shared" / "openapi")
    path = folder / f"pinterest-v{version}.json"
    if not path.exists():
        pytest.skip(f"{path.name} is not beside the repository; PINTEREST_DESCRIPTIONS=<folder> says where it is")
    return path


@dataclass(frozen=True)
class Scratch:
    """A copy of the repository, run by the Python and the tools of these tests."""

    root: Path

    @classmethod
    def at(cls, root: Path) -> Scratch:
        for name in _COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, root / name, ignore=_LEFT_OUT)
            else:
                root.mkdir(exist_ok=True)
                shutil.copy(source, root / name)
        (root / ".venv").symlink_to(sys.prefix)
        return cls(root)

    def starts_at(self, source: Path) -> None:
        """Make this the release that has the contract of a description, no patch and no older name."""
        write_contract(source, self.root / "openapi")
        shutil.rmtree(self.root / "openapi" / "patches", ignore_errors=True)
        (self.root / "openapi" / "names.toml").write_text(Table().render(), "utf-8")
        self.run(sys.executable, "-m", "codegen", "generate").check_returncode()

    def bumps(self, source: Path, tests: str) -> subprocess.CompletedProcess[str]:
        """`make bump`, in the environment that is there already."""
        return self.run("make", "-o", ".venv/.installed-dev", "bump", f"FROM={source}", f"TESTS={tests}")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command that imports the packages of this copy."""
        return subprocess.run(
            command,
            cwd=self.root,
            env={
                **{
                    name: value
                    for name, value in os.environ.items()
                    if not name.startswith(("PYTEST_", "MAKE", "MFLAGS"))
                },
                "PYTHONPATH": os.pathsep.join([str(self.root), str(self.root / "overrides")]),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def type_checks(self, code: str) -> None:
        """mypy takes the code, as strictly as it can."""
        (self.root / "sample.py").write_text(code, "utf-8")
        run = self.run(
            *(sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "--follow-imports", "silent"),
            *("--cache-dir", str(self.root.parent / ".mypy_cache"), "sample.py"),
        )
        assert run.returncode == 0, run.stdout + run.stderr

    def runs(self, code: str) -> str:
        """What the code prints."""
        run = self.run(sys.executable, "-W", "error", "-c", code)
        assert run.returncode == 0, run.stderr
        return run.stdout

    def models(self) -> list[str]:
        """The public names of the models, without those of earlier releases."""
        names: list[str] = json.loads(
            self.runs("import json; from pinterest_async import models; print(json.dumps(models.__all__))")
        )
        return names

    def files(self) -> dict[str, bytes]:
        """Everything a bump may change."""
        return {
            str(path.relative_to(self.root)): path.read_bytes()
            for path in self.root.rglob("*")
            if path.is_file()
            and not {".venv", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"} & set(path.parts)
        }
