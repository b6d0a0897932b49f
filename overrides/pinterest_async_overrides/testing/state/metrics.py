"""Analytics rows: arithmetic over lists of days, written as JSON.

For speed, no hash is computed for a cell: a campaign, a column and a day have a number each, and a cell is some bits of
their product.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import msgspec

from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.state.metric_columns import Column, bits, column

# A child's share of its campaign is a span of these parts; siblings' spans are adjacent, so children sum to the whole.
WHOLE = 1 << 16
HOURS = 24
# 30-bit numbers multiply fastest in Python; the middle bits of their product are the best mixed.
SPARE = seeded_random.BITS - 30
MIDDLE = 17


Span = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Subject:
    """One entity whose metrics are requested: its id, and its spans of the sources (usually campaigns)."""

    id: str
    spans: tuple[Span, ...]
    attributes: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Period:
    """Time of one row: its `DATE`, the days in it, and the hour for hourly rows."""

    label: str | None
    days: tuple[date, ...]
    hour: int | None = None


def periods(start: date, end: date, granularity: str) -> list[Period]:
    """Return the periods from one day to another, both inclusive; weeks begin on Monday and may be partial."""
    days = [start + timedelta(days=index) for index in range((end - start).days + 1)]
    if granularity == "TOTAL":
        return [Period(None, tuple(days))]
    if granularity == "DAY":
        return [Period(day.isoformat(), (day,)) for day in days]
    if granularity == "HOUR":
        return [Period(day.isoformat(), (day,), hour) for day in days for hour in range(HOURS)]
    first: Callable[[date], date] = (
        (lambda day: day - timedelta(days=day.weekday())) if granularity == "WEEK" else lambda day: day.replace(day=1)
    )
    groups: dict[date, list[date]] = {}
    for day in days:
        groups.setdefault(first(day), []).append(day)
    return [Period(begin.isoformat(), tuple(group)) for begin, group in groups.items()]


@dataclass(frozen=True, slots=True)
class Grid:
    """Periods of a call's rows, with the values shared by all subjects: the days' numbers and the time cells."""

    rows: tuple[Period, ...]
    numbers: tuple[int, ...]
    names: tuple[str, ...]
    times: tuple[tuple[Any, ...], ...]

    @property
    def hourly(self) -> bool:
        return len(self.names) == len(("DATE", "HOUR"))


class Metrics:
    """Metrics of one seed."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def numbers(self, days: Iterable[date]) -> tuple[int, ...]:
        """Return the factor of each day."""
        return tuple(seeded_random.odd_number(self.seed, "day", day.toordinal()) >> SPARE | 1 for day in days)

    def grid(self, rows: Sequence[Period]) -> Grid:
        """Return the grid of a call with these rows."""
        rows_used = tuple(rows)
        if not rows_used or rows_used[0].label is None:
            return Grid(rows_used, self.numbers(day for row in rows_used for day in row.days), (), ())
        labels = tuple(row.label for row in rows_used)
        if rows_used[0].hour is None:
            return Grid(rows_used, self.numbers(day for row in rows_used for day in row.days), ("DATE",), (labels,))
        hours = tuple(row.hour for row in rows_used)
        return Grid(
            rows_used, self.numbers(row.days[0] for row in rows_used[::HOURS]), ("DATE", "HOUR"), (labels, hours)
        )

    def values(self, spans: Iterable[Span], name: str, numbers: Sequence[int]) -> list[int]:
        """Return the value of an additive column for each day."""
        mask = (1 << bits(name)) - 1
        of_column = seeded_random.odd_number(self.seed, "column", name)
        total: list[int] | None = None
        for source, low, high in spans:
            factor = (
                seeded_random.odd_number(self.seed, "subject", source) * of_column & seeded_random.MASK
            ) >> SPARE | 1
            part = [factor * number >> MIDDLE & mask for number in numbers]
            if high - low != WHOLE:
                part = [value * high // WHOLE - value * low // WHOLE for value in part]
            total = part if total is None else [a + b for a, b in zip(total, part, strict=True)]
        return [0] * len(numbers) if total is None else total

    def series(self, spans: Iterable[Span], name: str, grid: Grid) -> list[int]:
        """Return the value of an additive column for each row."""
        values = self.values(spans, name, grid.numbers)
        if grid.hourly:
            return [value * (hour + 1) // HOURS - value * hour // HOURS for value in values for hour in range(HOURS)]
        if len(values) == len(grid.rows):
            return values
        steps = iter(values)
        return [sum(next(steps) for _ in row.days) for row in grid.rows]

    def columns(self, subject: Subject, requested: list[Column], grid: Grid) -> list[list[Any]]:
        """Return the values of each wanted column for each row; attributes are encoded as JSON."""
        needed = dict.fromkeys(name for each in requested for name in each.sums)
        sums = {name: self.series(subject.spans, name, grid) for name in needed}
        made: list[list[Any]] = []
        for each in requested:
            if each.source == "sum":
                made.append(sums[each.above])
            elif each.source == "dollars":
                made.append([micros / 1_000_000 for micros in sums[each.above]])
            elif each.source == "ratio":
                factor, pairs = each.factor, zip(sums[each.above], sums[each.below], strict=True)
                made.append([factor * above / below if below else 0.0 for above, below in pairs])
            else:
                made.append([_attribute(subject, each.name)] * len(grid.rows))
        return made


def _attribute(subject: Subject, name: str) -> str:
    return msgspec.json.encode(subject.attributes.get(name)).decode()


_CELLS = {"DATE": '"DATE":"%s"', "HOUR": '"HOUR":%s'}


def write_rows(
    metrics: Metrics, subjects: Iterable[Subject], id_field: str | None, names: list[str], rows: Sequence[Period]
) -> Iterator[str]:
    """Yield the JSON of every row, subject by subject."""
    wanted = [column(name) for name in dict.fromkeys(names) if name not in (id_field, "DATE")]
    cells = [f'"{each.name}":{"%.6f" if each.source in ("dollars", "ratio") else "%s"}' for each in wanted]
    grid = metrics.grid(rows)
    for subject in subjects:
        identity = [f'"{id_field}":"{subject.id}"'] if id_field else []
        template = "{" + ",".join([*(_CELLS[name] for name in grid.names), *identity, *cells]) + "}"
        series = [*grid.times, *metrics.columns(subject, wanted, grid)]
        if series:
            yield from map(template.__mod__, zip(*series, strict=True))
        else:
            yield from [template] * len(grid.rows)
