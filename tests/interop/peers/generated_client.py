"""`pinterestsdk`, a client generated from the description: every operation, once."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pinterest_async import OPERATIONS
from tests.interop.environments import python_of
from tests.interop.outcomes import Outcome, Verdict
from tests.interop.recording import RecordingPinterest
from tests.interop.stepping import outcomes_of, program, steps

NAME = "pinterestsdk"
# Last, so that the others find what they are about.
_LAST = ("delete", "remove", "reset", "revoke")


def run() -> Iterator[Outcome]:
    """Yield one outcome for all operations that work, and one for each that does not."""
    python = python_of(NAME)
    order = sorted(OPERATIONS, key=lambda each: any(word in each for word in _LAST))
    works = 0
    with RecordingPinterest() as local:
        reports = steps(program(python, "generated_client.py", local.url), {}, 300, _calls(local, order))
        for outcome in outcomes_of(local, NAME, reports):
            works += outcome.verdict == Verdict.WORKS
            if outcome.verdict != Verdict.WORKS:
                yield outcome
    yield Outcome(NAME, "every operation", Verdict.WORKS, f"{works} of {len(order)}")


def _calls(local: RecordingPinterest, order: list[str]) -> Iterator[str]:
    for operation in order:
        values, body = local.arguments(operation)
        local.take_exchanges()  # those of the sample
        yield json.dumps({"operation": operation, "values": values, "body": body})
