"""Options shared by several commands."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

Profile = Literal["standard", "trial", "off"]
"""How a Pinterest app is limited, by the access it was granted; `off` keeps to no limit."""


def _bare(value: str | None) -> str | None:
    """Return an address without the space and line ends that environment files leave around it."""
    return value.strip() or None if value is not None else None


BaseUrl = Annotated[
    str | None,
    typer.Option(
        envvar="PINTEREST_BASE_URL",
        callback=_bare,
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
