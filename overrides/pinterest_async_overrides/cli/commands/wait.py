"""`pinterest-async wait`: wait for a background job, started by any process."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pinterest_async_overrides.cli.exit import INCOMPLETE, Misused, error_line
from pinterest_async_overrides.cli.job_output import AdAccount
from pinterest_async_overrides.cli.options import Access, AsJson, BaseUrl

if TYPE_CHECKING:
    from pinterest_async_overrides.client import Pinterest
    from pinterest_async_overrides.workflows.background import JobDone
    from pinterest_async_overrides.workflows.waiting import Waited


def wait(
    kind: Annotated[
        str | None, typer.Argument(help="report, bulk, media, customer_list, items_batch, leads_export, …")
    ] = None,
    identity: Annotated[str | None, typer.Argument(metavar="[ID]", help="The id or token that its start gave.")] = None,
    job: Annotated[str | None, typer.Option("--job", help="A job as JSON in a file, - for standard input.")] = None,
    account: AdAccount = None,
    parent: Annotated[str | None, typer.Option(help="The customer list of an upload.")] = None,
    deadline: Annotated[float, typer.Option(min=0, help="Seconds to wait at most.")] = 3600.0,
    download: Annotated[Path | None, typer.Option(help="Save the job's file here.")] = None,
    base_url: BaseUrl = None,
    profile: Access = "standard",
    as_json: AsJson = False,
) -> None:
    """Wait until a background job of Pinterest's is done. Exit status 3 where it failed or took too long."""
    import anyio

    from pinterest_async_overrides.cli import account as accounts
    from pinterest_async_overrides.cli.console import line, write_json
    from pinterest_async_overrides.cli.streams import read_text
    from pinterest_async_overrides.workflows.background import Job
    from pinterest_async_overrides.workflows.errors import JobFailed

    if (job is None) == (kind is None or identity is None):
        raise Misused("give the kind and id of a job, or --job")
    known: Any = kind
    try:
        meant = Job.from_json(read_text(job)) if job is not None else Job(known, identity or "", account, parent)
    except ValueError as error:
        raise Misused(str(error)) from error

    def report(waited: Waited) -> None:
        if not as_json:
            error_line(f"{meant.kind} {meant.id}: {waited.state or 'not known yet'} after {waited.seconds:.0f} s")

    async def work(client: Pinterest) -> JobDone:
        async with client as pinterest:
            done = await pinterest.workflows.wait(meant, deadline=deadline, progress=report)
            if download is not None:
                if done.url is None:
                    raise Misused(f"a {meant.kind} job has no file to download")
                await pinterest.files.download(done.url, to=download)
            return done

    try:
        done = anyio.run(work, accounts.client(base_url, profile))
    except JobFailed as error:
        if as_json:
            write_json({"kind": error.kind, "id": error.id, "state": error.state, "timed_out": error.timed_out})
        error_line(str(error))
        raise typer.Exit(INCOMPLETE) from error
    if as_json:
        write_json({"kind": meant.kind, "id": meant.id, "state": done.state, "url": done.url})
    else:
        line(done.state)
