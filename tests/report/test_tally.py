"""Sums of rows: the same in whatever pieces they come, by day, ad account, currency and entity."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.report.totals import TOP, Entity, Row, Tally

amounts = st.integers(0, 1000).map(float)
rows = st.lists(
    st.builds(
        Row,
        account=st.sampled_from(["1", "2", "3"]),
        entity=st.integers(1, 30).map(str),
        day=st.sampled_from(["2025-06-01", "2025-06-02"]),
        currency=st.sampled_from(["USD"]),
        spend=amounts,
        impressions=amounts,
    ),
    max_size=200,
).map(lambda some: sorted(some, key=lambda row: row.account))


@given(rows, st.integers(1, 50))
def test_sums_whatever_the_pieces(given_rows: list[Row], size: int) -> None:
    tally = Tally()
    for at in range(0, len(given_rows), size):
        tally.take(given_rows[at : at + size])
    assert tally.rows == len(given_rows)
    assert tally.impressions == sum(row.impressions for row in given_rows)
    for key, sums in tally.by_day.items():
        assert sums.spend == sum(row.spend for row in given_rows if (row.day, row.currency) == key)
    for key, sums in tally.by_account.items():
        assert sums.spend == sum(row.spend for row in given_rows if (row.account, row.currency) == key)
    entities = {Entity(row.account, row.entity, row.currency) for row in given_rows}
    spent = dict.fromkeys(entities, 0.0)
    for row in given_rows:
        spent[Entity(row.account, row.entity, row.currency)] += row.spend
    assert [sums.spend for _, sums in tally.top()] == sorted(spent.values(), reverse=True)[:TOP]
    assert tally.top() == tally.top()


def test_currencies_are_not_added_up() -> None:
    tally = Tally()
    tally.take([Row("1", "", "", "USD", 5.0, 1.0), Row("2", "", "", "EUR", 7.0, 1.0)])
    assert {currency: sums.spend for currency, sums in tally.by_currency.items()} == {"USD": 5.0, "EUR": 7.0}
    assert not tally.by_day
    assert not tally.top()


def test_memory_stays_flat() -> None:
    def some(accounts: int) -> Iterator[Row]:
        for account in range(accounts):
            for entity in range(100):
                yield Row(str(account), f"{account}-{entity}", "2025-06-01", "USD", float(entity), 1.0)

    def peak(accounts: int) -> int:
        tracemalloc.start()
        Tally().take(some(accounts))
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    # The sums of 40,000 entities would be ten times that.
    assert peak(200) < 400_000
