"""`pinterest-async catalog sync`: update a catalog to the items of a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from pinterest_async_overrides.cli.commands.conversions import read
from pinterest_async_overrides.cli.commands.experiment import run
from pinterest_async_overrides.cli.job_output import Yes
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest

app = typer.Typer(help="Catalogs.")


@app.callback()
def catalog() -> None:
    """Catalogs."""


@app.command()
def sync(
    catalog_id: Annotated[str, typer.Argument(metavar="CATALOG", help="The catalog's id.")],
    file: Annotated[str, typer.Argument(help="Items as lines of JSON, or a CSV file; - for standard input.")] = "-",
    state: Annotated[str, typer.Option(help="The file that remembers what was sent.")] = "catalog.sqlite",
    country: Annotated[str, typer.Option(help="The market's country, two letters.")] = "US",
    language: Annotated[str, typer.Option(help="Its language.")] = "en-US",
    operation: Annotated[
        Literal["UPSERT", "UPDATE"], typer.Option(help="UPDATE for items that a feed brought.")
    ] = "UPSERT",
    delete_missing: Annotated[
        bool, typer.Option("--delete-missing", help="Delete items that were sent before and are not in the file.")
    ] = False,
    account: Annotated[
        str | None, typer.Option("--account", help="The ad account whose owner has the catalog.")
    ] = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Send the items that changed since the last time. Those that failed are named, exit status 3."""
    from pinterest_async_overrides.cli import job_output
    from pinterest_async_overrides.cli.streams import read_text

    items = read(read_text(file))
    missing = ", and delete those that are missing" if delete_missing else ""
    job_output.confirm(f"bring catalog {catalog_id} to {len(items):,} items{missing}?", yes=yes)
    shown = sys.stderr.isatty() and not as_json

    async def work(pinterest: Pinterest) -> Any:
        return await pinterest.workflows.catalogs.sync(
            catalog_id,
            items,
            state=state,
            country=country,
            language=language,
            operation=operation,
            delete_missing=delete_missing,
            ad_account_id=account,
            progress=shown,
        )

    job_output.finish(run(work, base_url, profile), as_json=as_json, done="in the catalog")
