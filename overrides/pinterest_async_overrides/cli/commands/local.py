"""`pinterest-async local`: run a local Pinterest for other programs."""

from __future__ import annotations

import time
from typing import Annotated, Literal

import typer

from pinterest_async_overrides.cli.exit import Failed, needs


def local(
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free one.")] = 8090,
    accounts: Annotated[int, typer.Option(min=1, max=1000, help="Ad accounts.")] = 3,
    campaigns: Annotated[int, typer.Option(min=1, max=5000, help="Campaigns of each ad account.")] = 10,
    seed: Annotated[int, typer.Option(help="Decides every id and number.")] = 0,
    strict: Annotated[
        bool,
        typer.Option(
            "--strict", help="Take only tokens that were given out here; prints two, and the app's id and secret."
        ),
    ] = False,
    rate_limits: Annotated[
        Literal["standard", "trial"] | None, typer.Option(help="Count calls as Pinterest does; not at all if left out.")
    ] = None,
    latency: Annotated[float, typer.Option(min=0, help="Seconds that each reply is late.")] = 0.0,
) -> None:
    """Run a local Pinterest until it is interrupted; a page at / shows what it holds and what was asked."""
    needs("httptools", "testing", "the local Pinterest")
    from pinterest_async_overrides.testing.local_pinterest import LocalPinterest

    try:
        with LocalPinterest(
            port=port, seed=seed, accounts=accounts, campaigns=campaigns, strict=strict,
            rate_limits=rate_limits, latency=latency,
        ) as pinterest:  # fmt: skip
            print(f"A local Pinterest listens; base_url={pinterest.url!r}", flush=True)
            print(f"a page for people: {pinterest.root}/", flush=True)
            if strict:
                print(f"an access token: {pinterest.access_token()}", flush=True)
                print(f"a refresh token: {pinterest.refresh_token()}", flush=True)
                print(f"client id: {pinterest.client_id}", flush=True)
                print(f"client secret: {pinterest.client_secret}", flush=True)
            while True:  # until a signal unwinds it; a wait without an end lets none through on Windows
                time.sleep(0.5)
    except OSError as error:
        raise Failed(f"port {port} cannot be listened on: {error.strerror or error}") from error
