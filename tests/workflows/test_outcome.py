"""Outcome: every item by position and key, and failures named."""

from __future__ import annotations

import pickle

import pytest

from pinterest_async.workflows import ItemOutcome, ItemsFailed, JobFailed, Outcome


def outcome() -> Outcome[str]:
    return Outcome(
        [
            ItemOutcome(3, "d", "unknown", message="lost"),
            ItemOutcome(0, "a", "done", "x"),
            ItemOutcome(1, "b", "refused", code=2384, message="no budget", hint="give one"),
            ItemOutcome(2, "c", "again", message="busy"),
        ]
    )


def test_items_by_position_key_and_status() -> None:
    found = outcome()
    assert [item.key for item in found] == ["a", "b", "c", "d"]
    assert (found["b"].code, found.at(2).key, len(found)) == (2384, "c", 4)
    assert "b" in found
    assert "e" not in found
    assert [[item.key for item in part] for part in (found.done, found.refused, found.again, found.unknown)] == [
        ["a"],
        ["b"],
        ["c"],
        ["d"],
    ]
    assert [item.key for item in found.failed] == ["b", "c", "d"]
    assert repr(found) == "Outcome(done=1, refused=1, again=1, unknown=1)"
    assert found.to_dict()["failed"][0]["message"] == "no budget"
    for position in (-1, 4):
        with pytest.raises(IndexError):
            found.at(position)


def test_failures_are_raised_with_the_outcome() -> None:
    with pytest.raises(ItemsFailed, match=r"3 of 4 items were not done: b: refused \(code 2384\): no budget; give one"):
        outcome().raise_for_failures()
    assert not outcome()
    many = Outcome[str]([ItemOutcome(n, str(n), "refused") for n in range(8)])
    with pytest.raises(ItemsFailed, match="and 3 more") as raised:
        many.raise_for_failures()
    assert pickle.loads(pickle.dumps(raised.value)).outcome.counts() == many.counts()  # noqa: S301 - our own


def test_all_done() -> None:
    assert Outcome([ItemOutcome[str](0, "a", "done")])
    assert Outcome[str]([])
    Outcome[str]([]).raise_for_failures()


def test_a_failed_job_keeps_its_state_in_a_pickle() -> None:
    error = JobFailed("the report failed", kind="report", id="7", state="FAILED")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (str(again), again.kind, again.id, again.state, again.timed_out) == (
        "the report failed",
        "report",
        "7",
        "FAILED",
        False,
    )
