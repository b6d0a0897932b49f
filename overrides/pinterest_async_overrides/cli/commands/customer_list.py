"""`pinterest-async customer-list create | add | remove` and `audience`: from a CSV file or standard input."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pinterest_async_overrides.cli.commands.experiment import run
from pinterest_async_overrides.cli.exit import INCOMPLETE, Misused, error_line
from pinterest_async_overrides.cli.job_output import AdAccount, JournalFile, Yes
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest

app = typer.Typer(help="Customer lists: create one of e-mail addresses, add to it, remove from it.")

File = Annotated[str, typer.Argument(help="A CSV file, or - for addresses on standard input, one a line.")]
Column = Annotated[str | None, typer.Option(help="The column of the file; unneeded where it is called email.")]
Hash = Annotated[bool, typer.Option("--hash", help="Send SHA-256 digests instead of addresses.")]
Multipart = Annotated[bool, typer.Option("--multipart", help="Upload in parts: for apps in Pinterest's closed beta.")]
Deadline = Annotated[float, typer.Option(min=0, help="Seconds to wait for the matching; 0 does not.")]
List = Annotated[str, typer.Argument(metavar="LIST", help="The customer list's id.")]


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="The list's name, its key: run it again and it is continued.")],
    file: File,
    account: AdAccount = None,
    column: Column = None,
    hash: Hash = False,
    journal: JournalFile = None,
    deadline: Deadline = 600.0,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Create a customer list. Exit status 3 where Pinterest matched fewer than 100 people, or has not ended."""
    options: dict[str, Any] = {"column": column, "hash": hash, "journal": journal, "deadline": deadline}
    _lists(
        "create", f"create the customer list {name!r}", account, name, file, options, yes, base_url, profile, as_json
    )


@app.command()
def add(
    identity: List,
    file: File,
    account: AdAccount = None,
    column: Column = None,
    hash: Hash = False,
    multipart: Multipart = False,
    journal: JournalFile = None,
    deadline: Deadline = 600.0,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Add addresses to a customer list."""
    options: dict[str, Any] = {"column": column, "hash": hash, "journal": journal, "deadline": deadline}
    options["multipart"] = multipart
    _lists("add", f"add to customer list {identity}", account, identity, file, options, yes, base_url, profile, as_json)


@app.command()
def remove(
    identity: List,
    file: File,
    account: AdAccount = None,
    column: Column = None,
    hash: Hash = False,
    multipart: Multipart = False,
    journal: JournalFile = None,
    deadline: Deadline = 600.0,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Remove addresses from a customer list."""
    options: dict[str, Any] = {"column": column, "hash": hash, "journal": journal, "deadline": deadline}
    options["multipart"] = multipart
    what = f"remove from customer list {identity}"
    _lists("remove", what, account, identity, file, options, yes, base_url, profile, as_json)


def audience(
    of_list: Annotated[str | None, typer.Option("--list", help="Make the audience of this customer list.")] = None,
    actalike: Annotated[
        list[str] | None,
        typer.Option("--actalike", help="Make an act-alike of this audience; several times for several."),
    ] = None,
    country: Annotated[str, typer.Option(help="The act-alike's country, two letters.")] = "US",
    percent: Annotated[int, typer.Option(min=1, max=10, help="Its size in a hundred of Pinterest's people there.")] = 1,
    name: Annotated[str | None, typer.Option(help="Its name, which is its key.")] = None,
    account: AdAccount = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Make an audience of a customer list, or an act-alike of audiences; one that is there already is shown."""
    from pinterest_async_overrides.cli import job_output
    from pinterest_async_overrides.cli.console import line, write_json

    if (of_list is None) == (not actalike):
        raise Misused("give --list or --actalike, one of the two")
    owner = job_output.account_of(account)
    job_output.confirm(f"make an audience in ad account {owner}?", yes=yes)

    async def work(pinterest: Pinterest) -> Any:
        audiences = pinterest.workflows.audiences
        if of_list is not None:
            return await audiences.from_list(of_list, name=name, ad_account_id=owner)
        return await audiences.actalike(actalike or [], country, percent, name=name, ad_account_id=owner)

    made = _run(work, base_url, profile)
    if as_json:
        write_json(made)
    else:
        line(f"{made['id']} {made.get('name') or ''}".strip())


def _lists(
    verb: str,
    what: str,
    account: str | None,
    target: str,
    file: str,
    options: dict[str, Any],
    yes: bool,
    base_url: str | None,
    profile: Any,
    as_json: bool,
) -> None:
    from pinterest_async_overrides.cli import job_output
    from pinterest_async_overrides.cli.console import line, write_json
    from pinterest_async_overrides.cli.streams import read_text

    owner = job_output.account_of(account)
    emails: Any = file if file != "-" else read_text("-").split()
    job_output.confirm(f"{what} in ad account {owner}?", yes=yes)
    shown = sys.stderr.isatty() and not as_json

    async def work(pinterest: Pinterest) -> Any:
        lists = pinterest.workflows.customer_lists
        return await getattr(lists, verb)(owner, target, emails, progress=shown, **options)

    result = _run(work, base_url, profile)
    if as_json:
        names = ("id", "name", "status", "records", "duplicates", "invalid", "sent")
        write_json({key: getattr(result, key) for key in names} | {"bad": list(result.bad)})
    else:
        line(str(result))
    if result.bad:
        error_line(f"no addresses at the places {', '.join(str(place + 1) for place in result.bad[:10])}")
    if not result:
        raise typer.Exit(INCOMPLETE)


def _run(work: Callable[[Pinterest], Awaitable[Any]], base_url: str | None, profile: Any) -> Any:
    """Run a job; items refused before sending are reported, with exit status 3."""
    from pinterest_async_overrides.workflows.outcome import ItemsFailed

    try:
        return run(work, base_url, profile)
    except ItemsFailed as error:
        error_line(str(error))
        raise typer.Exit(INCOMPLETE) from error
