"""`pinterest-async conversions send`: send events from a file or standard input, with an outcome for each."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pinterest_async_overrides.cli.commands.experiment import run
from pinterest_async_overrides.cli.exit import Misused
from pinterest_async_overrides.cli.job_output import AdAccount, JournalFile, Yes
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest

app = typer.Typer(help="Conversion events.")


@app.callback()
def conversions() -> None:
    """Conversion events."""


@app.command()
def send(
    file: Annotated[str, typer.Argument(help="Events as lines of JSON, or a CSV file; - for standard input.")] = "-",
    account: AdAccount = None,
    test: Annotated[bool, typer.Option("--test", help="Have Pinterest check them and record none.")] = False,
    journal: JournalFile = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Send conversion events; personal data is hashed first. Those that failed are named, exit status 3."""
    from pinterest_async_overrides.cli import job_output
    from pinterest_async_overrides.cli.streams import read_text

    owner = job_output.account_of(account)
    events = read(read_text(file))
    job_output.confirm(f"send {len(events):,} events to ad account {owner}?", yes=yes or test)

    async def work(pinterest: Pinterest) -> Any:
        return await pinterest.workflows.conversions.send(events, test=test, ad_account_id=owner, journal=journal)

    job_output.finish(run(work, base_url, profile), as_json=as_json, done="checked" if test else "sent")


def read(text: str) -> list[dict[str, Any]]:
    """Return the events of JSON lines, or of a CSV file with a header; raise Misused with the line if invalid."""
    import msgspec

    if not text.lstrip().startswith(("{", "[")):
        rows = csv.DictReader(io.StringIO(text))
        return [{name: value for name, value in row.items() if name and value} for row in rows]
    events: list[dict[str, Any]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                events.append(msgspec.json.decode(line, type=dict[str, Any]))
            except msgspec.MsgspecError as error:
                raise Misused(f"line {number} is no event: {error}") from error
    return events
