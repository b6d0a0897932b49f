"""Money: exact in and out, in every currency of the contract, and nothing taken that could be meant otherwise."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async.models import CampaignUpdateRequest
from pinterest_async.models.currency import Currency
from pinterest_async.workflows import Money, from_micros, micros
from pinterest_async_overrides.workflows import fields

CURRENCIES: tuple[str, ...] = get_args(Currency)
WHOLE = {"CLP", "JPY", "KRW"}


def test_the_contract_has_its_currencies() -> None:
    assert len(CURRENCIES) == 27
    assert set(CURRENCIES) > WHOLE


@given(st.integers(-(10**18), 10**18))
def test_micros_come_back_as_they_were(value: int) -> None:
    assert micros(from_micros(value)) == value


@given(st.sampled_from(CURRENCIES), st.integers(-(10**15), 10**15))
def test_an_amount_never_changes_by_a_micro(currency: str, smallest: int) -> None:
    amount = Decimal(smallest).scaleb(0 if currency in WHOLE else -2)
    money = Money(amount, currency)
    assert money.micros == smallest * (1_000_000 if currency in WHOLE else 10_000)
    assert money.amount == amount
    assert Money(str(amount), currency) == Money(micros=money.micros, currency=currency) == money
    assert Money(money.amount, currency) == money
    sent = fields.wire({"daily_spend_cap": money}, currency) if smallest > 0 else {"daily_spend_cap": money.micros}
    assert sent["daily_spend_cap"] == money.micros


@given(st.sampled_from(CURRENCIES), st.decimals(-(10**9), 10**9, places=6))
def test_a_fraction_of_the_smallest_unit_is_refused(currency: str, amount: Decimal) -> None:
    places = 0 if currency in WHOLE else 2
    if amount == round(amount, places):
        assert Money(amount, currency).amount == amount
        return
    with pytest.raises(ValueError, match=currency):
        Money(amount, currency)
    with pytest.raises(ValueError, match=currency):
        micros(amount, currency)


@given(st.sampled_from(CURRENCIES), st.integers(-(10**15), 10**15), st.integers(-(10**15), 10**15))
def test_sums_are_exact(currency: str, one: int, other: int) -> None:
    first, second = Money(micros=one, currency=currency), Money(micros=other, currency=currency)
    assert (first + second).micros == one + other
    assert (first - second).micros == one - other
    assert (-first).micros == -one
    assert (first < second, first <= second, first > second) == (one < other, one <= other, one > other)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [("10.50", 10_500_000), ("10.5", 10_500_000), (Decimal("0.000001"), 1), (10, 10_000_000), ("-3", -3_000_000)],
)
def test_amounts(given: Any, wanted: int) -> None:
    assert micros(given) == wanted


@pytest.mark.parametrize("given", [10.5, True, None, b"1", 1.0])
def test_no_amounts(given: Any) -> None:
    with pytest.raises(TypeError):
        micros(given)
    with pytest.raises(TypeError):
        Money(given, "EUR")


@pytest.mark.parametrize("given", ["nan", "inf", "ten", "", "1e400", "0.0000001", Decimal("NaN"), "1" * 60])
def test_amounts_that_are_none(given: Any) -> None:
    with pytest.raises(ValueError, match=r"amount|micro"):
        micros(given)


def test_shown() -> None:
    assert str(Money("1234.5", "EUR")) == "1,234.50 EUR"
    assert str(Money(1234, "JPY")) == "1,234 JPY"
    assert repr(Money(micros=1_234_567, currency="USD")) == "Money('1.234567', 'USD')"
    assert from_micros(10_500_000) == Decimal("10.50")
    assert str(from_micros(10_500_000)) == "10.50"
    assert Money("10", "USD").times("1.255") == Money("12.55", "USD")
    assert Money(101, "JPY").times("0.5") == Money(50, "JPY")
    with pytest.raises(ValueError, match="two currencies"):
        _ = Money(1, "EUR") + Money(1, "USD")
    with pytest.raises(ValueError, match="is not in JPY"):
        micros(Money(1, "EUR"), "JPY")
    for currency in ("eur", "EURO", ""):
        with pytest.raises(ValueError, match="three capital letters"):
            Money(1, currency)
    with pytest.raises(TypeError, match="one of the two"):
        Money(1, "EUR", micros=1)
    with pytest.raises(TypeError, match="micros are an int"):
        Money(micros=True, currency="EUR")


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"daily_spend_cap": 10}, "10 micros, less than a hundredth"),
    ({"daily_spend_cap": 9_999}, "less than a hundredth"),
    ({"daily_spend_cap": 0}, "above zero"),
    ({"budget_in_micro_currency": -5_000_000}, "above zero"),
    ({"bid_in_micro_currency": 10.5}, "a float is not exact"),
    ({"bid_in_micro_currency": True}, "an amount is"),
    ({"daily_spend_cap": "10.505"}, "two decimals"),
    ({"daily_spend_cap": Money("10", "USD")}, "is not in EUR"),
    ({"daily_spend_cap": 5_000_000, "lifetime_spend_cap": 5_000_000}, "exclude each other"),
    ({"start_time": datetime.datetime(2026, 9, 1)}, "no time zone"),
    ({"end_time": datetime.date(2026, 9, 1)}, "no time zone"),
]


@pytest.mark.parametrize(("item", "message"), REFUSED)
def test_fields_that_are_refused(item: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        fields.wire(item, "EUR")


TAKEN: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"daily_spend_cap": "10.50"}, {"daily_spend_cap": 10_500_000}),
    ({"daily_spend_cap": Decimal(10)}, {"daily_spend_cap": 10_000_000}),
    ({"daily_spend_cap": 10_000}, {"daily_spend_cap": 10_000}),
    ({"bid_in_micro_currency": Money(micros=10, currency="EUR")}, {"bid_in_micro_currency": 10}),
    (
        {"daily_spend_cap": None, "lifetime_spend_cap": "5"},
        {"daily_spend_cap": None, "lifetime_spend_cap": 5_000_000},
    ),
    (
        {"optimization_goal_metadata": {"x": {"cpa_goal_value_in_micro_currency": Decimal(7)}}},
        {"optimization_goal_metadata": {"x": {"cpa_goal_value_in_micro_currency": "7000000"}}},
    ),
    (
        {"x": {"cpa_goal_value_in_micro_currency": "7000000"}},
        {"x": {"cpa_goal_value_in_micro_currency": "7000000"}},
    ),
    ({"start_time": datetime.datetime(2026, 9, 1, tzinfo=datetime.UTC)}, {"start_time": 1_788_220_800}),
    ({"end_time": 5, "name": "n", "status": "ACTIVE"}, {"end_time": 5, "name": "n", "status": "ACTIVE"}),
]


@pytest.mark.parametrize(("item", "sent"), TAKEN)
def test_fields_as_they_are_sent(item: dict[str, Any], sent: dict[str, Any]) -> None:
    assert fields.wire(item, "EUR") == sent


def test_which_fields_need_the_currency() -> None:
    assert fields.holds_money({"optimization_goal_metadata": [{"cpa_goal_value_in_micro_currency": Decimal(1)}]})
    assert fields.holds_money({"daily_spend_cap": Money(1, "EUR")})
    assert not fields.holds_money({"daily_spend_cap": 10_000_000, "name": "5"})


def test_a_model_is_taken_as_an_item() -> None:
    model = CampaignUpdateRequest(ad_account_id="1", id="2", daily_spend_cap=10_000_000)
    assert fields.as_item(model) == {"ad_account_id": "1", "id": "2", "daily_spend_cap": 10_000_000}
