"""Runs the tests on every Python that the project claims and this machine has, or with the oldest dependencies allowed.

    python -m tests.interpreters all       every interpreter present; those that are absent are named
    python -m tests.interpreters newest    the newest one present
    python -m tests.interpreters lowest    this interpreter, with the lowest version that pyproject.toml allows of each
                                           dependency

What follows is passed on to pytest. Fuzzing, linting and the generator's own tests are left to `make test`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
PROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PREFIX: Final = "Programming Language :: Python :: 3."
MINORS: Final = sorted(
    int(one.removeprefix(PREFIX))
    for one in PROJECT["project"]["classifiers"]
    if re.fullmatch(re.escape(PREFIX) + r"\d+", one)
)
LEFT_OUT: Final = ("tests/testing/test_fuzz.py", "tests/codegen", "tests/wheel")
"""What runs once, by `make test`: fuzzing, the generator, the wheel."""
REQUIREMENT: Final = re.compile(r"([\w.-]+)(?:\[[\w,-]+\])?>=([\w.]+)")


def interpreter(minor: int) -> Path | None:
    """Return the interpreter of Python 3.`minor`: on the path, else the newest of pyenv's."""
    name = f"python3.{minor}"
    places = [Path(found)] if (found := shutil.which(name)) else []
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    kept = [path for path in versions.glob(f"3.{minor}.*") if path.name.removeprefix(f"3.{minor}.").isdigit()]
    places += [
        path / "bin" / name for path in sorted(kept, key=lambda path: int(path.name.rpartition(".")[2]), reverse=True)
    ]
    return next((place for place in places if _is(place, minor)), None)


def _is(place: Path, minor: int) -> bool:
    """Return whether this runs: a shim of pyenv may stand for a version that is not chosen."""
    code = f"import sys, venv; sys.exit(sys.version_info[:2] != (3, {minor}))"
    try:
        return subprocess.run([place, "-c", code], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def run(python: Path, folder: Path, requirements: list[str], arguments: list[str]) -> int:
    """Run the tests in an environment of its own, made where it is not there yet; return pytest's exit status."""
    ready = folder / ".installed"
    newest = max(
        (ROOT / name).stat().st_mtime for name in ("pyproject.toml", "constraints.txt", "tests/interpreters.py")
    )
    if not ready.exists() or ready.stat().st_mtime < newest:
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([python, "-m", "venv", folder], check=True)
        pip = [str(folder / "bin/python"), "-m", "pip", "--disable-pip-version-check", "-qq", "install"]
        subprocess.run([*pip, "-c", "constraints.txt", "pip"], cwd=ROOT, check=True)
        subprocess.run([*pip, *requirements], cwd=ROOT, check=True)
        ready.touch()
    left_out = [f"--ignore={path}" for path in LEFT_OUT]
    command = [str(folder / "bin/python"), "-m", "pytest", "-n", "auto", "-q", *left_out, *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def on(minor: int, python: Path, arguments: list[str]) -> int:
    """Run the tests on one interpreter, with the pinned dependencies."""
    print(f"Python 3.{minor}: {python}", flush=True)
    pinned = ["-c", "constraints.txt", "-e", ".", "--group", "dev"]
    return run(python, ROOT / f".venv-3.{minor}", pinned, arguments)


def lowest(arguments: list[str]) -> int:
    """Run the tests with the lowest versions of the dependencies and extras, the tools that run tests as pinned."""
    project = PROJECT["project"]
    given = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    floors = {match[1].lower(): match[2] for one in given if (match := REQUIREMENT.match(one))}
    constraints = ROOT / ".venv-lowest.txt"
    constraints.write_text("".join(f"{name}=={version}\n" for name, version in floors.items()), "utf-8")
    print(
        "the lowest versions allowed:",
        ", ".join(f"{name} {version}" for name, version in sorted(floors.items())),
        flush=True,
    )
    extras = ",".join(extra for extra in project["optional-dependencies"] if extra != "all")
    requirements = ["-c", str(constraints), "-e", f".[{extras}]", "--group", "lowest"]
    return run(Path(sys.executable), ROOT / ".venv-lowest", requirements, arguments)


def main(what: str, *arguments: str) -> int:
    """Run what is asked for; return 1 where any run failed."""
    passed_on = list(arguments)
    if what == "lowest":
        return lowest(passed_on)
    found = {minor: interpreter(minor) for minor in MINORS}
    present = [(minor, python) for minor, python in found.items() if python is not None]
    absent = [f"3.{minor}" for minor, python in found.items() if python is None]
    if absent:
        print(f"not on this machine, so not run: Python {', '.join(absent)}", flush=True)
    chosen = present if what == "all" else present[-1:]
    results = {minor: on(minor, python, passed_on) for minor, python in chosen}
    for minor, status in results.items():
        print(f"Python 3.{minor}: {'passed' if status == 0 else f'FAILED ({status})'}")
    if absent:
        print(f"Python {', '.join(absent)}: not on this machine")
    return int(any(results.values()) or not results)


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in {"all", "newest", "lowest"}:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
