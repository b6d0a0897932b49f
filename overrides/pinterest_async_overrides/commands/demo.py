"""`pinterest-async demo`: a local Pinterest, and a bulk pull from it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pinterest_async_overrides.commands.failing import needs


def demo(
    out: Annotated[Path, typer.Option(help="The CSV that is written.")] = Path("demo.csv"),
    accounts: Annotated[int, typer.Option(min=1, max=1000, help="Ad accounts.")] = 20,
    campaigns: Annotated[int, typer.Option(min=1, max=5000, help="Campaigns of each ad account.")] = 30,
    seed: Annotated[int, typer.Option(help="Decides every id and number.")] = 7,
) -> None:
    """Start a local Pinterest and pull 90 days of campaign analytics from it."""
    needs("httptools", "testing", "the demo")
    import anyio

    from pinterest_async_overrides.demo import run

    anyio.run(lambda: run(out, seed=seed, accounts=accounts, campaigns=campaigns))
