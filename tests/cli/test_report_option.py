"""`pinterest-async pull analytics --report-option`: what reports take and calls do not."""

from __future__ import annotations

from typing import Any

import pytest
import typer

from pinterest_async_overrides.cli.pulls.report_options import report_options
from tests.contract import SINCE_5_28


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (None, {}),
        (["campaign_statuses=RUNNING, PAUSED"], {"campaign_statuses": ["RUNNING", "PAUSED"]}),
        pytest.param(["campaign_custom_label=a, b"], {"campaign_custom_label": "a, b"}, marks=SINCE_5_28),
        (
            ['metrics_filters={"field": "SPEND_IN_DOLLAR", "operator": "LESS_THAN", "values": [5]}'],
            {"metrics_filters": [{"field": "SPEND_IN_DOLLAR", "operator": "LESS_THAN", "values": [5]}]},
        ),
        (
            ['campaign_ids=["1"]', "attribution_types=HOUSEHOLD"],
            {"campaign_ids": ["1"], "attribution_types": ["HOUSEHOLD"]},
        ),
    ],
)
def test_options_are_lists_texts_or_json(given: list[str] | None, read: dict[str, Any]) -> None:
    assert report_options(given) == read


@pytest.mark.parametrize("given", [["campaign_statuses"], ["=x"], ["a="], ["a=1", "a=2"], ["metrics_filters={torn"]])
def test_what_is_no_option_is_refused(given: list[str]) -> None:
    with pytest.raises(typer.BadParameter, match="--report-option"):
        report_options(given)
