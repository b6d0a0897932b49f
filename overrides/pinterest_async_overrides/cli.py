"""The command line: `pinterest-async demo`, `pinterest-async local`."""

from __future__ import annotations

import sys
from importlib.util import find_spec

_NEEDED = {"rich": "cli", "typer": "cli", "httptools": "testing"}


def main() -> None:
    """What the console script runs; says what to install where an extra is missing."""
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        extras = ",".join(dict.fromkeys(_NEEDED[name] for name in missing))
        sys.exit(f"the command line needs {', '.join(missing)}: pip install 'pinterest-async[{extras}]'")
    from pinterest_async_overrides.commands import app

    app()
