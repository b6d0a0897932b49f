"""The pytest side of the fault matrix: the marker, the proof that a fault fired, and `--faults`, which counts the rows.

`@pytest.mark.fault(8)` says which rows a test shows. Such a test takes the fixture `fired` and gives it evidence; one
that passes without any fails.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any

import pytest

from pinterest_async.testing import LocalPinterest
from tests.faults.aftermath import watched
from tests.faults.matrix import ROWS, Matrix

_ROWS, _FIRED, _NOTE = "fault rows", "faults fired", "fault note"
_MATRIX = pytest.StashKey[Matrix]()


class Fired:
    """Takes the evidence that a test's fault took place."""

    def __init__(self, noted: list[tuple[str, object]]) -> None:
        self._noted = noted

    def __call__(self, evidence: LocalPinterest | str, times: int = 1) -> None:
        """What fired and how often; a local Pinterest knows itself which of its scripted faults did."""
        if isinstance(evidence, LocalPinterest):
            times = len(evidence.fired)
        assert times > 0, f"the fault did not fire: {evidence}"
        self._noted.append((_FIRED, times))


class Note:
    """Takes a line that `--faults` shows under its table."""

    def __init__(self, noted: list[tuple[str, object]]) -> None:
        self._noted = noted

    def __call__(self, line: str) -> None:
        self._noted.append((_NOTE, line))


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Note:
    """To be called with a line that `--faults` shows under its table."""
    return Note(request.node.user_properties)


@pytest.fixture
def fired(request: pytest.FixtureRequest) -> Fired:
    """To be called with what proves that the fault of this test fired."""
    return Fired(request.node.user_properties)


@pytest.fixture(autouse=True)
def aftermath(request: pytest.FixtureRequest) -> Generator[None]:
    """Watches over the tests of faults."""
    if not rows(request.node):
        yield
        return
    with watched(request.getfixturevalue("caplog"), request.getfixturevalue("monkeypatch")):
        yield


def rows(item: pytest.Item) -> list[int]:
    """The rows that a test shows."""
    return sorted({row for mark in item.iter_markers("fault") for row in mark.args})


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--faults", action="store_true", help="run the tests of the fault matrix alone, and count its rows"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "fault(*rows): the rows of the fault matrix that a test shows")
    config.stash[_MATRIX] = Matrix()
    config.pluginmanager.register(_Count(config), "fault-matrix")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if found := rows(item):
            assert set(found) <= ROWS.keys(), f"{item.nodeid}: the matrix has no such row"
            item.user_properties.append((_ROWS, found))
    if config.getoption("faults"):
        others = [item for item in items if not rows(item)]
        items[:] = [item for item in items if rows(item)]
        config.hook.pytest_deselected(items=others)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.when == "call" and report.passed and rows(item) and not _total(report):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} is to show rows {rows(item)}, and nothing proves that a fault fired"
    return report


class _Count:
    """Adds up what the tests came to; under xdist, in the process that is in charge."""

    def __init__(self, config: pytest.Config) -> None:
        self._matrix = config.stash[_MATRIX]
        self._wanted = config.getoption("faults") and not hasattr(config, "workerinput")
        self._reports: dict[str, list[pytest.TestReport]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if _property(report, _ROWS):
            self._reports.setdefault(report.nodeid, []).append(report)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        for test, reports in self._reports.items():
            passed = len(reports) == 3 and all(report.passed for report in reports)
            found: Iterable[Any] = _property(reports[0], _ROWS)[0]
            self._matrix.note(test, found, passed=passed, fired=max(map(_total, reports)))
        if self._wanted and not self._matrix.whole:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._wanted:
            terminalreporter.section("faults")
            for line in self._notes():
                terminalreporter.line(line)
            for line in self._matrix.lines():
                terminalreporter.line(line)

    def _notes(self) -> list[str]:
        """What tests had to say, by test; the last report of a test has all of it."""
        return [line for test in sorted(self._reports) for line in _property(self._reports[test][-1], _NOTE)]


def _property(report: pytest.TestReport, name: str) -> list[Any]:
    return [value for key, value in report.user_properties if key == name]


def _total(report: pytest.TestReport) -> int:
    return sum(_property(report, _FIRED))
