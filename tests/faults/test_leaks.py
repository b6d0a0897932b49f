"""Rows 57 and 58 for calls: whatever goes wrong, the token shows nowhere. Rows 54 to 56 are shown where files are."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback

import pytest

from pinterest_async import Pinterest, PinterestError, RetryPolicy
from pinterest_async.testing import Fault, LocalPinterest, faults
from tests.faults.plugin import Fired

TOKEN = "pina_HUSHHUSHHUSH.x-y_z"
ONCE = RetryPolicy(attempts=1, deadline=0.5)

FAULTS = [
    faults.status(400),
    faults.status(401),
    faults.status(429),
    faults.html(502),
    faults.closed(),
    faults.reset("headers"),
    faults.reset("body"),
    faults.cut_json(),
    faults.wrong_length(),
    faults.drip(0.05),
    faults.bomb(1 << 20),
    faults.status(302, headers={"location": "http://user:secret@127.0.0.1:9/"}),
]


def shown(error: BaseException) -> str:
    """All that a debugger or an error tracker would show of it, the local variables of each frame too."""
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    again: BaseException = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    causes: list[str] = []
    cause = error.__cause__
    while cause is not None:  # as those pickle it that pickle whole chains: Dask, for one
        causes.append(str(pickle.dumps(cause if isinstance(cause, PinterestError) else vars(cause))))
        cause = cause.__cause__
    return "".join(
        [*told.format(), repr(error), str(vars(error)), repr(again), str(vars(again)), str(copy.copy(error)), *causes]
    )


@pytest.mark.fault(57)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
@pytest.mark.parametrize("operation", ["boards/list", "boards/create"])
async def test_row_57_the_token_shows_nowhere(
    local: LocalPinterest,
    operation: str,
    fault: Fault,
    caplog: pytest.LogCaptureFixture,
    fired: Fired,
) -> None:
    caplog.set_level(logging.NOTSET)
    async with Pinterest(TOKEN, base_url=local.url) as patient:
        await patient.ad_accounts.list()  # what is loaded at the first call takes a while
        pinterest = patient.with_options(retry=ONCE)
        local.fail(operation, 2, fault)  # aiohttp itself repeats a GET once
        call = pinterest.boards.list() if operation == "boards/list" else pinterest.boards.create(body={"name": "x"})
        with pytest.raises(PinterestError) as caught:
            await call
        everything = shown(caught.value) + repr(pinterest) + repr(vars(pinterest)) + caplog.text
    assert "HUSH" not in everything, everything[max(0, everything.index("HUSH") - 300) :][:400]
    fired(local)


ECHOES = [
    faults.status(400, {"code": 1, "message": f"no such token: {TOKEN}"}),
    faults.status(401, {"code": 2, "message": "no", "message_detail": f"Bearer {TOKEN}"}),
    faults.status(403, f"<html>Authorization: Bearer {TOKEN}</html>".encode(), html=True),
    faults.status(429, {"message": f"pinr_HUSH and pinc_HUSH, {TOKEN}"}),
    faults.status(503, TOKEN.encode()),
    faults.status(302, headers={"location": f"http://{TOKEN}.example/{TOKEN}"}),
    faults.status(200, TOKEN.encode()),
    faults.status(200, {"items": TOKEN}),
]


@pytest.mark.fault(58)
@pytest.mark.parametrize("fault", ECHOES, ids=[f"{number}: {fault.name}" for number, fault in enumerate(ECHOES)])
async def test_row_58_a_body_that_echoes_the_token_is_scrubbed(
    local: LocalPinterest, fault: Fault, fired: Fired
) -> None:
    local.fail("boards/list", 1, fault)
    async with Pinterest(TOKEN, base_url=local.url, retry=RetryPolicy(attempts=1)) as pinterest:
        with pytest.raises(PinterestError) as caught:
            await pinterest.boards.list()
    assert "HUSH" not in f"{caught.value!r} {caught.value} {getattr(caught.value, 'message', '')}"
    assert "HUSH" not in "".join(traceback.format_exception(caught.value))
    fired(local)
