"""Conversion events: made, sent a thousand a call, buffered, each with what became of it."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pinterest_async import Pinterest
from pinterest_async.testing import Fault, LocalPinterest, Quirks, faults
from pinterest_async.workflows import Event, Money, Outcome, Workflows
from pinterest_async_overrides.workflows.conversions.event import NAMES
from pinterest_async_overrides.workflows.personal_data import digest
from tests.workflows.conftest import QUICK, Waiting

NOW = datetime.datetime.fromtimestamp(1_790_000_000, datetime.UTC)


def event(number: int = 0, **fields: Any) -> Event:
    given: Any = {"email": f"ann{number}@example.com", **fields}
    return Event.checkout(f"order-{number}", NOW, **given)


def test_every_name_has_its_method() -> None:
    for name in NAMES:
        made = getattr(Event, name)("1", NOW, email="a@example.com")
        assert made.body["event_name"] == name == made.name


def test_a_checkout_as_it_is_sent() -> None:
    made = Event.checkout(
        "order-17",
        NOW,
        email=["Ann@Example.com", "ann@example.com "],
        phone="+44 844 412 4653",
        zip="94025-1234",
        birthday=datetime.date(1997, 2, 16),
        click_id="dj0yJnU9b2JDcFFHekV4SHJNcmVrbFBkUEdqakh0akdUT1VjVVUmcD0yJm49",
        ip_address="203.0.113.7",
        user_agent="Browser",
        value=Money("72.39", "EUR"),
        order_id="17",
        num_items=2,
        contents=[{"id": "chair", "item_price": Decimal("36.10"), "quantity": 2}],
        url="https://shop.example/thanks",
    )
    assert made.body == {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": 1_790_000_000,
        "event_id": "order-17",
        "user_data": {
            "em": [digest("ann@example.com")],
            "ph": [digest("448444124653")],
            "zp": [digest("940251234")],
            "db": [digest("19970216")],
            "click_id": "dj0yJnU9b2JDcFFHekV4SHJNcmVrbFBkUEdqakh0akdUT1VjVVUmcD0yJm49",
            "client_ip_address": "203.0.113.7",
            "client_user_agent": "Browser",
        },
        "custom_data": {
            "value": "72.39",
            "currency": "EUR",
            "order_id": "17",
            "num_items": 2,
            "contents": [{"id": "chair", "item_price": "36.10", "quantity": 2}],
        },
        "event_source_url": "https://shop.example/thanks",
    }
    assert repr(made) == "Event(name='checkout', event_id='order-17')"


def test_twelve_fields_are_hashed_and_four_are_not() -> None:
    one: Any = {
        "email": "a@example.com", "phone": "448444124653", "first_name": "Ann", "last_name": "Lee", "gender": "f",
        "birthday": "1997-02-16", "city": "London", "state": "CA", "zip": "94025", "country": "GB",
        "external_id": "u42", "maid": "ea7583cd-a667-48bc-b806-42ecb2b48606",
    }  # fmt: skip
    plain: Any = {"click_id": "c", "partner_id": "p", "ip_address": "203.0.113.7", "user_agent": "Browser"}
    user = Event.lead("1", NOW, **one, **plain).body["user_data"]
    hashed = {name for name, value in user.items() if isinstance(value, list)}
    assert hashed == {"em", "ph", "fn", "ln", "ge", "db", "ct", "st", "zp", "country", "external_id", "hashed_maids"}
    assert {user[name] for name in user.keys() - hashed} == set(plain.values())


@pytest.mark.parametrize(
    ("fields", "error", "message"),
    [
        ({"email": None}, ValueError, "an email, a maid, or an ip_address together with a user_agent"),
        ({"email": None, "ip_address": "203.0.113.7"}, ValueError, "together with a user_agent"),
        ({"email": None, "phone": "+44 844 412 4653"}, ValueError, "an email, a maid"),
        ({"email": "nobody"}, ValueError, "email is no e-mail address"),
        ({"value": 72.39}, TypeError, "value is a Decimal, Money, str or int, not float"),
        ({"value": "many"}, ValueError, "no amount"),
        ({"value": Decimal("NaN")}, ValueError, "no amount"),
        ({"value": "-1"}, ValueError, "no amount"),
        ({"value": Money("1", "EUR"), "currency": "USD"}, ValueError, "value is in EUR, and currency says USD"),
        ({"contents": [{"item_price": 1.5}]}, TypeError, "a float"),
        ({"emial": "a@example.com"}, TypeError, "did you mean email"),
        ({"action_source": "shop"}, ValueError, "action_source is one of web"),
    ],
)
def test_a_bad_event_is_refused_at_once(fields: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        event(**fields)


@pytest.mark.parametrize(
    ("when", "error", "message"),
    [
        (1_790_000_000_000, ValueError, "milliseconds"),
        (0, ValueError, "in seconds"),
        (datetime.datetime(2026, 9, 1), ValueError, "time zone"),
        (1_790_000_000.5, TypeError, "not float"),
        (True, TypeError, "not bool"),
    ],
)
def test_a_time_is_a_time(when: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        Event.search("1", when, email="a@example.com")


def test_names_are_as_pinterest_has_them() -> None:
    assert Event.named("start_trial", "1", NOW, email="a@example.com").name == "start_trial"
    for wrong in ("PageVisit", "pagevisit", "ADD_TO_CART", "watch-video"):
        with pytest.raises(ValueError, match="the name of this event is"):
            Event.named(wrong, "1", NOW, email="a@example.com")
    with pytest.raises(ValueError, match="lower case"):
        Event.named("Bought It", "1", NOW, email="a@example.com")
    with pytest.raises(ValueError, match="needs an event_id"):
        Event.lead(" ", NOW, email="a@example.com")


def test_the_shape_of_the_api_is_taken_too_and_hashed() -> None:
    own = Event.from_dict({"name": "lead", "event_id": "1", "when": "2026-09-21T14:13:20+00:00", "email": "A@b.com"})
    user = {"em": ["a@B.com", digest("c@d.com")], "client_ip_address": "203.0.113.7"}
    api = Event.from_dict(
        {
            "event_name": "lead",
            "event_id": "1",
            "event_time": "1790000000",
            "action_source": "web",
            "user_data": user,
            "custom_data": {"value": "1.50"},
            "event_source_url": "https://shop.example/",
        }
    )
    assert own.body["event_time"] == api.body["event_time"]
    assert own.body["user_data"] == {"em": [digest("a@b.com")]}
    assert api.body["user_data"]["em"] == [digest("a@b.com"), digest("c@d.com")]
    assert (api.body["custom_data"], api.body["event_source_url"]) == ({"value": "1.50"}, "https://shop.example/")
    for bad in ({"name": "lead"}, {"name": "lead", "event_id": "1", "when": "yesterday"}):
        with pytest.raises(ValueError, match="event"):
            Event.from_dict(bad)


def sent(local: LocalPinterest) -> list[int]:
    return [len(write.body["data"]) for write in local.writes if write.operation == "events/create"]


async def test_a_thousand_go_into_a_call(local: LocalPinterest, w: Workflows, account: str) -> None:
    outcome = await w.conversions.send(event(number) for number in range(2_500))
    assert outcome
    assert [item.key for item in outcome] == [f"order-{number}" for number in range(2_500)]
    assert sorted(sent(local)) == [500, 1000, 1000]
    assert len(local.events) == 2_500


async def test_a_test_records_nothing(local: LocalPinterest, w: Workflows, account: str) -> None:
    assert await w.conversions.send([event()], test=True)
    assert not local.events


async def test_those_that_are_good_count(local: LocalPinterest, w: Workflows, account: str) -> None:
    given: list[Any] = [event(number) for number in range(6)]
    given[2] = {"name": "lead", "event_id": "bad-time", "when": 1_790_000_000 - 8 * 86_400, "email": "a@example.com"}
    given[4] = {"name": "lead", "event_id": "no-mail", "when": 1_790_000_000, "email": "nobody"}
    outcome = await w.conversions.send(given)
    assert [(item.position, item.key) for item in outcome.refused] == [(2, "bad-time"), (4, "no-mail")]
    assert "7 days" in outcome.at(2).message
    assert "no e-mail address" in outcome["no-mail"].message
    assert [item.position for item in outcome.done] == [0, 1, 3, 5]
    assert len(local.events) == 4


async def test_a_lost_reply_is_sent_again_and_counts_once(local: LocalPinterest, w: Workflows, account: str) -> None:
    local.fail("events/create", 2, faults.closed(effect=True))
    outcome = await w.conversions.send([event(number) for number in range(3)])
    assert outcome, list(map(str, outcome))
    assert (len(local.events), len(local.fired)) == (3, 2)


async def test_an_offline_event_is_not_sent_again(local: LocalPinterest, w: Workflows, account: str) -> None:
    local.fail("events/create", 1, faults.closed(effect=True))
    outcome = await w.conversions.send([event(0), event(1, action_source="offline")])
    assert [item.status for item in outcome] == ["done", "unknown"]
    assert len(local.events) == 2


async def test_one_bad_event_does_not_take_the_others_along(local: LocalPinterest, w: Workflows, account: str) -> None:
    bad = event(3, language={"is": "no text"})
    outcome = await w.conversions.send([event(0), event(1), event(2), bad, event(4)])
    assert [item.key for item in outcome.refused] == ["order-3"]
    assert len(local.events) == 4


async def test_throttled_and_broken(local: LocalPinterest, w: Workflows, account: str, clock: Waiting) -> None:
    local.fail("events/create", 3, faults.status(503))
    outcome = await w.conversions.send([event(0)])
    assert outcome
    local.fail("events/create", 40, faults.throttled(7200))
    outcome = await w.conversions.send([event(1)])
    assert [item.status for item in outcome] == ["again"]
    assert max(clock.slept) < 61


async def test_a_rerun_with_its_journal_leaves_out_what_was_sent(
    local: LocalPinterest, w: Workflows, account: str, tmp_path: Path
) -> None:
    assert await w.conversions.send([event(0), event(1)], journal=tmp_path / "j")
    outcome = await w.conversions.send([event(0), event(1), event(2)], journal=tmp_path / "j")
    assert [item.changed for item in outcome] == [False, False, True]
    assert sent(local) == [2, 1]
    kept = (tmp_path / "j").read_bytes()
    assert b"example.com" not in kept
    assert digest("ann0@example.com").encode() not in kept


async def test_what_is_no_event(w: Workflows, account: str) -> None:
    with pytest.raises(TypeError, match="an Event or a mapping, not str"):
        await w.conversions.send(["checkout"])  # type: ignore[list-item]


async def test_ten_thousand_through_the_buffer_one_in_a_hundred_refused(
    local: LocalPinterest, w: Workflows, account: str
) -> None:
    old = NOW - datetime.timedelta(days=9)
    async with w.conversions.buffer() as buffer:
        positions = [
            await buffer.add(
                Event.page_visit(f"visit-{number}", old if number % 100 == 7 else NOW, email=f"a{number}@example.com")
            )
            for number in range(10_000)
        ]
    outcome = buffer.outcome
    assert positions == list(range(10_000))
    assert [item.position for item in outcome.refused] == list(range(7, 10_000, 100))
    assert all(outcome.at(number).key == f"visit-{number}" for number in range(10_000))
    assert len(outcome.done) == len(local.events) == 9_900
    assert local.calls("events/create") == 10


async def test_the_buffer_under_faults(local: LocalPinterest, w: Workflows, account: str) -> None:
    local.fail("events/create", 1, faults.refuse(1))
    local.fail("events/create", 2, faults.closed(effect=True))
    local.fail("events/create", 1, faults.html())
    async with w.conversions.buffer(size=20) as buffer:
        for number in range(500):
            await buffer.add(event(number))
    assert len(buffer.outcome.refused) == 1
    assert len(buffer.outcome.done) == len(local.events) == 499
    assert len(local.fired) == 4


async def test_the_buffer_sends_after_some_seconds(local: LocalPinterest, pinterest: Pinterest, account: str) -> None:
    now = datetime.datetime.fromtimestamp(local.clock.now(), datetime.UTC)
    seen: list[Outcome[None]] = []
    came = asyncio.Event()

    def see(outcome: Outcome[None]) -> None:
        seen.append(outcome)
        came.set()

    buffer = pinterest.workflows.conversions.buffer(seconds=0.01, on_outcome=see)
    async with buffer:
        await buffer.add(Event.lead("1", now, email="a@example.com"))
        await asyncio.wait_for(came.wait(), 10)
        assert [item.key for item in seen[0]] == ["1"]
        await buffer.add(Event.lead("2", now, email="a@example.com"))
    assert [item.key for item in seen[1]] == ["2"]
    assert len(buffer.outcome) == 0


async def test_the_buffer_keeps_what_it_took_when_the_block_fails(
    local: LocalPinterest, w: Workflows, account: str
) -> None:
    buffer = w.conversions.buffer(seconds=1e6)

    async def fail() -> None:
        async with buffer:
            await buffer.add(event())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert len(local.events) == 1
    with pytest.raises(RuntimeError, match="inside of"):
        await buffer.add(event())


async def test_a_cancelled_buffer_tells_what_was_not_sent(
    local: LocalPinterest, pinterest: Pinterest, account: str
) -> None:
    buffer = pinterest.workflows.conversions.buffer(size=2, seconds=1e6)
    local.fail("events/create", 1, Fault("held", delay=60.0))
    full = asyncio.Event()

    async def fill() -> None:
        async with buffer:
            for number in range(3):
                await buffer.add(event(number))
            full.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(fill())
    await full.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [(item.key, item.status) for item in buffer.outcome] == [(f"order-{n}", "again") for n in range(3)]


async def test_the_buffer_refuses_what_it_cannot_take(w: Workflows, account: str) -> None:
    with pytest.raises(ValueError, match="size is 1 to 1000"):
        w.conversions.buffer(size=1001)
    async with w.conversions.buffer() as buffer:
        with pytest.raises(TypeError, match="takes events, not dict"):
            await buffer.add({})  # type: ignore[arg-type]


@pytest.fixture(params=range(3))
async def odd(request: pytest.FixtureRequest) -> AsyncIterator[tuple[LocalPinterest, Workflows, str]]:
    quirks = Quirks.of_replies()
    quirks.html_5xx = 3
    async with (
        LocalPinterest(seed=request.param, accounts=1, campaigns=1, now=1_790_000_000, quirks=quirks) as local,
        Pinterest("pina_test", base_url=local.url, retry=QUICK, rate_limits="off") as pinterest,
    ):
        yield local, Workflows(pinterest, clock=Waiting(local)), local.ad_account_ids[0]


async def test_with_everything_odd_on(odd: tuple[LocalPinterest, Workflows, str]) -> None:
    local, w, _ = odd
    local.fail("events/create", 1, faults.closed(effect=True))
    waiting = {made.event_id: made for made in map(event, range(3_000))}
    for _ in range(10):
        outcome = await w.conversions.send(waiting.values())
        assert {item.status for item in outcome} <= {"done", "again"}
        waiting = {item.key: waiting[item.key] for item in outcome.again}
        if not waiting:
            break
    assert not waiting
    assert sorted(each["event_id"] for each in local.events) == sorted(f"order-{number}" for number in range(3_000))
