"""What each command of the command line takes and does."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import anyio
import typer


class Profile(StrEnum):
    """How a Pinterest app is limited, by the access it was granted."""

    STANDARD = "standard"
    TRIAL = "trial"


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
    from pinterest_async_overrides.demo import run

    anyio.run(lambda: run(out, seed=seed, accounts=accounts, campaigns=campaigns))


@app.command()
def local(
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free one.")] = 8090,
    accounts: Annotated[int, typer.Option(min=1, max=1000, help="Ad accounts.")] = 3,
    campaigns: Annotated[int, typer.Option(min=1, max=5000, help="Campaigns of each ad account.")] = 10,
    seed: Annotated[int, typer.Option(help="Decides every id and number.")] = 0,
    strict: Annotated[bool, typer.Option("--strict", help="Take only tokens that were given out here.")] = False,
    rate_limits: Annotated[
        Profile | None, typer.Option(help="Count calls as Pinterest does; not at all if left out.")
    ] = None,
    latency: Annotated[float, typer.Option(min=0, help="Seconds that each reply is late.")] = 0.0,
) -> None:
    """Run a local Pinterest until it is interrupted; a page at / shows what it holds and what was asked."""
    from pinterest_async_overrides.testing import LocalPinterest, serve

    def ready(pinterest: LocalPinterest) -> None:
        print(f"A local Pinterest listens; base_url={pinterest.url!r}", flush=True)
        print(f"a page for people: {pinterest.root}/", flush=True)
        if strict:
            print(f"an access token: {pinterest.access_token()}", flush=True)

    limits = rate_limits.value if rate_limits else None
    try:
        serve(
            port, ready=ready, seed=seed, accounts=accounts, campaigns=campaigns, strict=strict, rate_limits=limits,
            latency=latency,
        )  # fmt: skip
    except OSError as error:
        sys.exit(f"port {port} cannot be listened on: {error.strerror or error}")
