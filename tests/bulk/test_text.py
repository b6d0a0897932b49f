"""CSV and JSON lines: every digit, and the days of a later run in place of the earlier ones."""

from __future__ import annotations

import csv
import json
import os
import stat
import subprocess
import sys
from decimal import Context, Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.bulk.decode.value_types import as_text
from pinterest_async_overrides.bulk.plan.models import Chunk
from tests.bulk.handing import Row, numbers, open_sink, query_of, run

ODD: Row = {"CTR": 1e-7, "IMPRESSION_1": 2**70, "SPEND_IN_MICRO_DOLLAR": 1.5}


def rows(chunk: Chunk) -> list[Row]:
    one = {"CAMPAIGN_ID": 'a "quoted", line\nbroken é', "DATE": "2026-08-01", "SPEND_IN_MICRO_DOLLAR": -1}
    return [one, {**ODD, "DATE": "2026-08-02"}, {"SPEND_IN_MICRO_DOLLAR": 10**30, "DATE": None}]


def test_csv(tmp_path: Path) -> None:
    run(open_sink("csv", tmp_path / "out.csv", query_of(ad_account_ids=["22"], money="currency")), rows)
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        first, second, third = csv.DictReader(file)
    assert first["CAMPAIGN_ID"] == 'a "quoted", line\nbroken é'
    assert (first["AD_ACCOUNT_ID"], first["CURRENCY"], first["DATE"]) == ("22", "JPY", "2026-08-01")
    assert [Decimal(row["SPEND"]) for row in (first, second, third)] == [
        Decimal("-0.000001"), Decimal("0.0000015"), Decimal(10**24),
    ]  # fmt: skip
    assert (second["IMPRESSION_1"], float(second["CTR"]), third["DATE"]) == (str(2**70), 1e-7, "")


def test_jsonl(tmp_path: Path) -> None:
    run(open_sink("jsonl", tmp_path / "out.jsonl", query_of(ad_account_ids=["22"], money="currency")), rows)
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    first, second, third = (json.loads(line, parse_float=Decimal) for line in lines)
    assert first["SPEND"] == Decimal("-0.000001")
    assert second["SPEND"] == Decimal("0.0000015")
    assert third["SPEND"] == Decimal(10**24)
    assert (second["IMPRESSION_1"], third["DATE"], third["CAMPAIGN_ID"]) == (2**70, None, None)


def test_a_later_run_takes_the_place_of_its_days(tmp_path: Path) -> None:
    for times, days in ((1, ("2026-07-30", "2026-08-03")), (2, ("2026-08-02", "2026-08-04"))):
        run(open_sink("csv", tmp_path / "a.csv", query_of(*days)), numbers(times))
        run(open_sink("jsonl", tmp_path / "a.jsonl", query_of(*days)), numbers(times))
    with (tmp_path / "a.csv").open(newline="") as file:
        found = {(row["CAMPAIGN_ID"], row["DATE"]): int(row["IMPRESSION_1"]) for row in csv.DictReader(file)}
    lines = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text().splitlines()]
    assert found == {(row["CAMPAIGN_ID"], row["DATE"]): row["IMPRESSION_1"] for row in lines}
    assert len(lines) == 4 * 6
    assert {day: times for (_, day), times in found.items()} == {
        "2026-07-30": 1, "2026-07-31": 1, "2026-08-01": 1, "2026-08-02": 2, "2026-08-03": 2, "2026-08-04": 2,
    }  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_file_that_was_closed_to_others_stays_so(tmp_path: Path) -> None:
    """The umask decides on new files, their owner on those that are there."""
    before = os.umask(0o022)
    try:
        for kind, name in (("csv", "a.csv"), ("jsonl", "a.jsonl"), ("parquet", "a")):
            for times, mode in ((1, 0o644), (2, 0o600)):
                run(open_sink(kind, tmp_path / name, query_of()), numbers(times))
                path = tmp_path / name
                for file in path.rglob("*.parquet") if path.is_dir() else [path]:
                    assert stat.S_IMODE(file.stat().st_mode) == mode
                    file.chmod(0o600)
    finally:
        os.umask(before)


def test_neither_needs_pyarrow(tmp_path: Path) -> None:
    program = (
        "import sys\nsys.modules['pyarrow'] = None\nfrom pathlib import Path\n"
        "from tests.bulk.handing import *\n"
        f"folder = Path({str(tmp_path)!r})\n"
        "for kind in ('csv', 'jsonl'):\n    run(open_sink(kind, folder / kind, query_of()), numbers())\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
    assert (tmp_path / "csv").exists()
    assert (tmp_path / "jsonl").exists()


@given(st.integers(-(10**40), 10**40))
def test_amounts_have_every_digit(micros: int) -> None:
    told = as_text(micros, "micros")
    assert told == format(Decimal(micros).scaleb(-6, Context(prec=60)), "f")
