"""`pinterest-api-sdk`, Pinterest's own Python SDK: the jobs of its samples."""

from __future__ import annotations

from collections.abc import Iterator

from tests.interop.environments import python_of
from tests.interop.outcomes import Outcome
from tests.interop.recording import RecordingPinterest
from tests.interop.stepping import outcomes_of, program, steps

NAME = "pinterest-api-sdk"


def run() -> Iterator[Outcome]:
    """Yield the outcomes, job by job."""
    python = python_of(NAME)
    with RecordingPinterest() as local:
        board = next(iter(local.service.store.table("board")))
        command = program(python, "official_sdk.py", local.url, local.ad_account_ids[0], board)
        yield from outcomes_of(local, NAME, steps(command, {}, 120))
