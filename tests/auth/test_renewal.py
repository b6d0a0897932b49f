"""The fault matrix' rows 25 and 29 to 35, and what else a token's life brings; each fault is shown to have fired."""

from __future__ import annotations

import asyncio
import itertools
from pathlib import Path

import httpx
import pytest

from pinterest_async import (
    OPERATIONS,
    AuthenticationError,
    ReauthorizationRequired,
    ServerError,
    TransportError,
)
from pinterest_async_overrides.auth.oauth.client import OAuth
from pinterest_async_overrides.auth.stores.file import FileTokenStore
from pinterest_async_overrides.auth.stores.memory import MemoryTokenStore
from pinterest_async_overrides.auth.token import Token, TokenStoreError
from tests.auth.world import (
    BASIC,
    CALL,
    MONTH,
    START,
    Fault,
    PlainStore,
    World,
    answers,
    does,
    fails,
    settled,
    waits,
)
from tests.faults.plugin import Fired

DAY = 86400.0


def bearer(world: World) -> str:
    return f"Bearer {world.store.token.access_token}"


async def test_a_token_from_the_store_is_used_as_it_is() -> None:
    world = World()
    world.stored()
    auth = world.process()
    assert [await auth.authorization(CALL) for _ in range(3)] == ["Bearer pina_old"] * 3
    assert (world.store.loads, world.issuer.asked) == (1, [])


async def test_the_first_token_comes_from_the_given_refresh_token() -> None:
    world = World()
    auth = world.process(refresh_token=world.issuer.refresh_token())
    assert await auth.authorization(CALL) == bearer(world)
    assert world.store.token.refresh_token == world.issuer.newest
    restarted = world.process(refresh_token=world.issuer.issued[0])
    assert await restarted.authorization(CALL) == bearer(world)
    assert world.issuer.refreshes == 1


async def test_an_operation_of_the_app_gets_its_id_and_secret() -> None:
    auth = World().process()
    assert await auth.authorization(BASIC) == "Basic MTIzNDU2NzphcHAtc2VjcmV0"
    assert not await auth.refused(BASIC, "Basic MTIzNDU2NzphcHAtc2VjcmV0", 2)


@pytest.mark.fault(25)
async def test_row_25_100_tasks_at_expiry_make_one_refresh(fired: Fired) -> None:
    world = World()
    world.stored(-1)
    auth = world.process()
    headers = await asyncio.gather(*(auth.authorization(CALL) for _ in range(100)))
    assert set(headers) == {bearer(world)}
    assert world.issuer.refreshes == 1
    fired("tasks at expiry", len(headers))


async def test_early_in_the_window_calls_go_on_while_one_task_refreshes() -> None:
    world = World()
    world.stored(DAY - 1)
    gate = asyncio.Event()
    world.issuer.faults.append(waits(gate))
    auth = world.process()
    assert {await auth.authorization(CALL) for _ in range(100)} == {"Bearer pina_old"}
    await settled()
    assert {await auth.authorization(CALL) for _ in range(100)} == {"Bearer pina_old"}
    gate.set()
    await settled()
    assert await auth.authorization(CALL) == bearer(world) != "Bearer pina_old"
    assert world.issuer.refreshes == 1


async def test_late_in_the_window_calls_wait() -> None:
    world = World()
    world.stored(59)
    auth = world.process()
    assert await auth.authorization(CALL) == bearer(world) != "Bearer pina_old"


async def test_a_call_that_waits_for_a_failed_refresh_goes_on_while_the_old_token_lives() -> None:
    world = World()
    world.stored(59)
    world.issuer.faults.extend([answers(503)] * 4)
    auth = world.process()
    assert await auth.authorization(CALL) == "Bearer pina_old"
    world.clock.advance(60)
    with pytest.raises(TransportError):
        await auth.authorization(CALL)
    assert world.issuer.fired == 4
    assert await auth.authorization(CALL) == bearer(world)


async def test_a_failed_refresh_in_the_background_is_told_and_tried_again_a_minute_later() -> None:
    world = World()
    world.stored(DAY - 1)
    world.issuer.faults.extend([answers(503)] * 2)
    auth = world.process()
    for _ in range(50):
        assert await auth.authorization(CALL) == "Bearer pina_old"
        await asyncio.sleep(0)
    assert (world.issuer.refreshes, len(world.told("refresh_failed"))) == (2, 1)
    world.clock.advance(61)
    await auth.authorization(CALL)
    await settled()
    assert await auth.authorization(CALL) == bearer(world) != "Bearer pina_old"


