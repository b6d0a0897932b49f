"""The matrix counts as it says: a fault that nobody proved, or a test that failed, is not survived."""

from __future__ import annotations

from tests.faults.matrix import BULK, ROWS, Matrix


def noted(*leave_out: int) -> Matrix:
    matrix = Matrix()
    for row in ROWS.keys() - BULK - set(leave_out):
        matrix.note(f"test_{row}", [row], passed=True, fired=1)
    return matrix


def test_every_row_is_there() -> None:
    assert list(ROWS) == list(range(1, 59))


def test_all_survived() -> None:
    matrix = noted()
    assert matrix.whole
    assert list(matrix.lines())[-1] == "52 of 52 faults survived"


def test_a_row_of_the_bulk_pulls_brings_the_others_in() -> None:
    matrix = noted()
    matrix.note("test_bulk", [43], passed=True, fired=1)
    assert not matrix.whole
    assert list(matrix.lines())[-1] == "53 of 58 faults survived"


def test_a_row_without_a_test() -> None:
    lines = list(noted(8).lines())
    assert lines[-2:] == ["row 8: no test", "51 of 52 faults survived"]


def test_a_test_that_failed_and_one_that_proves_nothing() -> None:
    matrix = noted()
    matrix.note("test_more", [8], passed=False, fired=1)
    matrix.note("test_most", [9], passed=True, fired=0)
    assert list(matrix.lines())[-3:] == [
        "row 8: test_more did not pass",
        "row 9: test_most shows no fault",
        "50 of 52 faults survived",
    ]
