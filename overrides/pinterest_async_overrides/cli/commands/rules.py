"""`pinterest-async rules`: plan changes with a user-defined function, or apply a plan."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from pinterest_async_overrides.cli.exit import Misused
from pinterest_async_overrides.cli.job_output import JournalFile, Yes
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest
    from pinterest_async_overrides.workflows.outcome import Outcome
    from pinterest_async_overrides.workflows.plans.changes import Changes


def rules(
    rule: Annotated[
        str | None, typer.Argument(help="FILE.py:FUNCTION, a function that decides about one campaign, ad group or ad.")
    ] = None,
    plan: Annotated[str | None, typer.Option("--plan", help="Write the plan to this file; change nothing.")] = None,
    apply: Annotated[str | None, typer.Option("--apply", help="Apply the plan of this file.")] = None,
    at_most: Annotated[int, typer.Option("--at-most", min=1, help="A plan with more changes is refused.")] = 100,
    max_age: Annotated[float, typer.Option("--max-age", min=0, help="Hours: an older plan is refused.")] = 24.0,
    undo: Annotated[
        str | None,
        typer.Option("--undo", help="With --apply: write the plan that takes the changes back to this file."),
    ] = None,
    days: Annotated[int, typer.Option(min=1, max=89, help="Days of metrics, today's left out.")] = 7,
    level: Annotated[Literal["campaign", "ad_group", "ad"], typer.Option(help="What the rule is over.")] = "campaign",
    account: Annotated[
        list[str] | None, typer.Option("--account", help="Only these ad accounts; all of the token by default.")
    ] = None,
    journal: JournalFile = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Plan changes by a rule of yours and show them, or apply a plan; nothing is changed without --apply.

    For example: rules pause_losers.py:decide --plan plan.json, then rules --apply plan.json --at-most 50
    """
    if (rule is None) == (apply is None):
        raise Misused("give a rule to plan by, or --apply with the file of a plan")
    if apply is not None:
        _apply(apply, undo, at_most, max_age, journal, yes, base_url, profile, as_json)
    else:
        _plan(function(rule or ""), plan, days, level, account, base_url, profile, as_json)


def _plan(
    decide: Callable[..., Any],
    target: str | None,
    days: int,
    level: str,
    accounts: list[str] | None,
    base_url: str | None,
    profile: Any,
    as_json: bool,
) -> None:
    import anyio

    from pinterest_async_overrides.cli import account
    from pinterest_async_overrides.cli.console import line, write_json

    async def work(client: Pinterest) -> Changes:
        async with client as pinterest:
            return await pinterest.workflows.rules.plan(decide, days=days, level=level, ad_account_ids=accounts or None)

    made = anyio.run(work, account.client(base_url, profile))
    if target is not None:
        made.save(target)
    if as_json:
        import msgspec

        write_json(msgspec.json.decode(made.to_json()))
    else:
        for text in str(made).splitlines():
            line(text)


def _apply(
    source: str,
    undo: str | None,
    at_most: int,
    max_age: float,
    journal: str | None,
    yes: bool,
    base_url: str | None,
    profile: Any,
    as_json: bool,
) -> None:
    import anyio

    from pinterest_async_overrides.cli import account, job_output
    from pinterest_async_overrides.cli.streams import read_text
    from pinterest_async_overrides.workflows.plans.changes import Changes

    plan = Changes.from_json(read_text(source))
    money = "; ".join(map(str, plan.effects()))
    job_output.confirm(f"make {len(plan):,} changes{f' ({money})' if money else ''}?", yes=yes)

    async def work(client: Pinterest) -> Outcome[Any]:
        async with client as pinterest:
            return await pinterest.workflows.apply(plan, at_most=at_most, max_age=max_age * 3600, journal=journal)

    outcome = anyio.run(work, account.client(base_url, profile))
    if undo is not None:
        plan.undo(outcome).save(undo)
    job_output.finish(outcome, as_json=as_json, done="changed")


def function(text: str) -> Callable[..., Any]:
    """Return the function of FILE.py:FUNCTION; the file is executed. Raise Misused if the function does not exist."""
    import runpy

    path, parted, name = text.rpartition(":")
    if not parted or not path.endswith(".py") or not name.isidentifier():
        raise Misused(f"{text!r} is no FILE.py:FUNCTION")
    if not Path(path).is_file():
        raise Misused(f"{path} is no file")
    found = runpy.run_path(path).get(name)
    if not callable(found):
        raise Misused(f"{path} has no function {name}")
    made: Callable[..., Any] = found
    return made
