"""Outcomes of peers' jobs, and the table of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Whose doing an outcome is."""

    WORKS = "works"
    PEER = "peer's fault"
    OURS = "OUR FAULT"
    LEFT_OUT = "left out"


NAMED = 5
"""How many jobs that failed alike a row of the table names."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one job of one peer; `detail` says how much was done, or why it was not."""

    peer: str
    job: str
    verdict: Verdict
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.peer:<24} {self.job:<44} {self.verdict:<13} {self.detail}"


def table(outcomes: Iterable[Outcome]) -> str:
    """Return a Markdown table: peer, job, outcome. Jobs of one peer that failed for the same reason share a row."""
    rows: dict[tuple[str, Verdict, str], list[str]] = {}
    for each in outcomes:
        alone = each.job if each.verdict == Verdict.WORKS else ""
        rows.setdefault((each.peer, each.verdict, each.detail + "\0" + alone), []).append(each.job)
    lines = ["| peer | job | outcome |", "| --- | --- | --- |"]
    for (peer, verdict, detail), jobs in rows.items():
        said = detail.partition("\0")[0]
        named = ", ".join(jobs[:NAMED]) + (f", and {len(jobs) - NAMED} more" if len(jobs) > NAMED else "")
        cells = (peer, named, f"{verdict}: {said}" if said else verdict)
        lines.append("| " + " | ".join(_cell(each) for each in cells) + " |")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
