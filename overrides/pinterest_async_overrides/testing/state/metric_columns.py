"""Metric columns: a count, an amount of money, a ratio of two of those, or an attribute of the entity.

Counts and micros are the product of numbers of the campaign, the column and the day. Everything else is derived:
dollars are micros / 10^6, ratios are computed from sums, a child has a fixed share of its campaign's value and an hour
of its day's. Every split of a pull therefore adds up to the same totals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

Source = Literal["sum", "dollars", "ratio", "attribute"]

_RATIO = re.compile(
    r"RATE|RATIO|CTR|CPC|CPM|CPV|CPCV|ECP|ROAS|COST_PER|FREQUENCY|AVERAGE|AVG|_PER_|CONVERSION_RATE|LIFT|PERCENT"
)
_ATTRIBUTE = re.compile(
    r"_ID$|_IDS$|NAME|STATUS|LABEL$|_TAG$|OBJECTIVE|OPTIMIZATION|BUDGET|_CAP$|^IS_|MULTIPLIER|VIDEO_LENGTH|^DATE$"
    r"|CURRENCY|TARGETING|_TYPE$|COUNTRY|START_DATE|END_DATE|START_TIME|END_TIME|PRICING|DESCRIPTION|(?<!VIEW_)CATEGORY$|BRAND$"
    r"|SKU|CREATIVE|DESTINATION(?!_VIEWS)|URL"
)
_MONEY = re.compile(r"_IN_(MICRO_)?(DOLLAR|CURRENCY|LOCAL_CURRENCY)|SPEND|VALUE")

# Known ratios: (numerator, denominator, factor). Every other one is a count of its own divided by impressions.
RATIOS: dict[str, tuple[str, str, float]] = {
    "CTR": ("CLICKTHROUGH_1", "IMPRESSION_1", 1),
    "CTR_2": ("CLICKTHROUGH_2", "IMPRESSION_2", 1),
    "ECTR": ("TOTAL_CLICKTHROUGH", "TOTAL_IMPRESSION", 1),
    "OUTBOUND_CTR_1": ("OUTBOUND_CLICK_1", "IMPRESSION_1", 1),
    "CPC_IN_MICRO_DOLLAR": ("SPEND_IN_MICRO_DOLLAR", "CLICKTHROUGH_1", 1),
    "ECPC_IN_MICRO_DOLLAR": ("SPEND_IN_MICRO_DOLLAR", "TOTAL_CLICKTHROUGH", 1),
    "ECPC_IN_DOLLAR": ("SPEND_IN_MICRO_DOLLAR", "TOTAL_CLICKTHROUGH", 1e-6),
    "CPM_IN_MICRO_DOLLAR": ("SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", 1000),
    "CPM_IN_DOLLAR": ("SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1", 1e-3),
    "ECPM_IN_MICRO_DOLLAR": ("SPEND_IN_MICRO_DOLLAR", "TOTAL_IMPRESSION", 1000),
    "ECPE_IN_DOLLAR": ("SPEND_IN_MICRO_DOLLAR", "TOTAL_ENGAGEMENT", 1e-6),
    "ENGAGEMENT_RATE": ("ENGAGEMENT_1", "IMPRESSION_1", 1),
    "EENGAGEMENT_RATE": ("TOTAL_ENGAGEMENT", "TOTAL_IMPRESSION", 1),
    "REPIN_RATE": ("REPIN_1", "IMPRESSION_1", 1),
    "COST_PER_LEAD": ("SPEND_IN_MICRO_DOLLAR", "LEADS", 1e-6),
    "CHECKOUT_ROAS": ("TOTAL_CHECKOUT_VALUE_IN_MICRO_DOLLAR", "SPEND_IN_MICRO_DOLLAR", 1),
}

# Number of bits of a value: 2^n - 1 is a campaign's maximum a day.
_BITS = (("IMPRESSION", 15), ("VIDEO", 11), ("ENGAGEMENT", 11), ("CLICK", 10), ("REPIN", 9))
MONEY_BITS = 26
OTHER_BITS = 7


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the source of its values, the additive columns it needs, and the factor of a ratio."""

    name: str
    source: Source
    above: str
    below: str = ""
    factor: float = 1

    @property
    def sums(self) -> tuple[str, ...]:
        """The additive columns it is computed from."""
        return tuple(name for name in (self.above, self.below) if name)


@cache
def column(name: str) -> Column:
    """Return the definition of the column of this name."""
    if name in RATIOS:
        above, below, factor = RATIOS[name]
        return Column(name, "ratio", above, below, factor)
    if _ATTRIBUTE.search(name):
        return Column(name, "attribute", "")
    if _RATIO.search(name):
        return Column(name, "ratio", f"{name} above", "IMPRESSION_1")
    if name.endswith("_IN_DOLLAR"):
        return Column(name, "dollars", name.replace("_IN_DOLLAR", "_IN_MICRO_DOLLAR"))
    return Column(name, "sum", name)


@cache
def bits(name: str) -> int:
    """Return the number of bits of an additive column's daily value."""
    if _MONEY.search(name):
        return MONEY_BITS
    return next((size for part, size in _BITS if part in name), OTHER_BITS)
