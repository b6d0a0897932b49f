"""Exact amounts of money in a currency, and their conversion to micros (millionths), the unit of Pinterest's fields.

Floats are neither accepted nor produced: binary fractions cannot represent 0.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from typing import Final

MICROS: Final = 1_000_000
"""Micros to one unit of a currency (docs/api-facts.md, section 8)."""

NO_MINOR_UNIT: Final = frozenset({"CLP", "JPY", "KRW"})
"""Currencies of the contract whose smallest unit is the unit itself (ISO 4217); all others of it have hundredths."""

_EXACT: Final = Context(prec=60, rounding=ROUND_HALF_EVEN)
_SIX: Final = Decimal("0.000001")


def micros(amount: Money | Decimal | str | int, currency: str | None = None) -> int:
    """Convert an amount in whole units to micros: `micros("10.50")` is 10,500,000.

    With a currency, a fraction of its smallest unit is refused, as `micros("10.505", "EUR")` and `micros("1.5", "JPY")`
    are; without one, a fraction of a micro. Raises TypeError for a float or bool, ValueError for what is no finite
    amount or is in another currency.
    """
    if isinstance(amount, Money):
        if currency is not None and amount.currency != currency:
            raise ValueError(f"{amount} is not in {currency}")
        return amount.micros
    value = _decimal(amount)
    if currency is not None:
        _whole(value, currency)
    scaled = _EXACT.multiply(value, Decimal(MICROS))
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{amount} has a fraction of a micro: at most six decimals")
    return int(scaled)


def from_micros(micros: int) -> Decimal:
    """Convert micros to an exact amount in whole units: `from_micros(10_500_000)` is Decimal("10.50").

    With two decimals, more only where they are not zero. Raises TypeError for what is no int.
    """
    if isinstance(micros, bool) or not isinstance(micros, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"micros are an int, not {micros!r}")
    value = _EXACT.multiply(Decimal(micros), _SIX)
    short = _EXACT.quantize(value, Decimal("0.01"))
    return short if short == value else value.normalize(_EXACT)


@dataclass(frozen=True, slots=True, init=False, order=False)
class Money:
    """An exact amount in a currency: `Money("10.50", "EUR")`, or from a field's micros `Money(micros=10_500_000, ...)`.

    The amount is a str, Decimal or int in whole units, and a fraction of the smallest unit is refused (JPY, CLP and KRW
    have none below the unit). `micros=` takes what a field holds as it is: a bid may be finer than a cent. Amounts of
    one currency can be compared, added and subtracted; `times(factor)` rounds to the smallest unit. Raises TypeError
    for a float, ValueError for what is no finite amount or no currency code.
    """

    micros: int
    currency: str

    def __init__(
        self, amount: Decimal | str | int | None = None, currency: str = "", *, micros: int | None = None
    ) -> None:
        if (amount is None) == (micros is None):
            raise TypeError("give an amount or micros=, one of the two")
        if not (len(currency) == 3 and currency.isascii() and currency.isupper()):
            raise ValueError(f"a currency is three capital letters such as EUR, not {currency!r}")
        if amount is not None:
            micros = _micros(amount, currency)
        elif isinstance(micros, bool) or not isinstance(micros, int):
            raise TypeError(f"micros are an int, not {micros!r}")
        object.__setattr__(self, "micros", micros)
        object.__setattr__(self, "currency", currency)

    @property
    def amount(self) -> Decimal:
        """The amount in whole units, with as many decimals as the currency has, more where a field's micros do."""
        value = from_micros(self.micros)
        if self.currency in NO_MINOR_UNIT and value == value.to_integral_value():
            return value.quantize(Decimal(1), context=_EXACT)
        return value

    def times(self, factor: Decimal | str | int) -> Money:
        """Return the amount multiplied by a factor, rounded half to even to the currency's smallest unit."""
        unit = Decimal(1) if self.currency in NO_MINOR_UNIT else Decimal("0.01")
        return Money(_EXACT.quantize(_EXACT.multiply(self.amount, _decimal(factor)), unit), self.currency)

    def __add__(self, other: Money) -> Money:
        return Money(micros=self.micros + self._same(other).micros, currency=self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(micros=self.micros - self._same(other).micros, currency=self.currency)

    def __neg__(self) -> Money:
        return Money(micros=-self.micros, currency=self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.micros < self._same(other).micros

    def __le__(self, other: Money) -> bool:
        return self.micros <= self._same(other).micros

    def __gt__(self, other: Money) -> bool:
        return self.micros > self._same(other).micros

    def __ge__(self, other: Money) -> bool:
        return self.micros >= self._same(other).micros

    def __str__(self) -> str:
        return f"{self.amount:,f} {self.currency}"

    def __repr__(self) -> str:
        return f"Money('{self.amount:f}', {self.currency!r})"

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise ValueError(f"{self} and {other} are in two currencies")
        return other


def _micros(amount: Decimal | str | int, currency: str) -> int:
    return micros(amount, currency)


def _decimal(amount: object) -> Decimal:
    if isinstance(amount, bool) or not isinstance(amount, Decimal | str | int):
        advice = ": write it as a str or Decimal, a float is not exact" if isinstance(amount, float) else ""
        raise TypeError(f"an amount is a str, Decimal or int, not {amount!r}{advice}")
    try:
        value = Decimal(amount)
    except InvalidOperation:
        raise ValueError(f"{amount!r} is no amount") from None
    if not value.is_finite() or len(value.as_tuple().digits) > 40 or abs(value.adjusted()) > 40:
        raise ValueError(f"{amount!r} is no amount")
    return value


def _whole(value: Decimal, currency: str) -> None:
    """Raise ValueError for a fraction of the currency's smallest unit."""
    places = 0 if currency in NO_MINOR_UNIT else 2
    if value != _EXACT.quantize(value, Decimal(1).scaleb(-places)):
        least = "no unit below one" if places == 0 else "two decimals"
        raise ValueError(f"{value} {currency}: {currency} has {least}")
