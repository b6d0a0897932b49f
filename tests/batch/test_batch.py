"""Calls that write several things, over a socket: replies that partly fail, refusals with details, and lost replies."""

from __future__ import annotations

import copy
import hashlib
import pickle
import time
from typing import Any

import pytest

from pinterest_async import (
    BadRequestError,
    BatchReplyError,
    ConfigurationError,
    DecodeError,
    OutcomeUnknownError,
    Pinterest,
    PinterestError,
    RateLimitError,
    TransportError,
    UnprocessableError,
    batch_outcome,
)
from pinterest_async.testing import LocalPinterest, faults
from tests.contract import is_object
from tests.faults.plugin import Fired

HASHED = hashlib.sha256(b"a@b.co").hexdigest()
SENT = [{"id": "1"}, {"id": "2"}]


def events(*emails: str) -> list[dict[str, Any]]:
    now = int(time.time())
    return [
        {
            "event_name": "checkout",
            "action_source": "web",
            "event_time": now,
            "event_id": str(number),
            "user_data": {"em": [email]},
        }
        for number, email in enumerate(emails)
    ]


@pytest.mark.fault(24)
@pytest.mark.parametrize("kind", ["campaigns", "keywords"])
async def test_a_batch_that_partly_fails(kind: str, fired: Fired) -> None:
    async with LocalPinterest(seed=7) as local, Pinterest("pina_test", base_url=local.url) as pinterest:
        arguments, body = local.arguments(f"{kind}/create")
        items: list[dict[str, Any]] = body["keywords"] if kind == "keywords" else body
        many: list[dict[str, Any]] = [
            {**items[0], **({"value": f"word {n}"} if kind == "keywords" else {})} for n in range(3)
        ]
        local.fail(f"{kind}/create", 1, faults.refuse(1))
        call = getattr(pinterest, kind).create
        sent: Any = {**body, "keywords": many} if is_object(body) else many
        outcome = batch_outcome(await call(arguments["ad_account_id"], body=sent), sent)
        assert len(local.fired) == 1
        assert len(outcome.done) == 2
        [failure] = outcome.refused
        assert failure.position == 1
        assert failure.item == many[1]
        assert failure.messages
        assert outcome.to_send_again() == []
        fired(local)


@pytest.mark.fault(24, 81)
async def test_the_good_ones_of_a_422_count(fired: Fired) -> None:
    async with LocalPinterest(seed=7) as local, Pinterest("pina_test", base_url=local.url) as pinterest:
        sent = {"data": events(HASHED, "a@b.co", HASHED)}
        with pytest.raises(UnprocessableError) as caught:
            await pinterest.conversion_events.create(local.ad_account_ids[0], body=sent)
        error = caught.value
        outcome = batch_outcome(error, sent)
        assert [failure.position for failure in outcome.refused] == [1]
        assert outcome.refused[0].key == "1"
        assert outcome.positions == (0, 2)
        assert [event["event_id"] for event in local.events] == ["0", "2"]
        reason = outcome.refused[0].message
        assert reason in str(error)
        for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301  our own
            assert other.details == error.details
            assert reason in str(other)
            assert batch_outcome(other, sent) == outcome
        fired("events refused", len(outcome.refused))


@pytest.mark.fault(13, 81)
async def test_after_a_lost_reply_every_item_is_unknown(fired: Fired) -> None:
    async with LocalPinterest(seed=7) as local, Pinterest("pina_test", base_url=local.url) as pinterest:
        arguments, body = local.arguments("campaigns/create")
        local.fail("campaigns/create", 1, faults.status(503))
        with pytest.raises(OutcomeUnknownError) as caught:
            await pinterest.campaigns.create(arguments["ad_account_id"], body=body)
        outcome = batch_outcome(caught.value, body)
        assert not outcome
        assert [failure.item for failure in outcome.unknown] == body
        assert (outcome.done, outcome.refused, outcome.to_send_again()) == ((), (), [])
        fired(local)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (BadRequestError("Invalid", status=400, code=1), "refused"),
        (BadRequestError("our end", status=400, code=12), "again"),
        (RateLimitError("slow down", status=429, code=8, retry_after=3600.0), "again"),
        (RateLimitError("this looks like spam", status=429, code=8), "refused"),
        (TransportError("no route", sent=False), "again"),
        (TransportError("no reply", sent=True), "unknown"),
        (OutcomeUnknownError("no reply"), "unknown"),
        (DecodeError("no JSON"), "unknown"),
    ],
)
def test_an_error_concerns_every_item(error: PinterestError, kind: str) -> None:
    outcome = batch_outcome(error, SENT)
    failures = getattr(outcome, kind)
    assert [(failure.position, failure.item) for failure in failures] == [(0, SENT[0]), (1, SENT[1])]
    assert len(outcome.refused + outcome.again + outcome.unknown + outcome.done) == 2
    assert not batch_outcome(error)


def test_a_422_that_does_not_say_which_raises() -> None:
    with pytest.raises(BatchReplyError, match="which items") as caught:
        batch_outcome(UnprocessableError("Not all events were processed.", status=422), SENT)
    assert [failure.position for failure in caught.value.outcome.unknown] == [0, 1]
    assert isinstance(caught.value.__cause__, UnprocessableError)


def test_an_error_that_is_none_of_a_call_is_raised() -> None:
    with pytest.raises(ConfigurationError, match="no token"):
        batch_outcome(ConfigurationError("no token"), SENT)


def test_no_body_says_that_all_was_done() -> None:
    outcome = batch_outcome(None, ["1", "2"])
    assert outcome
    assert outcome.done == ("1", "2")
    with pytest.raises(BatchReplyError, match="no reply to a batch"):
        batch_outcome(None)
