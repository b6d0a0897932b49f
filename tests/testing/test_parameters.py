"""Every query parameter of the reads that are no lists has an effect, or stands in the table of what has none."""

from __future__ import annotations

from typing import Any

import pytest

from pinterest_async_overrides.testing.contract.openapi import Operation, merge, operations
from pinterest_async_overrides.testing.contract.wire_format import target_of
from pinterest_async_overrides.testing.handlers.filters import PAGING, not_modelled
from pinterest_async_overrides.testing.sample_request import Sampler
from pinterest_async_overrides.testing.service import Service
from tests.contract import SINCE_5_28
from tests.testing.calls import TODAY, account_of, call, listed, service
from tests.testing.test_lists import LISTS, candidates

pytestmark = SINCE_5_28  # the table of what is not modelled is that of its parameters

READS = {
    each.id: each for each in operations().values() if each.method == "GET" and each.id not in LISTS and each.reply
}
# Parameters that name what a reply is about have tests of their own, where there is one of each only.
APART = {"token", "catalog_id"}
PARAMETERS = [
    (operation.id, each.name)
    for operation in READS.values()
    for each in operation.parameters
    if each.location == "query" and each.style != "deepObject" and each.name not in PAGING | APART
]
DAYS = {"start_date": "2025-06-10", "end_date": TODAY, "date": "2025-06-10"}
# What a call needs beside the parameter for it to have an effect.
BESIDE: dict[str, dict[str, Any]] = {
    "sort_ascending": {"sort_columns": ["SPEND_IN_DOLLAR"]},
    "created_in_last_n_days": {"num_of_pins": 50},
    "normalize_against_group": {"include_keywords": ["desk setup"]},
}
NUMBERS = {"columns": ["SPEND_IN_DOLLAR", "IMPRESSION_1"], "granularity": "DAY", "metric_types": ["IMPRESSION", "SAVE"]}
VALUES: dict[str, list[Any]] = {
    "columns": [["CTR"]],
    "sort_columns": [["IMPRESSION_1"], ["SPEND_IN_DOLLAR"]],
    "metric_types": [["IMPRESSION"]],
    "date": [TODAY],
    "client_id": ["77"],
    "timestamp": ["1750000000"],
    "keywords": [["lamps"]],
    "terms": [["lamps"]],
    "term": ["lamps"],
    "tos_type": ["OTHER"],
}


def asked(server: Service, operation: Operation, values: dict[str, Any]) -> tuple[int, bytes]:
    reply = server.answer(target_of(operation, values, None, {"authorization": "Bearer pina_test"}))
    return reply.status, reply.body


def known(server: Service, name: str, operation: Operation) -> list[Any]:
    """Return the ids that a parameter can name, other than the sample's."""
    account = account_of(server)
    kind = {"pin_ids": "pin", "product_group_ids": "product_group_promotion"}.get(name, name.removesuffix("s")[:-3])
    if kind not in server.store.entities or not name.endswith(("_id", "_ids")):
        return []
    owner = account if server.store.entities[kind].owner == "ad_account_id" else ""
    ids = list(server.store.table(kind, owner))
    return [ids[-1]] if name.endswith("_id") else [ids[-2:]]


