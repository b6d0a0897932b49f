"""Refusals: one of a query stops its siblings, one of single entities costs those alone."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinterest_async import BadRequestError, ForbiddenError
from pinterest_async.bulk import IncompletePull
from pinterest_async.testing import faults
from pinterest_async_overrides.bulk.fetch.narrowing import MOST, ask
from pinterest_async_overrides.bulk.fetch.refusals import SAME, Refusals
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.plan.models import Chunk
from tests.bulk.conftest import TODAY, bench_of, rows_of
from tests.bulk.handing import Made

WRONG = {"code": 1, "message": "Invalid combination of attribution windows"}
IDS = tuple(str(626_000_000_000 + number) for number in range(250))


def chunk_of(ids: tuple[str, ...], key: str = "1-00000", account: str = "1") -> Chunk:
    return Chunk(key=key, account=account, ids=ids, start=TODAY, end=TODAY, by="call", rows=len(ids))


class Pinterest:
    """Answers a chunk with a row for each entity, unless one of them is stale; counts what it was asked."""

    def __init__(self, stale: frozenset[str], *, names: bool) -> None:
        self._stale, self._names = stale, names
        self.asked: Counter[int] = Counter()

    async def __call__(self, chunk: Chunk) -> Answer:
        self.asked[len(chunk.ids)] += 1
        await asyncio.sleep(0)
        if found := [each for each in chunk.ids if each in self._stale]:
            which = f"Campaign {found[0]} does not belong to this ad account" if self._names else "Invalid id"
            raise BadRequestError(which, status=400, code=1)
        return Made(chunk, [{"CAMPAIGN_ID": each} for each in chunk.ids])


def ids_in(answer: Answer) -> list[str]:
    return [row.CAMPAIGN_ID for rows in answer.pieces() for row in rows]


@settings(max_examples=60)
@given(st.integers(2, 250), st.sets(st.integers(0, 249), max_size=12), st.booleans())
def test_stale_ids_cost_themselves_alone(size: int, stale_at: set[int], names: bool) -> None:
    ids = IDS[:size]
    stale = frozenset(ids[at] for at in stale_at if at < size)
    pinterest = Pinterest(stale, names=names)
    chunk = chunk_of(ids)
    try:
        answer = asyncio.run(ask(pinterest, chunk, Refusals()))
    except BadRequestError:
        # Nothing says that it is about ids: all those asked for one by one are stale, or all there are.
        assert {ids[0], ids[size // 2], ids[-1]} <= stale or stale == set(ids)
        return
    assert sorted(ids_in(answer)) == sorted(set(ids) - stale)
    assert answer.chunk is chunk
    lost = [each for failure in answer.lacks for each in failure.ids]
    assert sorted(lost) == sorted(stale)
    assert all(each in str(failure) for failure in answer.lacks for each in failure.ids[:5])
    assert sum(pinterest.asked.values()) <= (1 + len(stale) if names else MOST)


async def test_a_refusal_that_names_the_id_costs_one_more_request() -> None:
    pinterest = Pinterest(frozenset(IDS[-1:]), names=True)
    answer = await ask(pinterest, chunk_of(IDS), Refusals())
    assert len(ids_in(answer)) == 249
    assert pinterest.asked == {250: 1, 249: 1}


async def test_a_refusal_of_the_query_is_learned_once() -> None:
    everything = frozenset(IDS)
    pinterest, refusals = Pinterest(everything, names=False), Refusals()
    chunks = [chunk_of(IDS, f"{account}-00000", str(account)) for account in range(100)]
    outcomes = await asyncio.gather(*(ask(pinterest, chunk, refusals) for chunk in chunks[:16]), return_exceptions=True)
    assert all(isinstance(each, BadRequestError) for each in outcomes)
    assert sum(pinterest.asked.values()) == 16 + 3  # the chunks under way, and three entities one by one
    for chunk in chunks[16:]:
        with pytest.raises(BadRequestError):
            await ask(pinterest, chunk, refusals)
    assert sum(pinterest.asked.values()) == 16 + 3


async def test_an_answer_says_that_a_refusal_is_not_of_the_query() -> None:
    pinterest, refusals = Pinterest(frozenset(IDS[:5]), names=False), Refusals()
    for number in range(2 * SAME):
        if number == 1:
            await ask(pinterest, chunk_of(IDS[9:10], "good"), refusals)
        with pytest.raises(BadRequestError):
            await ask(pinterest, chunk_of(IDS[:1], f"{number}"), refusals)
    assert pinterest.asked == {1: 2 * SAME + 1}


async def test_what_an_account_is_forbidden_is_asked_once() -> None:
    async def forbidden(chunk: Chunk) -> Answer:
        asked.append(chunk)
        raise ForbiddenError("not permitted", status=403, code=7)

    asked: list[Chunk] = []
    refusals = Refusals()
    for number in range(2 * SAME):
        with pytest.raises(ForbiddenError):
            await ask(forbidden, chunk_of(IDS, f"{number}"), refusals)
    assert len(asked) == 2 * SAME


async def test_an_error_on_the_way_gives_back_what_was_held() -> None:
    class Held(Made):
        closed = False

        def close(self) -> None:
            Held.closed = True

    async def get(chunk: Chunk) -> Answer:
        if len(chunk.ids) == 1:
            return Held(chunk, [])
        if len(chunk.ids) == 250:
            raise BadRequestError("Invalid id", status=400, code=1)
        raise ConnectionError

    with pytest.raises(ConnectionError):
        await ask(get, chunk_of(IDS), Refusals())
    assert Held.closed


@pytest.mark.parametrize("method", ["call", "report"])
async def test_the_same_refusal_is_not_sent_for_every_chunk(method: str) -> None:
    async with bench_of(accounts=60) as bench:
        operation = "campaigns/analytics" if method == "call" else "analytics/create_report"
        bench.local.fail(operation, 1000, faults.status(400, WRONG))
        pull = bench.pull(columns=["IMPRESSION_1"], method=method)
        with pytest.raises(IncompletePull) as raised:
            await rows_of(pull)
        assert bench.local.calls(operation) <= 16 + 3
        assert len({failure.ad_account_id for failure in raised.value.failed}) == 60
        assert {failure.kind for failure in raised.value.failed} == {"BadRequestError"}


async def test_over_the_wire_one_stale_id_costs_its_own_rows() -> None:
    async with bench_of(accounts=1, campaigns=40) as bench:
        account = bench.local.ad_account_ids[0]
        ids = [each.id or "" async for each in bench.client.campaigns.list(account)]
        message = f"Campaign {ids[7]} does not belong to this ad account"
        bench.local.fail("campaigns/analytics", 1, faults.status(400, {"code": 1, "message": message}))
        with pytest.raises(IncompletePull) as raised:
            await rows_of(bench.pull(columns=["IMPRESSION_1"], ad_account_ids=[account], entity_ids=ids))
        (failure,) = raised.value.failed
        assert failure.ids == (ids[7],)
        assert bench.local.calls("campaigns/analytics") == 2


async def test_over_the_wire_a_refusal_without_a_name_is_narrowed_down(tmp_path: Path) -> None:
    async with bench_of(accounts=1, campaigns=40) as bench:
        account = bench.local.ad_account_ids[0]
        ids = [each.id or "" async for each in bench.client.campaigns.list(account)]
        bench.local.fail("campaigns/analytics", 2, faults.status(400, WRONG))  # all of them, and the first alone
        pull = bench.pull(columns=["IMPRESSION_1"], ad_account_ids=[account], entity_ids=ids)
        result = await pull.to_jsonl(tmp_path / "rows.jsonl")
        assert [failure.ids for failure in result.failed] == [(ids[0],)]
        assert result.rows == 39 * 30
        assert bench.local.calls("campaigns/analytics") == 4
