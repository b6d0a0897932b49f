"""dlt's generic `rest_api` source: lists of the API into DuckDB, page by page, each row counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.interop.environments import python_of
from tests.interop.outcomes import Outcome, Verdict
from tests.interop.recording import RecordingPinterest
from tests.interop.stepping import outcomes_of, program, steps

PEER = "dlt"

# List -> the entity that it shows.
_LISTS = {
    "ad_accounts": "ad_account",
    "ad_accounts/{account}/campaigns": "campaign",
    "ad_accounts/{account}/ad_groups": "ad_group",
    "ad_accounts/{account}/ads": "ad",
    "ad_accounts/{account}/audiences": "audience",
    "ad_accounts/{account}/customer_lists": "customer_list",
    "boards": "board",
    "pins": "pin",
    "catalogs": "catalog",
}


def run() -> Iterator[Outcome]:
    """Yield the outcomes, list by list; one whose rows are too few or too many is our fault."""
    python = python_of(PEER)
    with RecordingPinterest() as local:
        command = program(python, "dlt_rest_api.py", local.url, *_LISTS)
        reports = steps(command, {"RUNTIME__DLTHUB_TELEMETRY": "false"}, 300)
        for outcome in outcomes_of(local, PEER, reports):
            due = f"{_rows(local, _LISTS.get(outcome.job, ''))} rows"
            if outcome.verdict == Verdict.WORKS and outcome.detail != due:
                yield replace(outcome, verdict=Verdict.OURS, detail=f"{outcome.detail} of {due}")
            else:
                yield outcome


def _rows(local: RecordingPinterest, entity: str) -> int:
    """Return how many rows of an entity its lists show: all but what is archived."""
    if entity not in local.service.store.entities:
        return 0
    whose = local.ad_account_ids if local.service.store.entities[entity].owner else [""]
    return sum(len(local.service.store.table(entity, each)) for each in whose)
