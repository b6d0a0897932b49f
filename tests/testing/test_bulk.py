"""Bulk upsert and bulk download: every field of an upsert is written, every filter of a download has its effect."""

from __future__ import annotations

import csv
import io
from typing import Any
from urllib.parse import urlsplit

import msgspec

from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.openapi import merge, operations
from pinterest_async_overrides.testing.handlers.ads.bulk import UPSERTED
from pinterest_async_overrides.testing.http.messages import Request
from pinterest_async_overrides.testing.sample_request import Sampler
from pinterest_async_overrides.testing.service import Service
from pinterest_async_overrides.testing.storage_port import StoragePort
from tests.contract import SINCE_5_28
from tests.testing.calls import account_of, call, listed, new_campaign, service


def file_of(server: Service, job: str) -> bytes:
    """Return the file that a bulk request ends with."""
    server.clock.advance(10)
    found = call(server, "GET", f"/ad_accounts/{account_of(server)}/bulk/{job}")
    url = urlsplit(str(found["result_url"]))
    reply = StoragePort(server).answer(Request("GET", f"{url.path}?{url.query}"))
    assert reply.status == 200
    return reply.body


def upserted(server: Service, body: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the results of an upsert."""
    job = call(server, "POST", f"/ad_accounts/{account_of(server)}/bulk/upsert", body)["request_id"]
    results: list[dict[str, Any]] = msgspec.json.decode(file_of(server, job))["results"]
    return results


def downloaded(server: Service, **body: Any) -> Any:
    """Return what a download has, by entity."""
    job = call(server, "POST", f"/ad_accounts/{account_of(server)}/bulk/download", body)["request_id"]
    return msgspec.json.decode(file_of(server, job))


@SINCE_5_28
def test_every_field_of_an_upsert_is_written() -> None:
    operation = operations()["bulk_upsert/create"]
    assert operation.body is not None
    declared = {name for action in ("create", "update") for name in fields(operation.body, action)}
    assert declared == UPSERTED.keys()


def fields(body: dict[str, Any], action: str) -> set[str]:
    return set(properties_of(merge(properties_of(body)[action])))


def test_an_upsert_creates_what_can_be_read_back() -> None:
    server = service()
    account = account_of(server)
    _, sample = Sampler(server).arguments("bulk_upsert/create")
    groups = listed(server, f"/ad_accounts/{account}/ad_groups")
    made = upserted(
        server,
        {
            "create": {
                "campaigns": [new_campaign(server, name="Bulk")],
                "keywords": [
                    {"parent_id": f"AG{groups[0]['id']}", "keywords": [{"match_type": "BROAD", "value": "bulk"}]}
                ],
                "catalog_product_groups": sample["create"]["catalog_product_groups"],
            }
        },
    )
    assert [each["status"] for each in made] == ["SUCCESS"] * 3
    ids = {each["entity_type"]: each["id"] for each in made}
    assert call(server, "GET", f"/ad_accounts/{account}/campaigns/{ids['CAMPAIGN']}")["name"] == "Bulk"
    found = listed(server, f"/ad_accounts/{account}/keywords", ad_group_id=groups[0]["id"])
    assert ids["KEYWORD"] in [each["id"] for each in found]
    assert call(server, "GET", f"/catalogs/product_groups/{ids['PRODUCT_GROUP']}")["id"] == ids["PRODUCT_GROUP"]


def test_an_upsert_changes_what_can_be_read_back() -> None:
    server = service()
    account = account_of(server)
    path = f"/ad_accounts/{account}"
    keyword = listed(server, f"{path}/keywords")[0]
    campaign = listed(server, f"{path}/campaigns")[0]
    done = upserted(
        server,
        {
            "update": {
                "campaigns": [{"ad_account_id": account, "id": campaign["id"], "name": "Changed"}],
                "keywords": [{"id": keyword["id"], "bid": 7}, {"id": "12", "bid": 7}],
            }
        },
    )
    assert [each["status"] for each in done] == ["SUCCESS", "SUCCESS", "FAILURE"]
    assert call(server, "GET", f"{path}/campaigns/{campaign['id']}")["name"] == "Changed"
    changed = next(each for each in listed(server, f"{path}/keywords") if each["id"] == keyword["id"])
    assert changed["bid"] == 7


def test_filters_of_a_download() -> None:
    server = service()
    account = account_of(server)
    campaigns = listed(server, f"/ad_accounts/{account}/campaigns")
    every = ["CAMPAIGN", "AD_GROUP", "AD", "PRODUCT_GROUP", "KEYWORD", "LABEL"]
    whole = downloaded(server, entity_types=every)
    assert all(whole.values())
    one = downloaded(server, entity_types=["CAMPAIGN"], entity_ids=[campaigns[0]["id"]])
    assert [each["id"] for each in one["campaign"]] == [campaigns[0]["id"]]
    newest = max(each["updated_time"] for each in campaigns)
    late = downloaded(server, entity_types=["CAMPAIGN"], updated_since=str(newest))
    assert [each["updated_time"] for each in late["campaign"]] == [newest]
    named = downloaded(server, entity_types=every, campaign_filter={"name": campaigns[1]["name"]})
    assert [each["id"] for each in named["campaign"]] == [campaigns[1]["id"]]
    assert {each["campaign_id"] for each in (*named["ad_group"], *named["ad"])} == {campaigns[1]["id"]}
    groups = {each["id"] for each in named["ad_group"]}
    assert {each["ad_group_id"] for each in named["product_group_promotion"]} <= groups
    paused = downloaded(server, entity_types=["CAMPAIGN"], campaign_filter={"campaign_status": ["PAUSED"]})
    assert {each["status"] for each in paused["campaign"]} == {"PAUSED"}
    aware = downloaded(server, entity_types=["CAMPAIGN"], campaign_filter={"objective_type": ["AWARENESS"]})
    assert {each["objective_type"] for each in aware["campaign"]} == {"AWARENESS"}
    start = max(each["start_time"] or 0 for each in campaigns)
    early = downloaded(server, entity_types=["CAMPAIGN"], campaign_filter={"end_time": str(start - 1)})
    assert 0 < len(early["campaign"]) < len(campaigns)


def test_a_download_as_csv() -> None:
    server = service()
    body = {"entity_types": ["CAMPAIGN", "AD_GROUP"], "output_format": "CSV"}
    job = call(server, "POST", f"/ad_accounts/{account_of(server)}/bulk/download", body)["request_id"]
    rows = list(csv.DictReader(io.StringIO(file_of(server, job).decode())))
    assert [each["entity_type"] for each in rows] == ["CAMPAIGN"] * 10 + ["AD_GROUP"] * 20
    assert {each["campaign_id"] for each in rows[10:]} == {each["id"] for each in rows[:10]}


def test_nothing_comes_below_what_is_archived() -> None:
    """Nor below what lies below it; and nothing is moved there."""
    server = service()
    account = account_of(server)
    path = f"/ad_accounts/{account}"
    gone = listed(server, f"{path}/campaigns")[0]["id"]
    groups = listed(server, f"{path}/ad_groups", page_size=250)
    below = next(each["id"] for each in groups if each["campaign_id"] == gone)
    other = next(each["id"] for each in groups if each["campaign_id"] != gone)
    call(server, "PATCH", f"{path}/campaigns", [{"ad_account_id": account, "id": gone, "status": "ARCHIVED"}])
    pin = listed(server, "/pins")[0]["id"]
    ad = {"ad_group_id": below, "pin_id": pin, "creative_type": "REGULAR"}
    (item,) = call(server, "POST", f"{path}/ads", [ad])["items"]
    assert "ARCHIVED" in item["exceptions"]["message"]
    (item,) = call(server, "PATCH", f"{path}/ad_groups", [{"id": other, "campaign_id": gone}])["items"]
    assert "ARCHIVED" in item["exceptions"][0]["message"]
    keywords = {"parent_id": below, "keywords": [{"match_type": "BROAD", "value": "late"}]}
    assert call(server, "POST", f"{path}/keywords", keywords)["errors"][0]["error_messages"]
