"""The report as one page that needs nothing else: charts by plotly, whose code stands in the page itself."""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

from pinterest_async_overrides.common.replacement import replace
from pinterest_async_overrides.report.charts import Figure, figures
from pinterest_async_overrides.report.totals import Tally

_DRAWING: Final = """
"use strict";
const figures = JSON.parse(document.getElementById("figures").textContent);
const config = {displayModeBar: false, responsive: true};
for (const place of document.querySelectorAll("[data-chart]")) {
  const figure = figures[Number(place.dataset.chart)];
  Plotly.newPlot(place, figure.data, figure.layout, config);
}
"""
_MOST_ROWS: Final = 200


class Table(NamedTuple):
    """One table: its headings, each with whether numbers stand under it, and its rows."""

    title: str
    headings: Sequence[tuple[str, bool]]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Report:
    """What the page tells. `names` are those of ad accounts, `entity` is what an entity is called; `numbers` and
    `tables` are shown beside the tally's, `failed` says what could not be fetched."""

    title: str
    about: str
    tally: Tally
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    entity: str = "entity"
    numbers: Sequence[tuple[str, str]] = ()
    tables: Sequence[Table] = ()
    failed: Sequence[str] = ()


def render(report: Report) -> str:
    """Return the page as HTML. Foreign text is escaped; its security policy forbids requests and other scripts."""
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    charts = figures(report.tally, report.names, report.entity)
    library = _library() if charts else ""
    environment = Environment(
        loader=PackageLoader("pinterest_async_overrides.report", "."), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template("page.html").render(
        title=report.title,
        about=report.about,
        policy=_policy(library, _DRAWING),
        tiles=[*_tiles(report.tally), *report.numbers],
        failed=report.failed,
        charts=list(charts),
        tables=[_by_account(report.tally, report.names), *report.tables],
        figures=Markup(_inert(list(charts.values()))),  # noqa: S704 - made inert there
        library=Markup(library),  # noqa: S704 - plotly's own code
        drawing=Markup(_DRAWING),  # noqa: S704 - ours
    )


def write(path: Path, report: Report) -> None:
    """Write the page whole or not at all."""
    page = render(report)
    name = path.with_name(f".{path.name}.{os.urandom(8).hex()}")
    try:
        # No other line ends: the policy has the scripts' digests.
        with name.open("x", encoding="utf-8", newline="") as file:
            file.write(page)
        replace(name, path)
    except BaseException:
        name.unlink(missing_ok=True)
        raise


def amount(value: float, currency: str = "") -> str:
    """Money as people read it."""
    return f"{value:,.2f} {currency}".rstrip()


def _tiles(tally: Tally) -> list[tuple[str, str]]:
    spent = [
        ("spend", amount(sums.spend, currency)) for currency, sums in sorted(tally.by_currency.items()) if sums.spend
    ]
    return [*spent, ("impressions", f"{tally.impressions:,.0f}"), ("rows", f"{tally.rows:,}")]


def _by_account(tally: Tally, names: Mapping[str, str]) -> Table:
    ranked = sorted(tally.by_account.items(), key=lambda each: each[1].rank, reverse=True)
    rows = [
        (account, names.get(account, ""), f"{sums.rows:,}", amount(sums.spend, currency), f"{sums.impressions:,.0f}")
        for (account, currency), sums in ranked[:_MOST_ROWS]
    ]
    title = "Ad accounts" if len(ranked) <= _MOST_ROWS else f"Ad accounts, the first {_MOST_ROWS} of {len(ranked):,}"
    headings = (("ad account", False), ("name", False), ("rows", True), ("spend", True), ("impressions", True))
    return Table(title, headings, rows)


def _library() -> str:
    return str(import_module("plotly.offline").get_plotlyjs())


def _inert(data: list[Figure]) -> str:
    """JSON in which nothing ends the element that it stands in."""
    import msgspec

    written = msgspec.json.encode(data).decode()
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _policy(*scripts: str) -> str:
    """Return a content security policy that forbids requests, and all scripts but these."""
    digests = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
    allowed = " ".join(f"'sha256-{digest}'" for digest in digests)
    return f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data: blob:"


def plan_table(costs: Sequence[tuple[str, int, str]]) -> Table:
    """Return the plan's requests by rate limit category, and how long the quota makes them take."""
    headings = (("rate limit category", False), ("requests", True), ("quota takes", True))
    return Table("Plan", headings, [(name, f"{requests:,}", time) for name, requests, time in costs])
