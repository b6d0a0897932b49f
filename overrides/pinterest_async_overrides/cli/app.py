"""Typer app of the command line; the dependencies of a command are imported when it runs, so that help is fast."""

from __future__ import annotations

import typer

from pinterest_async_overrides.cli.commands import (
    call,
    catalog,
    connect,
    conversions,
    creatives,
    customer_list,
    demo,
    entities,
    experiment,
    limits,
    local,
    login,
    pull,
    rules,
    sync,
    wait,
    whoami,
)

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
app.command()(sync.sync)
app.command()(connect.connect)
app.command()(entities.pause)
app.command()(entities.resume)
app.command()(entities.archive)
app.command("image-pin")(creatives.image_pin)
app.command("upload-video")(creatives.upload_video)
app.add_typer(customer_list.app, name="customer-list")
app.command()(customer_list.audience)
app.add_typer(conversions.app, name="conversions")
app.add_typer(catalog.app, name="catalog")
app.command()(rules.rules)
app.add_typer(experiment.app, name="experiment")
app.command()(wait.wait)
app.command()(demo.demo)
app.command()(local.local)
