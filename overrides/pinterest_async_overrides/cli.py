"""The command line: `pinterest-async demo`, `pinterest-async local`."""

from __future__ import annotations

import sys


def main() -> None:
    """What the console script runs; says what to install where the `cli` extra is missing."""
    try:
        import rich
        import typer
    except ImportError as missing:
        sys.exit(f"the command line needs {missing.name}: pip install 'pinterest-async[cli]'")
    del rich, typer
    from pinterest_async_overrides.commands import app

    app()
