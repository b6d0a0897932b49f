"""The length of one list call in Python calls and changes of file: a bound, so that no layer is added unseen."""

from __future__ import annotations

import sys

from tests.call_path import measure

MOST_CALLS = 70
MOST_CHANGES_OF_FILE = 45
PINNED = (3, 11)
"""The version that the figures hold for; others count comprehensions and resumed coroutines in other ways."""

MARGIN = 1.15


def test_a_list_call_takes_few_steps() -> None:
    path = measure()
    margin = 1.0 if sys.version_info[:2] == PINNED else MARGIN
    shown = "\n".join(f"{file.rpartition('/')[2]}: {name}" for file, name in path.calls)
    assert 20 < len(path.calls) <= MOST_CALLS * margin, shown
    assert path.changes_of_file <= MOST_CHANGES_OF_FILE * margin, shown
