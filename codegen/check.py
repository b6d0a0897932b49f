"""Comparison of the checked-in package with the generator's output, byte for byte."""

from __future__ import annotations

import tempfile
from pathlib import Path

from codegen.generate import PACKAGE, Sources, generate


def differences(place: Path, sources: Sources) -> list[str]:
    """Return the files that differ, are missing or are extra; empty if the package is up to date."""
    with tempfile.TemporaryDirectory() as aside:
        generate(sources.contract, Path(aside), sources)
        expected, found = _files(Path(aside) / PACKAGE), _files(place)
    changed = [f"{name} differs" for name in expected.keys() & found.keys() if expected[name] != found[name]]
    missing = [f"{name} is missing" for name in expected.keys() - found.keys()]
    extra = [f"{name} is not generated" for name in found.keys() - expected.keys()]
    return sorted([*changed, *missing, *extra])


def _files(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
