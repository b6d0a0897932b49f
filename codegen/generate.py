"""Generation of the package from any v5 description: into a staging folder, checked, then swapped in."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import CodegenError
from codegen.render.docs import Notes
from codegen.render.facts import Facts
from codegen.render.package import Renderer
from codegen.understand import Sources, understand

__all__ = ["PACKAGE", "Outcome", "Sources", "generate"]

PACKAGE = "pinterest_async"


@dataclass(frozen=True)
class Outcome:
    """Result of a run: its counts, and notes of patches that did not apply."""

    operations: int
    described: int
    models: int
    notes: list[str]

    def __str__(self) -> str:
        return f"generated {self.operations} of {self.described} operations, {self.models} models, 0 warnings"


def generate(source: str | Path, out: Path, sources: Sources, *, keep_descriptions: bool = False) -> Outcome:
    """Write `out/pinterest_async` from a description; on failure the existing package is unchanged."""
    understood = understand(source, sources, keep_descriptions=keep_descriptions)
    notes = Notes.load(sources.root / "notes.toml")
    renderer = Renderer(understood, notes, Facts.load(sources.root))
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{PACKAGE}-", dir=out) as aside:
        made = Path(aside) / PACKAGE
        _write(made, dict(renderer.files()))
        _format(made)
        _swap(made, out / PACKAGE)
    found = len(understood.calls)
    return Outcome(found, found, len(renderer.reach.needed & renderer.reach.models.keys()), understood.notes)


def _write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _format(root: Path) -> None:
    """Run ruff's formatter with fixed settings, so that the output does not depend on the working directory."""
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
    """Replace the package; the old one is removed only after the new one is in place."""
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
