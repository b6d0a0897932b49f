"""Options of reports that calls do not take: filters, attribution types, custom events; checked by the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.bulk.plan import hints
from pinterest_async_overrides.bulk.plan.levels import CREATE_REPORT
from pinterest_async_overrides.common.json_values import is_list, is_object

OF_THE_PULL: Final = frozenset(
    {
        "start_date", "end_date", "start_hour", "end_hour", "granularity", "level", "columns", "targeting_types",
        "click_window_days", "engagement_window_days", "view_window_days", "conversion_report_time",
        "reporting_timezone", "report_format", "primary_sort", "combine_targeting_types",
    }
)  # fmt: skip
"""Fields of the contract's report that a pull sets itself, or that would change the shape of its rows."""


def known() -> tuple[str, ...]:
    """Return the names of the options: what the contract's operation takes, without what a pull sets itself."""
    return tuple(sorted(set(vocabulary.fields(CREATE_REPORT)) - OF_THE_PULL))


def checked(entity_ids: str | None, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the options; raise ValueError for a name or a value that the contract does not have.

    `entity_ids` is the field that names the entities of the level, which a pull sets itself.
    """
    names = [name for name in known() if name != entity_ids] if given else []
    options: dict[str, Any] = {}
    for name, value in given.items():
        if name == entity_ids:
            raise ValueError(f"report_options: {name} are the entities of the level: give entity_ids")
        if name not in names:
            raise ValueError(
                f"report_options has no {name!r}{hints.near(name, names)}; the names are {', '.join(names)}"
            )
        options[name] = _plain(name, value)
        _check(name, options[name])
    return options


def _plain(name: str, value: Any) -> Any:
    """Return a value as it comes back from a ledger: tuples are lists there."""
    import msgspec

    try:
        return msgspec.json.decode(msgspec.json.encode(value))
    except (TypeError, ValueError, msgspec.MsgspecError):
        raise ValueError(f"report_options: {name} takes what JSON can hold, not {value!r}") from None


def _check(name: str, value: Any) -> None:
    kind = vocabulary.shape(CREATE_REPORT, name)
    if kind == "string":
        if not isinstance(value, str) or not value:
            raise ValueError(f"report_options: {name} takes a text, not {value!r}")
        return
    if not is_list(value) or not value:
        raise ValueError(f"report_options: {name} takes a list, not {value!r}")
    if kind == "objects":
        if invalid := [each for each in value if not is_object(each)]:
            raise ValueError(f"report_options: {name} takes a list of objects, not of {invalid[0]!r}")
        return
    values = vocabulary.values(CREATE_REPORT, name)
    for each in value:
        if values and each not in values:
            near = hints.near(each, values)
            raise ValueError(f"report_options: {name} takes {', '.join(values)}, not {each!r}{near}")
        if not values and not (isinstance(each, str) and each.isascii() and each.isdecimal()):
            raise ValueError(f"report_options: {name}: ids are strings of digits, not {each!r}")
