"""`pinterest-async experiment create | switch | results`: experiments with campaigns."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pinterest_async_overrides.cli.exit import Misused
from pinterest_async_overrides.cli.job_output import AdAccount, JournalFile, Yes
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest

app = typer.Typer(help="Experiments out of campaigns: a control and its treatments.")
Name = Annotated[
    str, typer.Argument(help="The experiment's name, its key: run again, and only what is missing is made.")
]


@app.command()
def create(
    name: Name,
    design: Annotated[
        str,
        typer.Option(
            "--design", help='JSON, - for standard input: {"control": {fields}, "treatments": {"name": {fields}}}.'
        ),
    ],
    account: AdAccount = None,
    paused: Annotated[bool, typer.Option("--paused", help="Make the control paused, too.")] = False,
    journal: JournalFile = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Make the campaigns of an experiment: the control active, the treatments paused."""
    from pinterest_async_overrides.cli import job_output

    owner, (control, treatments) = job_output.account_of(account), read(design)
    job_output.confirm(f"make {1 + len(treatments)} campaigns in ad account {owner}?", yes=yes)

    async def work(pinterest: Pinterest) -> Any:
        experiments = pinterest.workflows.experiments
        return await experiments.create(
            name, control, treatments, ad_account_id=owner, active=not paused, journal=journal
        )

    show(run(work, base_url, profile), as_json=as_json)


@app.command()
def switch(
    name: Name,
    to: Annotated[str, typer.Argument(help="The arm that is to run.")],
    account: AdAccount = None,
    journal: JournalFile = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Let another arm run; every other one is paused first."""
    from pinterest_async_overrides.cli import job_output

    owner = job_output.account_of(account)
    job_output.confirm(f"let {to} of {name} run, and pause the others?", yes=yes)

    async def work(pinterest: Pinterest) -> Any:
        experiments = pinterest.workflows.experiments
        return await experiments.switch(await experiments.get(name, ad_account_id=owner), to, journal=journal)

    job_output.finish(run(work, base_url, profile), as_json=as_json, done="switched")


@app.command()
def results(
    name: Name,
    start: Annotated[str, typer.Option("--start", help="The first day, YYYY-MM-DD.")],
    end: Annotated[str, typer.Option("--end", help="The last day, included.")],
    account: AdAccount = None,
    column: Annotated[list[str] | None, typer.Option("--column", help="A metric; several times for several.")] = None,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Show the metrics of each arm, the sums of all days; with --json a row for each arm and day."""
    from pinterest_async_overrides.cli import job_output
    from pinterest_async_overrides.cli.console import table, write_json
    from pinterest_async_overrides.workflows.experiments.experiments import COLUMNS, Results

    owner = job_output.account_of(account)
    try:
        days = datetime.date.fromisoformat(start), datetime.date.fromisoformat(end)
    except ValueError as error:
        raise Misused(str(error)) from error

    async def work(pinterest: Pinterest) -> Results:
        experiments = pinterest.workflows.experiments
        return await experiments.results(await experiments.get(name, ad_account_id=owner), *days, column or COLUMNS)

    found: Results = run(work, base_url, profile)
    if as_json:
        write_json({"experiment": name, "currency": found.currency, "rows": found.rows})
        return
    totals = found.totals()
    columns = column or COLUMNS
    table(("arm", *columns), [(arm, *total.values()) for arm, total in totals.items()], right=columns)


def read(design: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the control and the treatments of a design; raise Misused if it is invalid."""
    import msgspec

    from pinterest_async_overrides.cli.streams import read_text

    try:
        given = msgspec.json.decode(read_text(design), type=dict[str, Any])
        control, treatments = given["control"], given["treatments"]
        if not isinstance(control, dict) or not isinstance(treatments, dict):
            raise TypeError("control and treatments are objects")
    except (msgspec.MsgspecError, KeyError, TypeError) as error:
        raise Misused(f"{design} is no design: {error}") from error
    return control, treatments  # pyright: ignore[reportUnknownVariableType] - objects of the user's own


def run(work: Callable[[Pinterest], Awaitable[Any]], base_url: str | None, profile: Any) -> Any:
    """Run a job with a client of the account in use; raise Misused for invalid arguments and unknown names."""
    import anyio

    from pinterest_async_overrides.cli import account

    async def main(client: Pinterest) -> Any:
        async with client as pinterest:
            return await work(pinterest)

    try:
        return anyio.run(main, account.client(base_url, profile))
    except KeyError as error:
        raise Misused(str(error.args[0])) from error
    except (TypeError, ValueError) as error:
        raise Misused(str(error)) from error


def show(experiment: Any, *, as_json: bool) -> None:
    """Print the arms of an experiment."""
    from dataclasses import asdict

    from pinterest_async_overrides.cli.console import table, write_json

    if as_json:
        write_json(asdict(experiment))
    else:
        rows = [(arm.name, arm.campaign_id, arm.status) for arm in experiment.arms]
        table(("arm", "campaign", "status"), rows, title=experiment.name)
