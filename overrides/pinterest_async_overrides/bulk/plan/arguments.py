"""Arguments of an analytics query: their values by the contract and the level. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final, Literal, cast, get_args

from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.analytics.columns import in_currency
from pinterest_async_overrides.bulk.plan import attribution_windows, hints
from pinterest_async_overrides.bulk.plan.levels import CREATE_REPORT, Level
from pinterest_async_overrides.bulk.plan.windows import Granularity

Method = Literal["auto", "call", "report"]

Money = Literal["micros", "currency"]
"""`micros`: amounts keep Pinterest's column names and their unit, millionths. `currency`: they are converted to units
of the ad account's currency and lose `_IN_MICRO_DOLLAR` from their names."""

UnknownColumns = Literal["refuse", "send"]
"""What becomes of columns that the contract does not name."""

Names = Literal["api", "snake"]
"""Names of columns in the output: as Pinterest has them (SPEND_IN_MICRO_DOLLAR), or in lower case."""

PULLED_AT: Final = "_pulled_at"
EXTRA_COLUMNS: Final = (
    PULLED_AT,
    "click_window_days",
    "engagement_window_days",
    "view_window_days",
    "conversion_report_time",
    "reporting_timezone",
)
"""Columns that an output may have beside the API's: when its run began (UTC, ISO 8601), and what its numbers mean."""

STATUSES: Final = ("ACTIVE", "PAUSED", "ARCHIVED")
"""Statuses of the entities that are listed by default: an archived one may have spent within the window."""

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def extra_columns_of(level: Level, names: Sequence[str]) -> tuple[str, ...]:
    """Return the extra columns of the output. Raises ValueError for one that there is not."""
    if isinstance(names, str):
        raise ValueError(f"extra_columns takes a list, not {names!r}")
    known = (PULLED_AT,) if level.organic else EXTRA_COLUMNS
    return tuple(dict.fromkeys(one_of("extra_columns", name, known) for name in names))


def one_of(name: str, value: str, known: Collection[str]) -> str:
    """Return the value if it is one of the known ones. Raises ValueError, with a hint."""
    if value not in known:
        raise ValueError(f"{name} takes one of {listed(known)}, not {value!r}{hints.near(value, known)}")
    return value


def listed(values: Iterable[str]) -> str:
    """Return values as text, with commas."""
    return ", ".join(values)


def several(name: str, values: Sequence[Any]) -> tuple[str, ...]:
    """Return each value once, in the order given. A single string is refused: it would be read letter by letter."""
    if isinstance(values, str) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{name} takes a list of strings, not {values!r}")
    return tuple(dict.fromkeys(values))


def is_id(value: str) -> bool:
    """Return whether a text is an id: digits."""
    return value.isascii() and value.isdecimal()


def ids_of(name: str, values: Sequence[str] | None) -> tuple[str, ...] | None:
    """Return ids, each once; None for None. Raises ValueError for values that are no ids."""
    if values is None:
        return None
    ids = several(name, values)
    if not ids:
        raise ValueError(f"{name} is empty; leave it out for all there are")
    if invalid := [each for each in ids if not is_id(each)]:
        raise ValueError(f"{name}: ids are strings of digits, not {invalid[0]!r}")
    return ids


