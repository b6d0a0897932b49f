"""Kind and unit of an analytics column, by its name: the contract names the columns and types none of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal

Kind = Literal["date", "text", "count", "number", "micros", "micros_wide", "micros_average"]
"""`date` a day; `text` words, ids and flags; `count` whole numbers; `number` ratios and amounts; `micros` amounts in
millionths of the account's currency; `micros_average` averages of those, which have fractions of a millionth.
`micros_wide` is no column's own kind: it holds amounts of 10^12 units and more."""

IDENTIFIERS: Final = (
    "DATE", "HOUR", "AD_ACCOUNT_ID", "CAMPAIGN_ID", "AD_GROUP_ID", "AD_ID", "PIN_ID", "PRODUCT_GROUP_ID",
    "ADVERTISER_ID",
)  # fmt: skip
"""What says whose row it is and when: the fields of the contract's row schemas, and the HOUR of hourly rows."""

_TEXT = re.compile(
    r"_IDS?$|NAME$|STATUS$|LABELS?$|_TAG$|_TYPE$|OBJECTIVE|OPTIMIZATION$|^IS_|(?<!LOCAL_)CURRENCY$|_URL$|DESCRIPTION$|BRAND$"
    r"|CATEGORY$(?<!VIEW_CATEGORY)|^TARGETING_VALUE$|^DATA_STATUS$"
)
_MICROS = re.compile(r"_IN_MICRO_[A-Z]+")
_AVERAGE = re.compile(r"^E?CP[A-Z]+_|_RATE(_|$)|^E?CTR|_CTR|ROAS|COST_PER|FREQUENCY|AVERAGE|AVG|_PER_")
_AMOUNT = re.compile(r"_IN_|SPEND|VALUE|PRICE|BUDGET|_CAP$|MULTIPLIER|LENGTH$|WATCH_?TIME|BID")
_NO_SUM = re.compile(r"REACH|UNIQUE|BUDGET|_CAP$|BID|MULTIPLIER|LENGTH$|PRICE|_USER$")


@lru_cache(maxsize=2048)
def is_sum(name: str) -> bool:
    """Return whether a column adds up over entities and days: counts and amounts, not averages, caps and reach."""
    return kind(name) not in {"date", "text", "micros_average"} and not (
        name == "HOUR" or _AVERAGE.search(name) or _NO_SUM.search(name)
    )


@lru_cache(maxsize=2048)
def kind(name: str) -> Kind:
    """Return what a column of this name holds in Pinterest's unit."""
    if name == "DATE":
        return "date"
    if name == "HOUR":
        return "count"
    if _TEXT.search(name):
        return "text"
    average = bool(_AVERAGE.search(name))
    if _MICROS.search(name):
        return "micros_average" if average else "micros"
    return "number" if average or _AMOUNT.search(name) else "count"


def in_currency(name: str) -> str:
    """Return the name of a column of micros once it is converted to units: SPEND for SPEND_IN_MICRO_DOLLAR."""
    return _MICROS.sub("", name)


def is_money(name: str) -> bool:
    """Return whether a column is an amount of the account's currency, in units or in micros."""
    return "_IN_DOLLAR" in name or "_IN_MICRO_" in name or "COST_PER" in name
