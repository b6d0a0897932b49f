"""Waiting for background jobs: every kind, until it ends, fails or the deadline passes."""

from __future__ import annotations

from typing import Any

import pytest

from pinterest_async import ForbiddenError, Pinterest
from pinterest_async.testing import LocalPinterest, faults
from pinterest_async.workflows import Job, JobFailed, Waited, Workflows
from tests.workflows.conftest import Waiting


async def started(pinterest: Pinterest, local: LocalPinterest, kind: str) -> Job:
    """A job of a kind that was just begun."""
    starts = {
        "report": ("analytics/create_report", "token"),
        "bulk": ("bulk_download/create", "request_id"),
        "media": ("media/create", "media_id"),
        "leads_export": ("leads_export/create", "leads_export_id"),
        "items_batch": ("items_batch/post", "batch_id"),
        "catalogs_report": ("reports/create", "token"),
        "customer_list": ("customer_lists/create", "id"),
    }
    from pinterest_async import OPERATIONS

    operation, name = starts[kind]
    arguments, body = local.arguments(operation)
    reply = await pinterest.call(OPERATIONS[operation], arguments, body)
    if kind == "media":
        data = reply.to_dict()
        await pinterest.files.upload(data["upload_url"], data["upload_parameters"], b"video" * 100)
    account = None if kind == "media" else arguments.get("ad_account_id", local.ad_account_ids[0])
    known: Any = kind
    return Job(known, str(reply[name]), account)


KINDS = ["report", "bulk", "media", "leads_export", "items_batch", "catalogs_report", "customer_list"]


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_ends(
    w: Workflows, pinterest: Pinterest, local: LocalPinterest, clock: Waiting, kind: str
) -> None:
    local.service.jobs.seconds = 20
    job = await started(pinterest, local, kind)
    again = Job.from_json(job.to_json())
    assert again == job
    seen: list[Waited] = []
    done = await w.wait(again, progress=seen.append)
    assert done.state in job.course.good
    assert clock.slept[:3] == [1, 1.5, 2.25]
    assert seen[0].state not in job.course.good
    if job.course.url:
        assert done.url
        assert done.url not in repr(done)
        assert await pinterest.files.download(done.url)


@pytest.mark.parametrize("kind", ["report", "media", "bulk", "items_batch"])
async def test_a_job_that_fails(w: Workflows, pinterest: Pinterest, local: LocalPinterest, kind: str) -> None:
    bad = "failed" if kind == "media" else "FAILED"
    local.end_jobs(kind, bad)
    job = await started(pinterest, local, kind)
    with pytest.raises(JobFailed, match=f"{kind} {job.id} ended in the state {bad}") as raised:
        await w.wait(job)
    assert (raised.value.kind, raised.value.state, raised.value.timed_out) == (kind, bad, False)


async def test_an_unknown_state_goes_on_until_the_deadline(
    w: Workflows, pinterest: Pinterest, local: LocalPinterest, clock: Waiting
) -> None:
    local.end_jobs("report", "SOMETHING_NEW")
    job = await started(pinterest, local, "report")
    with pytest.raises(JobFailed, match="its last state was SOMETHING_NEW") as raised:
        await w.wait(job, deadline=100)
    assert raised.value.timed_out
    assert sum(clock.slept) <= 100
    assert 25 < max(clock.slept) <= 30


@pytest.mark.fault(45)
async def test_failures_that_pass_are_sat_out(
    w: Workflows, pinterest: Pinterest, local: LocalPinterest, clock: Waiting, fired: Any
) -> None:
    job = await started(pinterest, local, "report")
    local.fail("analytics/get_report", 6, faults.status(503))
    local.fail("analytics/get_report", 1, faults.throttled(90))
    assert (await w.wait(job)).state == "FINISHED"
    assert 90 in clock.slept
    fired(local)


async def test_a_refusal_is_raised(w: Workflows, pinterest: Pinterest, local: LocalPinterest) -> None:
    job = await started(pinterest, local, "report")
    local.fail("analytics/get_report", 1, faults.status(403))
    with pytest.raises(ForbiddenError):
        await w.wait(job)
    with pytest.raises(JobFailed, match="DOES_NOT_EXIST"):
        await w.wait(Job("catalogs_report", "0", local.ad_account_ids[0]))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nothing", "1"), "a job is one of"),
        (("report", "1"), "needs its ad_account_id"),
        (("report", "", "1"), "needs the id or token"),
        (("customer_list_upload", "1", "2"), "needs parent=, its customer_list_id"),
    ],
)
def test_jobs_that_are_none(arguments: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Job(*arguments)
    with pytest.raises(ValueError, match="this is no job"):
        Job.from_json('{"kind": 7}')
