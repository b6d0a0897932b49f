"""The options that several commands share."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

Profile = Literal["standard", "trial", "off"]
"""How a Pinterest app is limited, by the access it was granted; `off` keeps to no limit."""

BaseUrl = Annotated[
    str | None,
    typer.Option(
        envvar="PINTEREST_BASE_URL",
        help="Another server than Pinterest's: its sandbox, https://api-sandbox.pinterest.com/v5, or a local one.",
    ),
]
Access = Annotated[
    Profile,
    typer.Option(
        "--profile", envvar="PINTEREST_PROFILE", help="The access your app has, which decides the rate limits kept to."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON in place of tables.")]
