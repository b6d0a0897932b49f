"""Console script `pinterest-async`."""

from __future__ import annotations

import sys
from importlib.util import find_spec

_NEEDED = ("rich", "typer")


def main() -> None:
    """Run the command line; exit with the packages to install if the extra is missing."""
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        sys.exit(f"the command line needs {', '.join(missing)}: pip install 'pinterest-async[cli]'")
    from pinterest_async_overrides.cli.signals import ended

    ended.install()
    from pinterest_async_overrides.cli.app import app
    from pinterest_async_overrides.cli.exit import run
    from pinterest_async_overrides.cli.streams import write_utf8

    write_utf8()
    sys.exit(run(app, sys.argv[1:]))