@pytest.mark.fault(26)
@pytest.mark.parametrize("where", ["shared", "plain"])
async def test_row_26_processes_at_expiry_make_one_refresh_and_the_rest_reload(where: str, fired: Fired) -> None:
    world = World()
    world.stored(-1)
    store = world.store if where == "shared" else PlainStore(world.store)
    processes = [world.process(store=store) for _ in range(8)]
    headers = await asyncio.gather(*(auth.authorization(CALL) for auth in processes))
    assert set(headers) == {bearer(world)}
    assert world.store.saves == 1
    # Without a lock all of them ask at once: one is answered, the others are refused and read the store again.
    assert world.issuer.refreshes == (1 if where == "shared" else 8)
    assert len(world.told("adopted")) == 7
    fired("processes at expiry", len(processes))


@pytest.mark.fault(29)
async def test_row_29_disk_full_says_so_and_the_new_token_is_kept(fired: Fired) -> None:
    world = World()
    world.stored(-1)
    world.store.failing = 2
    auth = world.process()
    for _ in range(2):
        with pytest.raises(TokenStoreError, match="No space left on device"):
            await auth.authorization(CALL)
    assert world.store.failed == 2
    assert world.store.token.access_token == "pina_old"
    # The third call stores what the first one got: nothing is asked for twice, and nothing is lost.
    assert await auth.authorization(CALL) == bearer(world) != "Bearer pina_old"
    assert world.issuer.refreshes == 1
    assert world.store.token.refresh_token == world.issuer.newest
    assert len(world.told("save_failed")) == 2
    fired("saves that failed", world.store.failed)


@pytest.mark.fault(29)
async def test_row_29_closing_stores_what_could_not_be_stored(fired: Fired) -> None:
    world = World()
    world.stored(-1)
    world.store.failing = 1
    auth = world.process()
    with pytest.raises(TokenStoreError):
        await auth.authorization(CALL)
    await auth.aclose()
    assert world.store.failed == 1
    assert world.store.token.refresh_token == world.issuer.newest
    fired("saves that failed", world.store.failed)


@pytest.mark.fault(29)
async def test_row_29_an_unstored_token_yields_to_a_log_in_elsewhere(fired: Fired) -> None:
    world = World()
    world.stored(-1)
    world.store.failing = 1
    auth = world.process()
    with pytest.raises(TokenStoreError):
        await auth.authorization(CALL)
    world.clock.advance(10)
    await world.process().exchange("a-code", "http://localhost:8085/")
    assert await auth.authorization(CALL) == bearer(world)
    assert world.store.token.refresh_token == world.issuer.newest
    fired("saves that failed", world.store.failed)


@pytest.mark.fault(29)
async def test_row_29_an_unstored_log_in_yields_to_a_later_token(fired: Fired) -> None:
    world = World()
    world.issuer.kills = False
    world.stored(-1)
    auth = world.process()
    world.store.failing = 1
    with pytest.raises(TokenStoreError):
        await auth.exchange("a-code", "http://localhost:8085/")
    world.clock.advance(10)
    await world.process().authorization(CALL)
    assert await auth.authorization(CALL) == bearer(world)
    assert (world.store.failed, world.store.token.refresh_token) == (1, world.issuer.newest)
    fired("saves that failed", world.store.failed)


async def test_a_log_out_that_could_not_be_stored_takes_no_later_log_in_away() -> None:
    world = World()
    world.stored()
    auth = world.process()
    world.store.failing = 1
    with pytest.raises(TokenStoreError):
        await auth.revoke()
    await world.process().exchange("a-code", "http://localhost:8085/")
    await auth.aclose()
    assert (world.store.failed, world.store.token.refresh_token) == (1, world.issuer.newest)


