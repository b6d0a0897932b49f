"""What the console script `pinterest-async` runs."""

from __future__ import annotations

import sys
from importlib.util import find_spec

_NEEDED = ("rich", "typer")


def main() -> None:
    """Runs the command line; says what to install where its extra is missing."""
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        sys.exit(f"the command line needs {', '.join(missing)}: pip install 'pinterest-async[cli]'")
    from pinterest_async_overrides.cli.app import app
    from pinterest_async_overrides.cli.exit import run

    sys.exit(run(app, sys.argv[1:]))
