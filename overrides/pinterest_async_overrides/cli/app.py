"""The command line's commands, one module each; what one needs is imported when it runs, so that help is quick."""

from __future__ import annotations

import typer

from pinterest_async_overrides.cli.commands import call, demo, limits, local, login, pull, whoami

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    help="The Pinterest API v5 from the terminal. Log in once with `login`, or set PINTEREST_ACCESS_TOKEN.",
)
app.command()(login.login)
app.command()(whoami.whoami)
app.command()(call.call)
app.command()(limits.limits)
app.add_typer(pull.app, name="pull")
app.command()(demo.demo)
app.command()(local.local)