@pytest.mark.fault(30)
@pytest.mark.parametrize("rounds", range(8))
async def test_row_30_a_cancelled_call_leaves_its_refresh_running(rounds: int, fired: Fired) -> None:
    world = World()
    world.stored()
    auth = world.process()
    await auth.authorization(CALL)
    world.clock.advance(MONTH)
    call = asyncio.create_task(auth.authorization(CALL))
    for _ in range(rounds):
        await asyncio.sleep(0)
    ran = not call.done()
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
    assert call.cancelled() == ran
    await settled()
    if rounds:
        assert world.issuer.refreshes == 1
        assert world.store.token.refresh_token == world.issuer.newest
    assert await auth.authorization(CALL) == bearer(world)
    assert world.issuer.refreshes == 1
    fired("calls cancelled", ran)


@pytest.mark.fault(30)
async def test_row_30_a_closing_client_waits_for_its_refresh(fired: Fired) -> None:
    world = World()
    world.stored(-1)
    gate = asyncio.Event()
    world.issuer.faults.append(waits(gate))
    auth = world.process()
    call = asyncio.create_task(auth.authorization(CALL))
    await settled()
    call.cancel()
    closing = asyncio.create_task(auth.aclose())
    await settled()
    assert call.cancelled()
    assert not closing.done()
    gate.set()
    await closing
    assert world.store.token.refresh_token == world.issuer.newest
    fired("calls cancelled", call.cancelled())


async def test_a_write_that_had_no_token_was_not_sent() -> None:
    world = World()
    world.stored(-1)
    world.issuer.faults.extend([answers(503)] * 2)
    with pytest.raises(TransportError, match=r"POST /boards: not sent, for want of a token: .*503") as caught:
        await world.process().authorization(OPERATIONS["boards/create"])
    assert not caught.value.sent
    assert isinstance(caught.value.__cause__, ServerError)


BROKEN = [
    pytest.param(answers(500), id="500"),
    pytest.param(answers(503, "nothing"), id="503"),
    pytest.param(answers(429), id="429"),
    pytest.param(answers(200, ["no token"]), id="200 without a token"),
    pytest.param(fails(httpx.ReadTimeout("")), id="time-out"),
    pytest.param(fails(httpx.ConnectError("refused")), id="refused"),
    pytest.param(fails(OSError("broken pipe")), id="OSError"),
    pytest.param(fails(TimeoutError()), id="deadline"),
]


@pytest.mark.fault(31)
@pytest.mark.parametrize("fault", BROKEN)
async def test_row_31_a_refresh_that_fails_is_tried_once_more(fault: Fault, fired: Fired) -> None:
    world = World()
    world.stored(-1)
    world.issuer.faults.append(fault)
    auth = world.process()
    assert await auth.authorization(CALL) == bearer(world) != "Bearer pina_old"
    assert (world.issuer.fired, world.issuer.refreshes, world.clock.slept) == (1, 2, [0.5])
    world.clock.advance(MONTH)
    world.issuer.faults.extend([fault] * 3)
    with pytest.raises(TransportError):
        await auth.authorization(CALL)
    assert (world.issuer.fired, world.issuer.refreshes) == (3, 4)
    fired("refreshes that failed", world.issuer.fired)


@pytest.mark.fault(31)
async def test_row_31_the_store_is_read_again_before_the_further_try(fired: Fired) -> None:
    world = World()
    world.stored(-1)
    sibling = Token("pina_sibling", "pinr_sibling", START + MONTH)

    async def save() -> None:
        world.store.put(sibling)
        raise httpx.ReadTimeout("too late")

    world.issuer.faults.append(does(save))
    assert await world.process().authorization(CALL) == "Bearer pina_sibling"
    assert world.issuer.refreshes == 1
    fired("refreshes that failed", world.issuer.fired)


@pytest.mark.fault(31)
async def test_row_31_a_lost_reply_and_a_dead_refresh_token_end_in_a_clear_error(fired: Fired) -> None:
    world = World()
    world.stored(-1)
    world.issuer.faults.append(world.issuer.lose_reply())
    with pytest.raises(ReauthorizationRequired, match="log in again"):
        await world.process().authorization(CALL)
    assert (world.issuer.fired, world.issuer.refreshes) == (1, 2)
    fired("refreshes that failed", world.issuer.fired)


@pytest.mark.fault(31)
async def test_row_31_a_lost_reply_costs_nothing_where_the_old_refresh_token_lives(fired: Fired) -> None:
    world = World()
    world.issuer.kills = False
    world.stored(-1)
    world.issuer.faults.append(world.issuer.lose_reply())
    assert await world.process().authorization(CALL) == bearer(world)
    assert world.store.token.refresh_token == world.issuer.newest
    fired("refreshes that failed", world.issuer.fired)


