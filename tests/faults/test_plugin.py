"""The matrix counts as it says: a fault that nobody proved, or a test that failed, is not survived."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.faults.matrix import BULK, ROWS, Matrix

ROOT = Path(__file__).parents[2]
WITHOUT_BULK = len(ROWS.keys() - BULK)


def noted(*leave_out: int) -> Matrix:
    matrix = Matrix()
    for row in ROWS.keys() - BULK - set(leave_out):
        matrix.note(f"test_{row}", [row], passed=True, fired=1)
    return matrix


def test_every_row_is_there() -> None:
    assert list(ROWS) == sorted(ROWS)
    assert ROWS.keys() >= set(range(1, 59))


def test_all_survived() -> None:
    matrix = noted()
    assert matrix.whole
    assert list(matrix.lines())[-1] == f"{WITHOUT_BULK} of {WITHOUT_BULK} faults survived"


def test_a_row_of_the_bulk_pulls_brings_the_others_in() -> None:
    matrix = noted()
    matrix.note("test_bulk", [43], passed=True, fired=1)
    assert not matrix.whole
    assert list(matrix.lines())[-1] == f"{WITHOUT_BULK + 1} of {len(ROWS)} faults survived"


def test_a_row_without_a_test() -> None:
    lines = list(noted(8).lines())
    assert lines[-2:] == ["row 8: no test", f"{WITHOUT_BULK - 1} of {WITHOUT_BULK} faults survived"]


def test_a_test_that_failed_and_one_that_proves_nothing() -> None:
    matrix = noted()
    matrix.note("test_more", [8], passed=False, fired=1)
    matrix.note("test_most", [9], passed=True, fired=0)
    assert list(matrix.lines())[-3:] == [
        "row 8: test_more did not pass",
        "row 9: test_most shows no fault",
        f"{WITHOUT_BULK - 2} of {WITHOUT_BULK} faults survived",
    ]


TESTS = """
import logging
import socket
import pytest

kept = []

@pytest.mark.fault(1)
def test_proves(fired):
    fired("names not found", 2)

@pytest.mark.fault(2)
def test_proves_nothing():
    pass

@pytest.mark.fault(3)
def test_logs_a_token(fired):
    fired("something")
    logging.getLogger("x").debug("Bearer pina_abc")

@pytest.mark.fault(4)
def test_leaves_a_socket(fired):
    fired("something")
    kept.append(socket.socket())

@pytest.mark.fault(5)
@pytest.mark.skip
def test_is_skipped():
    pass

def test_of_no_row():
    pass
"""


def test_what_a_run_says(tmp_path: Path) -> None:
    (tmp_path / "test_rows.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-p", "tests.faults.plugin", "-p", "no:cacheprovider", "-q", "--faults"]
    done = subprocess.run(
        [*command, f"--rootdir={tmp_path}", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    survived = {line.split()[0]: line.split()[-2:] for line in done.stdout.splitlines() if line.endswith(("yes", "NO"))}
    assert survived["1"] == ["2", "yes"]
    # Sockets are counted where the system shows them.
    leaky = [] if sys.platform != "linux" else ["4"]
    assert [survived[row][-1] for row in ("2", "3", "5", "6", *leaky)] == ["NO"] * (4 + len(leaky))
    assert "nothing proves that a fault fired" in done.stdout
    assert "a secret was logged" in done.stdout
    assert "1 deselected" in done.stdout
    assert "row 6: no test" in done.stdout
    assert done.returncode == 1
