"""What each command of the command line takes and does."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import anyio
import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help="An async client of the Pinterest API v5.")


@app.callback()
def pinterest_async() -> None:
    """Keeps a single command a command of its own."""


@app.command()
def demo(
    out: Annotated[Path, typer.Option(help="The CSV that is written.")] = Path("demo.csv"),
    accounts: Annotated[int, typer.Option(min=1, max=1000, help="Ad accounts.")] = 20,
    campaigns: Annotated[int, typer.Option(min=1, max=5000, help="Campaigns of each ad account.")] = 30,
    seed: Annotated[int, typer.Option(help="Decides every id and number.")] = 7,
) -> None:
    """Start a local Pinterest and pull 90 days of campaign analytics from it."""
    if find_spec("uvicorn") is None:
        sys.exit("the local Pinterest needs the testing extra: pip install 'pinterest-async[cli,testing]'")
    from pinterest_async_overrides.demo import run

    anyio.run(lambda: run(out, seed=seed, accounts=accounts, campaigns=campaigns))