@pytest.mark.fault(31)
async def test_row_31_a_broken_reply_still_gives_its_refresh_token(fired: Fired) -> None:
    world = World()
    world.stored(-1)

    async def half() -> httpx.Response:
        form = {key: value for key, value in world.issuer.asked[-1].items() if key != "url"}
        whole = world.issuer.answer(form).content
        return httpx.Response(200, content=whole[: whole.index(b'"access_token"')])

    world.issuer.faults.append(half)
    assert await world.process().authorization(CALL) == bearer(world)
    assert (world.issuer.fired, world.issuer.refreshes) == (1, 2)
    assert world.store.token.refresh_token == world.issuer.newest
    fired("refreshes that failed", world.issuer.fired)


@pytest.mark.fault(32)
async def test_row_32_a_refused_refresh_token_whose_sibling_rotated(fired: Fired) -> None:
    world = World()
    old = world.stored(-1)
    plain = PlainStore(world.store)

    async def rotate() -> None:
        await world.process(store=plain).authorization(CALL)

    world.issuer.faults.append(does(rotate))
    auth = world.process(store=plain)
    assert await auth.authorization(CALL) == bearer(world)
    assert world.issuer.fired == 1
    assert [form["refresh_token"] for form in world.issuer.asked] == [old.refresh_token] * 2
    assert world.store.token.refresh_token == world.issuer.newest
    fired("refresh tokens refused", world.issuer.refused)


@pytest.mark.fault(32)
async def test_row_32_a_sibling_that_saves_a_moment_later(monkeypatch: pytest.MonkeyPatch, fired: Fired) -> None:
    world = World()
    world.stored(-1)
    world.issuer.alive.clear()
    sibling = Token("pina_sibling", "pinr_sibling", START + MONTH)
    sleep = world.clock.sleep

    async def save_then_sleep(seconds: float) -> None:
        world.store.put(sibling)
        await sleep(seconds)

    monkeypatch.setattr(world.clock, "sleep", save_then_sleep)
    assert await world.process().authorization(CALL) == "Bearer pina_sibling"
    assert world.store.token == sibling
    fired("refresh tokens refused", world.issuer.refused)


@pytest.mark.fault(32)
async def test_row_32_a_sibling_whose_token_has_ended_already_is_refreshed(fired: Fired) -> None:
    world = World()
    world.stored(-1)

    async def rotate() -> None:
        world.issuer.alive.clear()
        world.stored(-1, access_token="pina_sibling")

    world.issuer.faults.append(does(rotate))
    assert await world.process().authorization(CALL) == bearer(world)
    assert world.store.token.refresh_token == world.issuer.newest
    fired("refresh tokens refused", world.issuer.refused)


@pytest.mark.fault(32)
async def test_row_32_a_later_token_of_a_sibling_is_not_overwritten(fired: Fired) -> None:
    world = World()
    world.issuer.kills = False
    world.stored(-1)
    later = Token("pina_later", "pinr_later", START + MONTH + 9, START + 3 * MONTH)

    async def save() -> None:
        world.store.put(later)

    world.issuer.faults.append(does(save))
    assert await world.process(store=PlainStore(world.store)).authorization(CALL) == "Bearer pina_later"
    assert (world.issuer.refreshes, world.store.token) == (1, later)
    fired("siblings that rotated", world.issuer.fired)


@pytest.mark.fault(32)
async def test_row_32_a_refused_refresh_token_stays_in_the_store_and_is_not_sent_again(fired: Fired) -> None:
    world = World()
    old = world.stored(-1)
    world.issuer.alive.clear()
    auth = world.process()
    for _ in range(5):
        with pytest.raises(ReauthorizationRequired, match=r"log in again.*authorization_url\(\).*exchange\(\)"):
            await auth.authorization(CALL)
    assert world.issuer.refreshes == 1
    assert world.store.token == old
    # Somebody logs in, in another process: this one finds the new token by itself.
    await world.process().exchange("a-code", "http://localhost:8085/")
    assert await auth.authorization(CALL) == bearer(world)
    fired("refresh tokens refused", world.issuer.refused)


