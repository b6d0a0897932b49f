"""The report as a page: whole in itself, nothing of others as markup, and its charts drawn without a network."""

from __future__ import annotations

import json
import os
import re
import stat
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path

import pytest

from pinterest_async_overrides.report.charts import figures
from pinterest_async_overrides.report.page import Report, Table, plan_table, render, write
from pinterest_async_overrides.report.totals import Row, Tally
from tests.browser import chromium as chromium
from tests.browser import shown

EVIL = '</script><script>document.title = "broken into"</script><img src=x onerror=alert(1)> & <b>Sons</b>'
DAYS = [f"2025-06-{day:02}" for day in range(1, 31)]


@pytest.fixture
def tally() -> Tally:
    tally = Tally()
    for number, currency in enumerate(("USD", "USD", "EUR")):
        tally.take(
            Row(str(number), f"{number}{entity}", day, currency, 1.5 * entity, 10.0 * entity)
            for entity in range(12)
            for day in DAYS
        )
    return tally


@pytest.fixture
def report(tally: Tally) -> Report:
    return Report(
        title=f"Campaign analytics {EVIL}",
        about=EVIL,
        tally=tally,
        names={"0": EVIL, "1": EVIL},
        numbers=[("requests", "41")],
        tables=[plan_table([("ads_analytics", 20, "1.0 s")]), Table(EVIL, [(EVIL, False)], [[EVIL]])],
        failed=[EVIL],
    )


class Reader(HTMLParser):
    """What a page asks for, and its elements."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.asked: list[str] = []
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        values = dict(attrs)
        self.asked += [value or "" for name, value in attrs if name in {"src", "href", "srcset", "action", "data"}]
        assert not [name for name in values if name.startswith("on")]
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"] or ""


def test_the_page_is_whole_in_itself(report: Report) -> None:
    page = render(report)
    reader = Reader()
    reader.feed(page)
    assert reader.asked == ["data:,"]
    assert reader.policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "http" not in reader.policy
    # Figures, the library, what draws them: nobody else's.
    assert reader.elements.count("script") == 3
    assert "img" not in reader.elements
    assert not re.search(r"(?i)(url\(|@import)", page.split("<style>")[1].split("</style>")[0])
    assert page.count("&lt;/script&gt;&lt;script&gt;") >= 6


def test_figures_are_what_the_library_takes(tally: Tally) -> None:
    made = figures(tally, {"0": EVIL})
    assert list(made) == [
        "Spend by day", "Impressions by day", "Spend by ad account", "Impressions by ad account", "Spend by entity",
        "Impressions by entity",
    ]  # fmt: skip
    for figure in made.values():
        import_module("plotly.graph_objects").Figure(figure)  # raises for what is none of its properties
    by_day = made["Spend by day"]["data"]
    assert [trace["name"] for trace in by_day] == ["EUR", "USD"]
    assert by_day[1]["y"] == [2 * sum(1.5 * entity for entity in range(12))] * len(DAYS)
    assert sum(made["Impressions by ad account"]["data"][0]["x"]) == tally.impressions
    (label,) = {label for trace in made["Spend by ad account"]["data"] for label in trace["y"] if "script" in label}
    assert "<" not in label


def test_labels_tell_equal_names_apart() -> None:
    tally = Tally()
    tally.take(Row(str(number), "", "", "USD", 1.0, 0.0) for number in range(3))
    (trace,) = figures(tally, {"0": "Shop", "1": "Shop", "2": "Shop"})["Spend by ad account"]["data"]
    assert sorted(trace["y"]) == ["Shop", "Shop (2)", "Shop (3)"]


def test_nothing_to_show() -> None:
    page = render(Report("Nothing", "", Tally()))
    assert "No row has a spend or impressions to show." in page
    assert "<script" not in page


def test_it_is_written_whole_or_not(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("before", "utf-8")
    path.chmod(0o600)
    write(path, report)
    assert path.read_text("utf-8") == render(report)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600  # as its owner had it
    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]


def test_a_new_page_is_as_open_as_the_umask_lets_it_be(report: Report, tmp_path: Path) -> None:
    for mask, mode in ((0o077, 0o600), (0o022, 0o644)):
        before = os.umask(mask)
        try:
            write(tmp_path / f"{mask}.html", report)
        finally:
            os.umask(before)
        assert stat.S_IMODE((tmp_path / f"{mask}.html").stat().st_mode) == mode


def test_charts_in_a_browser_without_a_network(chromium: str, report: Report, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write(path, report)
    page = shown(chromium, tmp_path / "profile", path.as_uri(), "--host-resolver-rules=MAP * ~NOTFOUND")
    visible = re.sub(r"<script.*?</script>", "", page, flags=re.DOTALL)
    assert visible.count('class="main-svg"') >= 2 * 6
    # A bar for each day of each currency.
    first = visible.split("Impressions by day")[0].split("Spend by day")[1]
    assert first.count('class="point"') == 2 * len(DAYS)
    assert "<title>broken into" not in page
    assert "&lt;img src=x" in visible
    assert "<img" not in visible


def test_figures_stand_inert_in_the_page(report: Report) -> None:
    written = render(report).split('id="figures">')[1].split("</script>")[0]
    assert not set("<>&") & set(written)
    assert len(json.loads(written)) == 6