def columns_of(
    level: Level, columns: Sequence[str] | None, method: Method, *, send: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns, and those among them that the contract does not name."""
    if columns is None:
        return level.columns, ()
    named = several("columns", columns)
    if not named:
        raise ValueError("columns is empty; leave it out for those usual at this level")
    known = level.known_columns(report=False)
    if not level.organic and method != "call":
        known |= level.known_columns(report=True)
    unknown = tuple(name for name in named if name not in known)
    for name in unknown:
        if not send:
            raise ValueError(
                f"the level {level.name} has no column {name!r}{hints.near(name, known, 3)} "
                "(unknown_columns='send' asks Pinterest for it all the same)"
            )
        if not _NAME.fullmatch(name):
            raise ValueError(f"columns: {name!r} is not the name of a column")
    return named, unknown


def money_of(money: str, columns: tuple[str, ...]) -> Money:
    """Return the unit of amounts. Raises ValueError where two columns would have the same name."""
    chosen = cast("Money", one_of("money", money, get_args(Money)))
    for name in columns if chosen == "currency" else ():
        if (other := in_currency(name)) != name and other in columns:
            raise ValueError(f"money='currency' names {name} {other}, which is another one of the columns")
    return chosen


def entities_of(
    level: Level, accounts: tuple[str, ...] | None, given: Sequence[str] | Mapping[str, Sequence[str]] | None
) -> Mapping[str, tuple[str, ...]] | None:
    """Return the entity ids by ad account; those of a user's own Pins under the empty name."""
    if given is None:
        return None
    if level.ids is None:
        raise ValueError(f"the level {level.name} takes no entity_ids")
    if isinstance(given, Mapping):
        if level.organic:
            raise ValueError("entity_ids of Pins are a list: Pins belong to no ad account")
        named = {account: ids_of(f"entity_ids[{account!r}]", ids) or () for account, ids in given.items()}
        if not named or (accounts is not None and set(named) != set(accounts)):
            raise ValueError("entity_ids by ad account must name the ad accounts of ad_account_ids, all of them")
        ids_of("entity_ids", list(named))
        return named
    ids = ids_of("entity_ids", given) or ()
    if level.organic and accounts is None:
        return {"": ids}
    if accounts is None or len(accounts) != 1:
        raise ValueError("entity_ids as a list goes with one ad account; give {ad_account_id: [ids]} for several")
    return {accounts[0]: ids}


def statuses_of(level: Level, statuses: Sequence[str]) -> tuple[str, ...]:
    """Return the statuses. Raises ValueError for one that the level does not have."""
    named = several("statuses", statuses)
    for status in named:
        one_of("statuses", status, level.known_statuses())
    if not named:
        raise ValueError("statuses is empty")
    return named


def targeting_of(level: Level, types: Sequence[str], method: Method) -> tuple[str, ...]:
    """Return the targeting types. Raises ValueError for those that one pull of the level cannot have."""
    named = several("targeting_types", types)
    if not named:
        return ()
    called = level.known_targeting_types() if method != "report" else frozenset[str]()
    reported = level.known_targeting_types(report=True) if method != "call" else frozenset[str]()
    if not called and not reported:
        how = "" if method == "auto" else f" by {method}"
        raise ValueError(f"the level {level.name} has no breakdown by targeting type{how}")
    for each in named:
        one_of("targeting_types", each, sorted(called | reported))
    if not called.issuperset(named):
        most = vocabulary.most(CREATE_REPORT, "targeting_types") or len(named)
        if not reported.issuperset(named):
            lack = ", ".join(sorted(set(named) - called)), ", ".join(sorted(set(named) - reported))
            raise ValueError(f"targeting_types: calls have no {lack[0]} and reports no {lack[1]}: ask in two pulls")
        if len(named) > most:
            raise ValueError(f"targeting_types: a report takes at most {most}, not {len(named)}: ask in two pulls")
    return named


def check_options(level: Level, options: Mapping[str, Any]) -> None:
    """Check windows, report time and time zone against what the contract names for the level's calls."""
    for name, value in options.items():
        known = vocabulary.values(level.call, name)
        if not name.endswith("_window_days"):
            one_of(name, value, known)
        elif type(value) is not int or value not in known:
            raise ValueError(f"{name} takes one of {listed(map(str, known))}, not {value!r}")
    attribution_windows.check(level.call, options)


def check_organic(
    level: Level, granularity: Granularity, method: Method, options: Mapping[str, Any], targeting: Sequence[str]
) -> None:
    """Raise ValueError for what the organic levels do not have."""
    if granularity not in {"DAY", "TOTAL"}:
        raise ValueError(f"the level {level.name} has the granularities DAY and TOTAL, not {granularity}")
    if method == "report":
        raise ValueError(f"the level {level.name} has no reports")
    if options or targeting:
        raise ValueError(f"the level {level.name} takes no {listed([*options] or ['targeting_types'])}")