@pytest.mark.fault(32)
async def test_row_32_a_refresh_token_that_was_refused_by_mistake_is_tried_again_later(fired: Fired) -> None:
    world = World()
    world.stored(-1)
    world.issuer.faults.append(answers(401, {"code": 283, "message": "The authorization grant is invalid"}))
    auth = world.process()
    with pytest.raises(ReauthorizationRequired):
        await auth.authorization(CALL)
    world.clock.advance(301)
    assert await auth.authorization(CALL) == bearer(world)
    fired("refresh tokens refused", world.issuer.fired)


@pytest.mark.fault(32)
async def test_row_32_a_new_refresh_token_of_the_user_takes_over_where_the_stored_one_is_refused(fired: Fired) -> None:
    world = World()
    world.stored(-1, refresh_token_expires_at=START + 9 * MONTH)
    world.issuer.alive.clear()
    auth = world.process(refresh_token=world.issuer.refresh_token())
    assert await auth.authorization(CALL) == bearer(world)
    assert world.store.token.refresh_token == world.issuer.newest
    assert world.issuer.refreshes == 2
    fired("refresh tokens refused", world.issuer.refused)


async def test_a_wrong_client_secret_is_no_reason_to_log_in_again() -> None:
    world = World()
    world.stored(-1)
    world.issuer.faults.append(answers(401, {"code": 2, "message": "Authentication failed."}))
    with pytest.raises(AuthenticationError, match="client id and secret do not fit") as caught:
        await world.process().authorization(CALL)
    assert (world.issuer.fired, world.issuer.refreshes, caught.value.response) == (1, 1, None)


@pytest.mark.fault(33)
async def test_row_33_a_reply_without_a_refresh_token_keeps_the_old_one(fired: Fired) -> None:
    world = World()
    world.issuer.rotates = False
    old = world.stored(-1, refresh_token_expires_at=START + 40 * DAY)
    assert await world.process().authorization(CALL) == bearer(world) != "Bearer pina_old"
    assert world.store.token.refresh_token == old.refresh_token
    assert world.store.token.refresh_token_expires_at == START + 40 * DAY
    assert "refresh_token" not in world.store.token.extras
    fired("replies without a refresh token", world.issuer.refreshes)


@pytest.mark.fault(34)
async def test_row_34_a_late_401_for_an_older_token_asks_for_nothing(fired: Fired) -> None:
    world = World()
    world.stored()
    auth = world.process()
    old = await auth.authorization(CALL)
    assert await auth.refused(CALL, old, 2)
    assert (world.issuer.refreshes, await auth.authorization(CALL)) == (1, bearer(world))
    assert all(await asyncio.gather(*(auth.refused(CALL, old, 2) for _ in range(20))))
    assert world.issuer.refreshes == 1
    fired("401s for an older token", 21)


@pytest.mark.fault(34)
async def test_row_34_a_hundred_401s_at_once_make_one_refresh(fired: Fired) -> None:
    world = World()
    world.stored()
    auth = world.process()
    old = await auth.authorization(CALL)
    assert all(await asyncio.gather(*(auth.refused(CALL, old, 2) for _ in range(100))))
    assert world.issuer.refreshes == 1
    fired("401s", 100)


@pytest.mark.fault(34)
async def test_row_34_a_repeated_401_stops(fired: Fired) -> None:
    world = World()
    world.stored()
    auth = world.process()
    assert await auth.refused(CALL, await auth.authorization(CALL), 2)
    for _ in range(20):
        assert not await auth.refused(CALL, await auth.authorization(CALL), 2)
    assert world.issuer.refreshes == 1
    world.clock.advance(301)
    assert await auth.refused(CALL, await auth.authorization(CALL), 2)
    fired("401s", 22)


@pytest.mark.fault(34)
@pytest.mark.parametrize("code", [3, 7, 29])
async def test_row_34_a_401_that_no_token_changes(code: int, fired: Fired) -> None:
    world = World()
    world.stored()
    auth = world.process()
    assert not await auth.refused(CALL, await auth.authorization(CALL), code)
    assert world.issuer.refreshes == 0
    fired("401s")


@pytest.mark.fault(34)
async def test_row_34_a_401_after_a_sibling_renewed_takes_its_token(fired: Fired) -> None:
    world = World()
    world.stored()
    one, two = world.process(), world.process()
    old = await one.authorization(CALL)
    assert await two.authorization(CALL) == old
    await one.refresh()
    assert await two.refused(CALL, old, 2)
    assert (world.issuer.refreshes, await two.authorization(CALL)) == (1, bearer(world))
    fired("401s")


