"""`pinterest-async pause | resume | archive`: change the status of campaigns, ad groups or ads."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from pinterest_async_overrides.cli.job_output import AdAccount, JournalFile, Yes
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest
    from pinterest_async_overrides.workflows.outcome import Outcome

Level = Annotated[Literal["campaigns", "ad_groups", "ads"], typer.Argument(help="What: campaigns, ad_groups or ads.")]
Ids = Annotated[list[str] | None, typer.Argument(help="Their ids; or --from, or standard input.")]
From = Annotated[str | None, typer.Option("--from", help="A file with ids, - for standard input.")]


def pause(
    level: Level,
    ids: Ids = None,
    account: AdAccount = None,
    file: From = None,
    journal: JournalFile = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Pause campaigns, ad groups or ads. What is paused already is left alone; what failed is named, exit status 3."""
    _run("pause", "paused", level, ids, account, file, journal, yes, base_url, profile, as_json)


def resume(
    level: Level,
    ids: Ids = None,
    account: AdAccount = None,
    file: From = None,
    journal: JournalFile = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Let campaigns, ad groups or ads run again, so that they spend. An archived one cannot come back."""
    _run("resume", "active", level, ids, account, file, journal, yes, base_url, profile, as_json)


def archive(
    level: Level,
    ids: Ids = None,
    account: AdAccount = None,
    file: From = None,
    journal: JournalFile = None,
    yes: Yes = False,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Archive campaigns, ad groups or ads. This is final, and what "delete" is: there is no other."""
    _run("archive", "archived", level, ids, account, file, journal, yes, base_url, profile, as_json)


def _run(
    verb: str,
    done: str,
    level: str,
    ids: list[str] | None,
    account: str | None,
    file: str | None,
    journal: str | None,
    yes: bool,
    base_url: str | None,
    profile: Any,
    as_json: bool,
) -> None:
    import anyio

    from pinterest_async_overrides.cli import account as accounts
    from pinterest_async_overrides.cli import job_output
    from pinterest_async_overrides.cli.exit import Misused
    from pinterest_async_overrides.cli.pulls import date_range

    owner = job_output.account_of(account)
    found = date_range.several(job_output.words(ids or [], file, f"{level} by their ids"))
    if invalid := [each for each in found if not (each.isascii() and each.isdecimal())]:
        raise Misused(f"an id is a string of digits, not {invalid[0]!r}")
    final = ", for good" if verb == "archive" else ""
    job_output.confirm(f"{verb} {len(set(found)):,} {level} of ad account {owner}{final}?", yes=yes)

    shown = sys.stderr.isatty() and not as_json

    async def work(client: Pinterest) -> Outcome[Any]:
        async with client as pinterest:
            jobs = getattr(pinterest.workflows, level)
            outcome: Outcome[Any] = await getattr(jobs, verb)(owner, found, journal=journal, progress=shown)
            return outcome

    outcome = anyio.run(work, accounts.client(base_url, profile))
    job_output.finish(outcome, as_json=as_json, done=done)
