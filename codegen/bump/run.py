"""`make bump`: upgrade to another version of the API: generated in a staging folder, swapped in, tested and reported.

The current files are unchanged until everything is generated, and stay in `.bump/old/` until the tests have passed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.bump.names import new_names
from codegen.bump.news import decisions_needed
from codegen.bump.patches import Trial, try_patches
from codegen.bump.written import count_in_readme, follow_notes, name_operations
from codegen.description.document import load
from codegen.description.vendor import write_contract
from codegen.diff import as_table, compare
from codegen.errors import CodegenError
from codegen.generate import PACKAGE, Outcome, generate
from codegen.names.succession import Succession
from codegen.names.table import FILE
from codegen.naming import NamingError
from codegen.understand import Sources, surface, understand

ASIDE = ".bump"
_OPENAPI = "openapi"
_REPLACED = (_OPENAPI, PACKAGE)
_README = "README.md"
_TRIES = 5  # a proposed name may clash with another new operation's


@dataclass(frozen=True)
class Prepared:
    """A generated version, and the contents of its report."""

    outcome: Outcome
    patches: list[Trial]
    table: str
    decided: list[str]  # by the bump, to be looked at
    news: list[str]


def bump(root: Path, source: str | Path, tests: Sequence[str]) -> None:
    """Upgrade to a version; raise CodegenError if that is impossible or its tests fail."""
    aside = root / ASIDE
    if (aside / "old").exists():
        raise CodegenError(f"{aside}: an earlier bump was not finished; {_back()}, or delete the folder if all is well")
    shutil.rmtree(aside, ignore_errors=True)
    try:
        prepared = _prepare(root, source, aside / "new")
        _swap_in(root, aside)
    finally:
        shutil.rmtree(aside / "new", ignore_errors=True)
        if aside.exists() and not any(aside.iterdir()):
            aside.rmdir()
    print("\n".join(_report(prepared)))
    if tests:
        print(f"\nTests that name no version: {' '.join(tests)}", flush=True)
        command = [sys.executable, "-m", "pytest", "-q", "-n", "auto", *tests]
        try:
            failed = subprocess.run(command, cwd=root, check=False).returncode  # noqa: S603  our own arguments
        except KeyboardInterrupt:
            raise CodegenError(f"the new version is in place, but its tests were stopped; {_back()}") from None
        if failed:
            raise CodegenError(f"the new version is in place, but its tests fail (exit code {failed}); {_back()}")
    shutil.rmtree(aside)
    print(f"\n{prepared.outcome}; say what changed in CHANGELOG.md, and run `make test`")


def back(root: Path) -> None:
    """Restore the files from before a bump whose tests failed."""
    old = root / ASIDE / "old"
    if not old.exists():
        raise CodegenError(f"{old}: there is nothing to go back to")
    for path in old.iterdir():
        place = root / path.name
        if path.is_dir():
            shutil.rmtree(place, ignore_errors=True)
        path.replace(place)
    shutil.rmtree(root / ASIDE)


def _back() -> str:
    return "`make bump-back` puts back what was there"


def _prepare(root: Path, source: str | Path, aside: Path) -> Prepared:
    """Generate the new `openapi/`, package and README in a staging folder."""
    aside.mkdir(parents=True)
    old, new = Sources(root / _OPENAPI), Sources(aside / _OPENAPI)
    shutil.copytree(old.root, new.root)
    for name in ("pyproject.toml", _README):
        if (root / name).exists():
            shutil.copy(root / name, aside / name)
    counts = write_contract(source, new.root)
    before, after = load(old.contract), load(new.contract)
    patches = try_patches(new.patches, before, after)
    decided: list[str] = []
    succession = _named(old, new, decided)
    (new.root / FILE).write_text(succession.table.render(), "utf-8")
    version: str = after["info"]["version"]
    operations: dict[str, str] = {}
    models: dict[str, str] = {}
    for one in succession.table.renamed:
        operations |= one.operations
        models |= one.models
    decided += follow_notes(new.root / "notes.toml", understand(new.contract, new), operations, models)
    outcome = generate(new.contract, aside, new)
    count_in_readme(aside / _README, counts.operations, version)
    table = as_table(compare(before, after), str(before["info"].get("version")), version, brief=True)
    return Prepared(outcome, patches, table, decided, list(decisions_needed(before, after, succession, new.root)))


def _named(old: Sources, new: Sources, decided: list[str]) -> Succession:
    """Return the names of the new version, with a proposal for each operation that the rule cannot name."""
    known = surface(understand(old.contract, old)).methods
    for _ in range(_TRIES):
        try:
            return new_names(old, new)
        except NamingError as error:
            report = name_operations(new.methods, error, known)
            if not report:
                raise
            decided += report
    return new_names(old, new)


def _swap_in(root: Path, aside: Path) -> None:
    """Replace the files by the new ones; the old ones are completely in `old/` before the first is replaced."""
    unfinished, new = aside / "unfinished", aside / "new"
    unfinished.mkdir()
    for name in (*_REPLACED, _README):
        if (root / name).is_dir():
            shutil.copytree(root / name, unfinished / name)
        elif (root / name).exists():
            shutil.copy(root / name, unfinished / name)
    unfinished.rename(aside / "old")
    try:
        for name in (*_REPLACED, _README):
            if (new / name).is_dir():
                shutil.rmtree(root / name)
            if (new / name).exists():
                (new / name).replace(root / name)
    except OSError as error:
        raise CodegenError(f"the new version is in place in part: {error}; {_back()}") from error


def _report(prepared: Prepared) -> list[str]:
    lines = [prepared.table]
    for title, report in (
        ("Patches", [str(trial) for trial in prepared.patches]),
        ("Decided, look at it", prepared.decided),
        ("New, decide", prepared.news),
    ):
        lines += [f"{title}:", *(f"- {one}" for one in report or ["nothing"]), ""]
    return lines