@pytest.mark.fault(35)
@pytest.mark.parametrize("hours", [-1, 1, -24 * 400, 24 * 400])
@pytest.mark.parametrize("life", [600.0, MONTH])
async def test_row_35_a_wall_clock_that_jumps_makes_no_storm_and_no_stall(
    hours: float, life: float, fired: Fired
) -> None:
    world = World()
    world.issuer.life = life
    auth = world.process(refresh_token=world.issuer.refresh_token())
    await auth.authorization(CALL)
    world.clock.jump(hours * 3600)
    for _ in range(200):
        await auth.authorization(CALL)
    assert world.issuer.refreshes == 1
    # The token ends when it should, however the wall clock stands, and each life costs one refresh.
    for lives in range(2, 5):
        ended = await auth.authorization(CALL)
        world.clock.advance(life)
        assert await auth.authorization(CALL) != ended
        assert world.issuer.refreshes == lives
    fired("jumps of the wall clock")


@pytest.mark.fault(35)
@pytest.mark.parametrize("hours", [-1, 1])
async def test_row_35_processes_that_start_after_the_jump_refresh_once_at_most(hours: float, fired: Fired) -> None:
    world = World()
    world.issuer.life = 600
    await world.process(refresh_token=world.issuer.refresh_token()).authorization(CALL)
    world.clock.jump(hours * 3600)
    for _ in range(10):
        assert await world.process().authorization(CALL) == bearer(world)
    assert world.issuer.refreshes == (2 if hours > 0 else 1)
    fired("jumps of the wall clock")


async def test_the_end_of_the_refresh_token_is_told_once_a_day() -> None:
    world = World()
    world.issuer.rotates = False
    world.stored(MONTH, refresh_token_expires_at=START + 8 * DAY)
    auth = world.process()
    for _ in range(3):
        await auth.authorization(CALL)
    assert world.told("refresh_token_ending") == []
    world.clock.advance(DAY + 1)
    for _, _ in itertools.product(range(3), range(2)):
        await auth.authorization(CALL)
    assert world.told("refresh_token_ending") == [
        "the refresh token ends in 7.0 days; without a new one the user has to log in"
    ]
    world.clock.advance(8 * DAY)
    await auth.authorization(CALL)
    assert "has ended" in world.told("refresh_token_ending")[1]


async def test_a_hook_that_raises_breaks_nothing() -> None:
    world = World()
    world.stored(-1)

    def hook(event: object) -> None:
        raise RuntimeError("no metrics today")

    auth = OAuth("1234567", "app-secret", store=world.store, send=world.issuer, clock=world.clock, on_event=hook)
    assert await auth.authorization(CALL) == bearer(world)


async def test_a_rotated_token_without_a_store_that_lasts_is_told() -> None:
    world = World()
    auth = world.process(store=MemoryTokenStore(), refresh_token=world.issuer.refresh_token())
    await auth.authorization(CALL)
    assert len(world.told("not_lasting")) == 1


async def test_without_any_token_the_user_has_to_log_in() -> None:
    world = World()
    with pytest.raises(ReauthorizationRequired, match="log in again"):
        await world.process().authorization(CALL)
    world.store.put(Token("pina_x", None, START - 1))
    with pytest.raises(ReauthorizationRequired, match="log in again"):
        await world.process().authorization(CALL)
    assert world.issuer.asked == []


async def test_a_store_that_cannot_be_read_is_left_alone() -> None:
    world = World()
    world.store.written = '{"access_token": "pina_'
    with pytest.raises(TokenStoreError, match="ValueError"):
        await world.process(refresh_token=world.issuer.refresh_token()).authorization(CALL)
    assert (world.issuer.asked, world.store.written) == ([], '{"access_token": "pina_')


async def test_one_oauth_in_two_event_loops(tmp_path: Path) -> None:
    world = World()
    auth = world.process(store=FileTokenStore(tmp_path / "t.json"), refresh_token=world.issuer.refresh_token())

    def run(seconds: float) -> str:
        world.clock.advance(seconds)
        return asyncio.run(auth.authorization(CALL))

    first = await asyncio.to_thread(run, 0)
    assert await asyncio.to_thread(run, MONTH) != first
    assert world.issuer.refreshes == 2
