"""Edits of hand-written files by a bump: names of unnamed operations, and notes on renamed or removed members.

Each file is edited line by line, so that everything else in it is preserved.
"""

from __future__ import annotations

import fnmatch
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from codegen.naming import NamingError, proposal
from codegen.understand import Understood

_SECTION = re.compile(r"\[(\w+)\]")
_LINE = re.compile(r'("(?:[^"\\]|\\.)*"|[\w-]+)(\s*=\s*"(?:[^"\\]|\\.)*"\s*(?:#.*)?)')


def name_operations(methods: Path, error: NamingError, known: Mapping[str, str]) -> list[str]:
    """Write a proposed name into `methods.toml` for each new unnamed operation; return a line for each.

    `known` are the operations of the previous version with their names, which are preserved.
    """
    report: list[str] = []
    taken = set(known.values())
    lines = methods.read_text("utf-8").splitlines()
    section = next((at for at, line in enumerate(lines, start=1) if line.startswith("[methods]")), None)
    if section is None:
        lines += ["", "[methods]"]
        section = len(lines)
    for operation, name in error.unnamed.items():
        if operation not in known:
            proposed = proposal(operation, name, taken)
            taken.add(proposed)
            lines.insert(section, f"{json.dumps(operation)} = {json.dumps(proposed)}")
            report.append(
                f"operation {operation}: named {proposed}, since {'.'.join(name)} would not do; openapi/methods.toml"
            )
    methods.write_text("\n".join(lines) + "\n", "utf-8")
    return report


def follow_notes(
    notes: Path, understood: Understood, operations: Mapping[str, str], models: Mapping[str, str]
) -> list[str]:
    """Rename or delete the entries of `notes.toml`; return a line for each change.

    `operations` and `models` map old names to new ones.
    """
    if not notes.exists():
        return []
    ids = {call.id for call in understood.calls}
    parameters = {parameter["name"] for call in understood.calls for parameter in call.parameters}
    fields = {
        name for owner, known in understood.shaped.facts.items() for wire in known for name in (wire, f"{owner}.{wire}")
    }

    def field(key: str) -> str | None:
        owner, dot, wire = key.rpartition(".")
        moved = f"{models.get(owner, owner)}{dot}{wire}"
        return moved if fnmatch.filter(fields, moved) else None

    def operation(key: str) -> str | None:
        moved = operations.get(key, key)
        return moved if moved in ids else None

    follow: dict[str, Callable[[str], str | None]] = {
        "summaries": operation,
        "operations": operation,
        "parameters": lambda key: key if key in parameters else None,
        "fields": field,
    }
    report: list[str] = []
    lines: list[str] = []
    section = ""
    for line in notes.read_text("utf-8").splitlines():
        if found := _SECTION.match(line):
            section = found[1]
        entry = _LINE.fullmatch(line)
        if entry and section in follow:
            key: str = json.loads(entry[1]) if entry[1].startswith('"') else entry[1]
            now = follow[section](key)
            if now is None:
                report.append(f"notes.toml [{section}] {key}: deleted, the description has it no more")
                continue
            if now != key:
                report.append(f"notes.toml [{section}] {key}: is about {now} now")
                line = f"{json.dumps(now)}{entry[2]}"
        lines.append(line)
    if report:
        notes.write_text("\n".join(lines) + "\n", "utf-8")
    return report


def count_in_readme(readme: Path, operations: int, version: str) -> None:
    """Update the number of operations and the version in the README."""
    if readme.exists():
        text = readme.read_text("utf-8")
        new = re.sub(r"\d+( operations of version )\d+\.\d+\.\d+", rf"{operations}\g<1>{version}", text)
        if new != text:
            readme.write_text(new, "utf-8")