@pytest.mark.parametrize(("operation_id", "name"), PARAMETERS)
def test_parameter_has_its_effect_or_says_that_it_has_none(operation_id: str, name: str) -> None:
    server, operation = service(), READS[operation_id]
    values, _ = Sampler(server).arguments(operation_id)
    declared = {each.name: each for each in operation.parameters}
    values |= {each: value for each, value in (NUMBERS | DAYS).items() if each in declared}
    if operation_id == "ads/analytics" and name in ("campaign_ids", "pin_ids"):
        rows = list(server.store.table("ad", account_of(server)).values())
        values.pop("ad_ids")
        values |= {"campaign_ids": [rows[0]["campaign_id"]], "pin_ids": [each["pin_id"] for each in rows]}
    values |= BESIDE.get(name, {})
    if operation_id == "campaign_ad_preview/read":
        preview = {"ad_group_id": known(server, name, operation)[0][-1]}
        call(server, "POST", f"/ad_accounts/{account_of(server)}/campaign_ad_preview", [preview])
    status, whole = asked(server, operation, values)
    assert status == 200, whole
    tried = VALUES.get(name) or known(server, name, operation) or list(candidates(operation, name, []))
    if merge(declared[name].schema).get("format") == "date":
        tried = ["2025-06-12"]
    if merge(declared[name].schema).get("type") == "integer":
        tried = [1, 2]
    replies = [
        body for value in tried for code, body in [asked(server, operation, values | {name: value})] if code == 200
    ]
    assert replies, tried
    if not_modelled(operation_id, name):
        assert set(replies) == {whole}
    else:
        assert len({whole, *replies}) > 1


@pytest.mark.parametrize("ascending", [True, False])
def test_targeting_analytics_in_the_order_of_a_column(ascending: bool) -> None:
    server = service()
    account = account_of(server)
    query = {
        "start_date": "2025-06-10",
        "end_date": TODAY,
        "granularity": "DAY",
        "columns": "SPEND_IN_DOLLAR",
        "targeting_types": "GENDER,APPTYPE",
        "ad_group_ids": listed(server, f"/ad_accounts/{account}/ad_groups")[0]["id"],
        "sort_columns": "SPEND_IN_DOLLAR",
        "sort_ascending": str(ascending).lower(),
    }
    rows = call(server, "GET", f"/ad_accounts/{account}/ad_groups/targeting_analytics", query=query)["data"]
    spend = [each["metrics"]["SPEND_IN_DOLLAR"] for each in rows]
    assert len(set(spend)) > 10
    assert spend == sorted(spend, reverse=not ascending)


def test_terms_and_keywords_are_those_asked_about() -> None:
    server = service()
    related = call(server, "GET", "/terms/related", query={"terms": "lamps,rugs"})
    assert [each["term"] for each in related["related_terms_list"]] == ["lamps", "rugs"]
    suggested = call(server, "GET", "/terms/suggested", query={"term": "lamps", "limit": 3})
    assert len(suggested) == 3
    assert all(each.startswith("lamps") for each in suggested)
    query = {"country_code": "US", "keywords": ["lamps", "rugs"]}
    metrics = call(server, "GET", f"/ad_accounts/{account_of(server)}/keywords/metrics", query=query)
    assert [each["keyword"] for each in metrics["data"]] == ["lamps", "rugs"]


def test_a_pin_that_moves_to_another_board_leaves_its_section() -> None:
    server = service()
    boards = listed(server, "/boards")
    section = call(server, "POST", f"/boards/{boards[0]['id']}/sections", {"name": "Here"})["id"]
    pin = next(each["id"] for each in listed(server, "/pins") if each["board_id"] == boards[0]["id"])
    path = f"/pins/{pin}"
    assert call(server, "PATCH", path, {"board_section_id": section})["board_section_id"] == section
    moved = call(server, "PATCH", path, {"board_id": boards[1]["id"]})
    assert (moved["board_id"], moved["board_section_id"]) == (boards[1]["id"], None)
    assert pin in [each["id"] for each in listed(server, f"/boards/{boards[1]['id']}/pins")]
    assert pin not in [each["id"] for each in listed(server, f"/boards/{boards[0]['id']}/pins")]
    counts = [call(server, "GET", f"/boards/{each['id']}")["pin_count"] for each in boards[:2]]
    assert counts == [boards[0]["pin_count"] - 1, boards[1]["pin_count"] + 1]


def test_metrics_of_a_pin_come_where_they_are_asked_for() -> None:
    server = service()
    path = f"/pins/{listed(server, '/pins')[0]['id']}"
    assert call(server, "GET", path)["pin_metrics"] is None
    assert call(server, "GET", path, query={"pin_metrics": "true"})["pin_metrics"]
