"""Charts of a report, as figures in plotly's JSON form: plain data, for any of its versions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, Final

from pinterest_async_overrides.report.totals import Sums, Tally

MOST_ACCOUNTS: Final = 20
_SPEND: Final = ("#c8325a", "#e08a2e", "#7a5bd0", "#2f9e78", "#b0578f", "#7f8c3a")
_IMPRESSIONS: Final = "#3a7bd5"
_LONGEST: Final = 34

Figure = dict[str, Any]


def figures(tally: Tally, names: Mapping[str, str], entity: str = "entity") -> dict[str, Figure]:
    """Return the charts by title; one that would have nothing to show is left out.

    `names` are those of ad accounts, `entity` is what an entity is called.
    """
    colors = {currency: _SPEND[number % len(_SPEND)] for number, currency in enumerate(sorted(tally.by_currency))}
    accounts = sorted(tally.by_account.items(), key=lambda each: each[1].rank, reverse=True)[:MOST_ACCOUNTS]
    account_bars = [(names.get(account) or account, currency, sums) for (account, currency), sums in accounts]
    entity_bars = [(each.entity, each.currency, sums) for each, sums in tally.top()]
    found = {
        "Spend by day": _spend_by_day(tally, colors),
        "Impressions by day": _impressions_by_day(tally),
        "Spend by ad account": _bars(account_bars, colors),
        "Impressions by ad account": _bars(account_bars),
        f"Spend by {entity}": _bars(entity_bars, colors),
        f"Impressions by {entity}": _bars(entity_bars),
    }
    return {title: figure for title, figure in found.items() if figure is not None}


def _spend_by_day(tally: Tally, colors: Mapping[str, str]) -> Figure | None:
    traces = [
        _trace(
            [day for day, of in sorted(tally.by_day) if of == currency],
            [round(tally.by_day[day, of].spend, 2) for day, of in sorted(tally.by_day) if of == currency],
            name=currency or "spend",
            color=color,
        )
        for currency, color in colors.items()
    ]
    return _figure(traces, stacked=False) if _any(traces) else None


def _impressions_by_day(tally: Tally) -> Figure | None:
    by_day: dict[str, float] = {}
    for (day, _), sums in sorted(tally.by_day.items()):
        by_day[day] = by_day.get(day, 0.0) + sums.impressions
    trace = _trace(list(by_day), list(by_day.values()), name="impressions", color=_IMPRESSIONS)
    return _figure([trace], stacked=False) if _any([trace]) else None


def _bars(bars: Sequence[tuple[str, str, Sums]], colors: Mapping[str, str] | None = None) -> Figure | None:
    """Horizontal bars, the greatest on top: of spend where colours for the currencies are given, else impressions."""
    traces: list[Figure] = []
    labels = _labels([name for name, _, _ in bars])
    for currency, color in (colors or {"": _IMPRESSIONS}).items():
        own = [
            (label, round(sums.spend, 2) if colors else sums.impressions)
            for label, (_, of, sums) in zip(labels, bars, strict=True)
            if not colors or of == currency
        ]
        values, names = [value for _, value in own], [label for label, _ in own]
        if any(values):
            name = currency or ("spend" if colors else "impressions")
            traces.append(_trace(values, names, name=name, color=color) | {"orientation": "h"})
    if not traces:
        return None
    figure = _figure(traces, stacked=True)
    # As many labels as bars; plotly leaves some out where it thinks them crowded.
    figure["layout"]["yaxis"] |= {
        "type": "category",
        "categoryarray": labels[::-1],
        "categoryorder": "array",
        "dtick": 1,
    }
    figure["layout"]["height"] = 90 + 24 * max(len(labels), 2)
    return figure


def _labels(names: Sequence[str]) -> list[str]:
    """Texts that plotly shows as they are: it reads some markup in labels. Each stays distinct."""
    seen: dict[str, int] = {}
    labels: list[str] = []
    for name in names:
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        seen[short] = seen.get(short, 0) + 1
        labels.append(escape(short if seen[short] == 1 else f"{short} ({seen[short]})", quote=False))
    return labels


def _trace(x: Sequence[Any], y: Sequence[Any], *, name: str, color: str) -> Figure:
    return {"type": "bar", "x": list(x), "y": list(y), "name": escape(name, quote=False), "marker": {"color": color}}


def _any(traces: Sequence[Figure]) -> bool:
    return any(any(trace["y"]) for trace in traces)


def _figure(traces: list[Figure], *, stacked: bool) -> Figure:
    axis = {"automargin": True, "fixedrange": True, "zeroline": False}
    return {
        "data": traces,
        "layout": {
            "barmode": "stack" if stacked else "group",
            "bargap": 0.25,
            "height": 280,
            "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "font": {"family": "system-ui, sans-serif", "size": 12},
            "showlegend": len(traces) > 1,
            "legend": {"orientation": "h"},
            "xaxis": dict(axis),
            "yaxis": dict(axis),
        },
    }
