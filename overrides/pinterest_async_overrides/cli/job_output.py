"""Shared parts of the commands that run jobs: confirmation, input of ids, output, exit status 3 for failed items."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pinterest_async_overrides.cli.exit import INCOMPLETE, Failed, Misused, error_line, one_line

if TYPE_CHECKING:
    from pinterest_async_overrides.workflows.outcome import Outcome

Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before anything is changed.")]
JournalFile = Annotated[
    str | None, typer.Option("--journal", help="A file that every write is noted in: run again after a crash with it.")
]
AdAccount = Annotated[
    str | None,
    typer.Option("--account", envvar="PINTEREST_AD_ACCOUNT_ID", help="The ad account; its id, digits."),
]


def confirm(question: str, *, yes: bool) -> None:
    """Ask for confirmation if standard input is a terminal. Raises Failed unless the answer is yes."""
    if yes or not (sys.stdin is not None and sys.stdin.isatty()):
        return
    print(f"{one_line(question)} [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise Failed("nothing was changed")


def account_of(given: str | None) -> str:
    """Return the ad account. Raises Misused if none was given."""
    if not given:
        raise Misused("name the ad account: --account, or PINTEREST_AD_ACCOUNT_ID")
    return given


def words(given: Iterable[str], file: str | None, what: str) -> list[str]:
    """Words of the command line, of a file, or of standard input (`-`, or where nothing else is given and it is no
    terminal): whatever white space and commas part, without those that begin with #. Raises Misused where there are
    none."""
    from pinterest_async_overrides.cli.streams import read_text

    found = list(given)
    if file is None and not found and sys.stdin is not None and not sys.stdin.isatty():
        file = "-"
    if file is not None:
        lines = [line.split("#")[0] for line in read_text(file).splitlines()]
        found += [word for line in lines for word in line.replace(",", " ").split()]
    if not found:
        raise Misused(f"name {what}: as arguments, in a file with --from, or on standard input")
    return found


def fields(given: Iterable[str]) -> dict[str, str]:
    """Parse NAME=VALUE pairs. Raises Misused for anything else."""
    pairs: dict[str, str] = {}
    for text in given:
        name, parted, value = text.partition("=")
        if not parted or not name:
            raise Misused(f"{text!r} is no NAME=VALUE")
        pairs[name] = value
    return pairs


def finish(outcome: Outcome[Any], *, as_json: bool, done: str) -> None:
    """Write counts or JSON to stdout and each failed item to stderr; exit with status 3 if an item failed."""
    from pinterest_async_overrides.cli.console import line, write_json

    counts: Mapping[str, int] = outcome.counts()
    unchanged = sum(not item.changed for item in outcome.done)
    if as_json:
        write_json({**outcome.to_dict(), "unchanged": unchanged})
    else:
        shown = [f"{counts['done']:,} {done}"] + ([f"{unchanged:,} of them already were"] if unchanged else [])
        shown += [f"{count:,} {status}" for status, count in counts.items() if count and status != "done"]
        line(", ".join(shown))
    for item in outcome.failed:
        error_line(str(item))
    if not outcome:
        raise typer.Exit(INCOMPLETE)
