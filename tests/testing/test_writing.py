"""Writes: what was written can be read, bad items are refused one by one, and what is deleted is gone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract import SINCE_5_28
from tests.testing.calls import account_of, call, listed, new_campaign, refused, service


@pytest.mark.parametrize("page_size", [1, 7, 250])
def test_pages_have_every_row_once(page_size: int) -> None:
    server = service(campaigns=30)
    path = f"/ad_accounts/{account_of(server)}/campaigns"
    ids = [each["id"] for each in listed(server, path, page_size=page_size)]
    assert ids == list(server.store.table("campaign", account_of(server)))
    assert len(set(ids)) == 30


def test_order_and_filters() -> None:
    server = service(campaigns=30)
    account = account_of(server)
    path = f"/ad_accounts/{account}/campaigns"
    ids = [each["id"] for each in listed(server, path)]
    assert [each["id"] for each in listed(server, path, order="DESCENDING")] == ids[::-1]
    paused = listed(server, path, entity_statuses="PAUSED")
    assert [each["status"] for each in paused] == ["PAUSED"] * 3
    groups = listed(server, f"/ad_accounts/{account}/ad_groups", campaign_ids=ids[0])
    assert [each["campaign_id"] for each in groups] == [ids[0]] * 2


def test_campaign_from_creation_to_archive() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/campaigns"
    whose = {"ad_account_id": account_of(server)}
    sent = whose | {"name": "New", "objective_type": "AWARENESS", "daily_spend_cap": 5_000_000}
    (item,) = call(server, "POST", path, [sent])["items"]
    assert item["exceptions"] == []
    assert sent.items() <= item["data"].items()
    made = item["data"]
    assert call(server, "GET", f"{path}/{made['id']}") == made
    assert made["id"] in [each["id"] for each in listed(server, path)]

    (item,) = call(server, "PATCH", path, [whose | {"id": made["id"], "status": "ARCHIVED"}])["items"]
    assert item["data"]["status"] == "ARCHIVED"
    assert made["id"] not in [each["id"] for each in listed(server, path)]
    assert made["id"] in [each["id"] for each in listed(server, path, entity_statuses="ARCHIVED")]
    (item,) = call(server, "PATCH", path, [whose | {"id": made["id"], "status": "ACTIVE"}])["items"]
    assert item["exceptions"]
    assert call(server, "GET", f"{path}/{made['id']}")["status"] == "ARCHIVED"
    assert [write.operation for write in server.log.writes] == ["campaigns/create"] + ["campaigns/update"] * 2


def test_a_batch_that_partly_fails_keeps_what_worked() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/campaigns"
    before = len(listed(server, path))
    good = new_campaign(server, name="Good")
    both = good | {"lifetime_spend_cap": 9_000_000}
    first, second = call(server, "POST", path, [good, both])["items"]
    assert (first["exceptions"], second["exceptions"][0]["code"]) == ([], 1)
    assert len(listed(server, path)) == before + 1


def test_children_need_parents_and_their_times() -> None:
    server = service()
    account = account_of(server)
    times = {"start_time": 2_000_000_000, "end_time": 2_000_100_000}
    new = new_campaign(server, **times)
    (campaign,) = call(server, "POST", f"/ad_accounts/{account}/campaigns", [new])["items"]
    group = {"name": "G", "billable_event": "IMPRESSION"}
    orphan = group | {"campaign_id": "12"}
    early = group | {"campaign_id": campaign["data"]["id"], "start_time": 1_999_999_999}
    good = group | {"campaign_id": campaign["data"]["id"], "start_time": 2_000_000_001}
    items = call(server, "POST", f"/ad_accounts/{account}/ad_groups", [orphan, early, good])["items"]
    assert [bool(item["exceptions"]) for item in items] == [True, True, False]


def test_shapes_of_partial_failure() -> None:
    server = service()
    account = account_of(server)
    ad = {"ad_group_id": "12", "pin_id": "12", "creative_type": "REGULAR"}
    assert isinstance(call(server, "POST", f"/ad_accounts/{account}/ads", [ad])["items"][0]["exceptions"], dict)
    keywords = {"parent_id": "12", "keywords": [{"match_type": "BROAD", "value": "shoes"}]}
    told = call(server, "POST", f"/ad_accounts/{account}/keywords", keywords)
    assert told["keywords"] == []
    assert told["errors"][0]["error_messages"]
    promotions = [{"id": "12"}]
    told = call(server, "PATCH", f"/ad_accounts/{account}/promotions", promotions)
    assert told["promotions"][0]["exception"]["code"] == 404


def test_boards_sections_and_pins_hang_together() -> None:
    server = service()
    board = call(server, "POST", "/boards", {"name": "Plans"})
    section = call(server, "POST", f"/boards/{board['id']}/sections", {"name": "Later"})
    pin = call(
        server,
        "POST",
        "/pins",
        {
            "board_id": board["id"],
            "board_section_id": section["id"],
            "title": "Lamp",
            "media_source": {"source_type": "image_url", "url": "https://example.com/lamp.png"},
        },
    )
    assert (pin["title"], pin["media"]["media_type"]) == ("Lamp", "image")
    assert call(server, "GET", f"/boards/{board['id']}")["pin_count"] == 1
    of_section = f"/boards/{board['id']}/sections/{section['id']}"
    assert [each["id"] for each in call(server, "GET", f"{of_section}/pins")["items"]] == [pin["id"]]

    call(server, "DELETE", of_section)
    assert call(server, "GET", f"/pins/{pin['id']}")["board_section_id"] is None
    saved = call(server, "POST", f"/pins/{pin['id']}/save", {"board_id": board["id"]})
    assert saved["parent_pin_id"] == pin["id"]
    call(server, "PATCH", f"/boards/{board['id']}", {"name": "Done"})
    assert call(server, "GET", f"/boards/{board['id']}")["name"] == "Done"
    call(server, "DELETE", f"/boards/{board['id']}")
    assert refused(server, "GET", f"/pins/{pin['id']}") == (404, 50)
    assert refused(server, "GET", f"/boards/{board['id']}") == (404, 40)


def test_pins_need_a_board_that_is_there() -> None:
    source = {"source_type": "image_url", "url": "https://example.com/lamp.png"}
    assert refused(service(), "POST", "/pins", {"board_id": "12", "media_source": source}) == (404, 40)


def test_several_product_groups_are_deleted_or_none() -> None:
    server = service()
    ids = [each["id"] for each in call(server, "GET", "/catalogs/product_groups")["items"]]
    assert refused(server, "DELETE", "/catalogs/product_groups/multiple", query={"id": f"{ids[0]},12"}) == (404, 4180)
    assert len(call(server, "GET", "/catalogs/product_groups")["items"]) == len(ids)
    call(server, "DELETE", "/catalogs/product_groups/multiple", query={"id": ",".join(ids[:2])})
    assert [each["id"] for each in call(server, "GET", "/catalogs/product_groups")["items"]] == ids[2:]


def test_asset_groups_of_a_business() -> None:
    server = service()
    path = "/businesses/1234567890/asset_groups"
    new = {"asset_group_name": "Brand", "asset_group_description": "All", "asset_group_types": ["BRAND"]}
    group = call(server, "POST", path, new)["asset_group"]
    change = {"asset_groups_to_update": [{"asset_group_id": each, "name": "Ours"} for each in (group["id"], "12")]}
    told = call(server, "PATCH", path, change)
    assert [each["asset_group_name"] for each in told["updated_asset_groups"]] == ["Ours"]
    assert [each["asset_group_id"] for each in told["exceptions"]] == ["12"]
    assert call(server, "DELETE", path, {"asset_groups_to_delete": [group["id"]]})["deleted_asset_groups"] == [
        group["id"]
    ]


def test_members_and_invites_of_a_business() -> None:
    server = service()
    path = "/businesses/1234567890"
    invite = {"business_role": "EMPLOYEE", "invite_type": "MEMBER_INVITE", "members": ["one@example.com"]}
    (item,) = call(server, "POST", f"{path}/invites", invite)["items"]
    ids = [each["id"] for each in listed(server, f"{path}/invites")]
    assert item["invite"]["id"] in ids
    told = call(server, "DELETE", f"{path}/invites", {"invite_ids": [item["invite"]["id"], "12"]})
    assert [("invite" in each, "exception" in each) for each in told["items"]] == [(True, False), (False, True)]
    member = listed(server, f"{path}/members")[0]["user"]["id"]
    gone = {"members": [{"member_id": member, "business_role": "EMPLOYEE"}]}
    assert call(server, "DELETE", f"{path}/members", gone) == {"deleted_members": [member]}
    assert member not in [each["user"]["id"] for each in listed(server, f"{path}/members")]


def test_conversion_events_are_recorded_unless_they_are_a_test() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/events"
    event = {"event_name": "checkout", "action_source": "web", "event_time": 1_749_999_000, "event_id": "1"}
    good = event | {"user_data": {"em": ["a" * 64]}}
    told = call(server, "POST", path, {"data": [good]}, query={"test": "true"})
    assert (told["num_events_processed"], server.state.events) == (1, [])
    call(server, "POST", path, {"data": [good]})
    assert [each["event_id"] for each in server.state.events] == ["1"]
    old = good | {"event_id": "2", "event_time": 1}
    plain = event | {"event_id": "4", "user_data": {"em": ["one@example.com"]}}
    assert refused(server, "POST", path, {"data": [old, good | {"event_id": "3"}, plain]}) == (422, 4198)
    assert [each["event_id"] for each in server.state.events] == ["1", "3"]


def test_a_pin_without_a_board() -> None:
    server = service()
    source = {"source_type": "image_url", "url": "https://example.com/lamp.png"}
    pin = call(server, "POST", "/pins", {"media_source": source})
    board = call(server, "POST", "/boards", {"name": "Plans"})["id"]
    assert call(server, "PATCH", f"/pins/{pin['id']}", {"board_id": board})["board_id"] == board
    assert call(server, "GET", f"/boards/{board}")["pin_count"] == 1
    call(server, "DELETE", f"/pins/{pin['id']}")
    assert call(server, "GET", f"/boards/{board}")["pin_count"] == 0


def test_labels_from_creation_to_archive() -> None:
    server = service()
    account = account_of(server)
    path = f"/ad_accounts/{account}/labels"
    campaign = listed(server, f"/ad_accounts/{account}/campaigns")[-1]["id"]
    body = {"parent_id": campaign, "labels": [{"value": "summer", "label_type": "CUSTOM"}]}
    (label,) = call(server, "POST", path, body)["labels"]
    assert (label["value"], label["label_type"], label["status"]) == ("summer", "CUSTOM", "ACTIVE")
    assert {"errors", "labels"}.isdisjoint(listed(server, path)[0])
    changed = call(server, "PATCH", path, {"labels": [{"id": label["id"], "value": "winter"}]})["labels"]
    assert changed == [label | {"value": "winter"}]
    assert label["id"] in [each["id"] for each in listed(server, path, label_ids=label["id"])]
    call(server, "PATCH", path, {"labels": [{"id": label["id"], "status": "ARCHIVED"}]})
    assert label["id"] not in [each["id"] for each in listed(server, path)]


def test_labels_of_a_campaign() -> None:
    server = service()
    account = account_of(server)
    first, last = (listed(server, f"/ad_accounts/{account}/campaigns")[at]["id"] for at in (0, -1))
    assert listed(server, f"/ad_accounts/{account}/labels", campaign_ids=last) == []
    assert listed(server, f"/ad_accounts/{account}/labels", campaign_ids=first)


def test_an_audience_that_is_removed_is_gone() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/audiences"
    audience = listed(server, path)[0]["id"]
    call(server, "PATCH", f"{path}/{audience}", {"operation_type": "REMOVE"})
    assert refused(server, "GET", f"{path}/{audience}")[0] == 404
    assert audience not in [each["id"] for each in listed(server, path)]


def test_the_configuration_of_a_conversion_tag_can_be_read_back() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/conversion_tags"
    sent = {"name": "T", "aem_enabled": True, "aem_ph_enabled": False, "md_frequency": 0.5}
    made = call(server, "POST", path, sent)
    assert sent.items() <= (made["configs"] | {"name": made["name"]}).items()
    assert call(server, "GET", f"{path}/{made['id']}") == made


def test_an_image_pin_is_a_regular_one() -> None:
    source = {"source_type": "image_url", "url": "https://example.com/lamp.png"}
    assert call(service(), "POST", "/pins", {"media_source": source})["creative_type"] == "REGULAR"


def test_who_is_followed_is_in_the_list() -> None:
    server = service()
    before = call(server, "GET", "/user_account")["following_count"]
    call(server, "POST", "/user_account/following/somebody", {})
    assert "somebody" in [each["username"] for each in listed(server, "/user_account/following")]
    assert call(server, "GET", "/user_account")["following_count"] == before + 1


def test_what_is_in_an_asset_group() -> None:
    server = service()
    path = "/businesses/1234567890/asset_groups"
    new = {"asset_group_name": "Brand", "asset_group_description": "All", "asset_group_types": ["BRAND"]}
    group = call(server, "POST", path, new)["asset_group"]["id"]
    account, catalog = account_of(server), listed(server, "/catalogs")[0]["id"]
    change = {"asset_group_id": group, "assets_to_add": [account, catalog]}
    (changed,) = call(server, "PATCH", path, {"asset_groups_to_update": [change]})["updated_asset_groups"]
    assert (changed["ad_accounts_ids"], changed["catalogs_ids"]) == ([account], [catalog])

    def shown() -> list[dict[str, Any]]:
        query = {"asset_type": "ASSET_GROUP", "asset_group_id": group}
        return [each["asset_group_info"] for each in listed(server, "/businesses/1234567890/assets", **query)]

    assert shown() == [changed]
    change = {"asset_group_id": group, "assets_to_remove": [account]}
    call(server, "PATCH", path, {"asset_groups_to_update": [change]})
    assert shown()[0]["ad_accounts_ids"] == []
    call(server, "DELETE", path, {"asset_groups_to_delete": [group]})
    assert shown() == []


def test_an_audience_that_is_shared() -> None:
    server = service()
    first, second = list(server.store.table("ad_account"))[:2]
    audience = listed(server, f"/ad_accounts/{first}/audiences")[1]["id"]
    sent = {"audience_id": audience, "recipient_account_ids": [second]}
    path = f"/ad_accounts/{first}/audiences/ad_accounts/shared"

    def receivers() -> list[str]:
        found = listed(server, f"/ad_accounts/{first}/audiences/shared/accounts", audience_id=audience,
                       account_type="AD_ACCOUNT")  # fmt: skip
        return [each["account_id"] for each in found]

    call(server, "PATCH", path, sent | {"operation_type": "SHARE"})
    assert receivers() == [second]
    received = listed(server, f"/ad_accounts/{second}/audiences", ownership_type="RECEIVED")
    assert audience in [each["id"] for each in received]
    call(server, "PATCH", path, sent | {"operation_type": "REVOKE"})
    assert receivers() == []


def test_access_of_a_member_to_an_asset() -> None:
    server = service()
    member = listed(server, "/businesses/1234567890/members")[0]["id"]
    path = f"/businesses/1234567890/members/{member}/assets"
    access = {"asset_id": account_of(server), "member_id": member}
    granted = [access | {"permissions": ["ANALYST"]}]
    call(server, "PATCH", "/businesses/1234567890/members/assets/access", {"accesses": granted})
    assert [each["permissions"] for each in listed(server, path) if each["asset_id"] == access["asset_id"]] == [
        ["ANALYST"]
    ]
    call(server, "DELETE", "/businesses/1234567890/members/assets/access", {"accesses": [access]})
    assert access["asset_id"] not in [each["asset_id"] for each in listed(server, path)]


@SINCE_5_28
def test_labels_are_applied_and_removed() -> None:
    server = service()
    account = account_of(server)
    path = f"/ad_accounts/{account}/labels"
    label = listed(server, path)[0]["id"]
    campaign = listed(server, f"/ad_accounts/{account}/campaigns")[-1]["id"]
    told = call(server, "POST", f"{path}/{label}/apply", {"entity_ids": [campaign, "12"]})
    assert [each["entity_id"] for each in told["entities_labels"]] == [campaign]
    assert len(told["errors"]) == 1
    assert [each["id"] for each in listed(server, path, campaign_ids=campaign)] == [label]
    call(server, "POST", f"{path}/{label}/remove", {"entity_ids": [campaign]})
    assert listed(server, path, campaign_ids=campaign) == []


@SINCE_5_28
def test_product_tags_are_added_all_or_none() -> None:
    server = service()
    pins = [each["id"] for each in listed(server, "/pins")]
    path = f"/pins/{pins[0]}/product_tags"
    call(server, "POST", path, {"product_tags": [{"pin_id": each} for each in pins[1:3]]})
    assert refused(server, "POST", path, {"product_tags": [{"pin_id": pins[4]}, {"pin_id": "12"}]})[0] == 404
    assert refused(server, "POST", path, {"product_tags": [{"pin_id": each} for each in pins[3:26]]}) == (400, 1)
    assert [each["pin_id"] for each in call(server, "GET", path)["product_tags"]] == pins[1:3]
    call(server, "POST", f"{path}/bulk-delete", {"product_tags": [{"pin_id": pins[1]}]})
    assert [each["pin_id"] for each in call(server, "GET", path)["product_tags"]] == pins[2:3]


@SINCE_5_28
def test_a_deletion_request_can_be_cancelled_while_it_is_pending() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/conversion_deletion_requests"
    body = {"deletion_targets": {"user_emails": ["a" * 64]}}
    first, second = (call(server, "POST", path, body)["request_id"] for _ in range(2))
    assert call(server, "DELETE", f"{path}/{first}")["status"] == "CANCELLED"
    server.clock.advance(72 * 3600)
    assert [call(server, "GET", f"{path}/{each}")["status"] for each in (first, second)] == ["CANCELLED", "SUBMITTED"]
    assert refused(server, "DELETE", f"{path}/{second}") == (400, 1)


@SINCE_5_28
def test_local_inventory_and_stores() -> None:
    server = service()
    catalog = listed(server, "/catalogs")[0]["id"]
    stores = f"/catalogs/{catalog}/local_stores"
    (store,) = call(server, "POST", stores, [{"country": "US", "name": "Main", "store_code": "m"}])
    item = {"item_id": "a", "store_code": "m"}
    write = item | {"operation": "UPSERT", "attributes": {"availability": "in stock", "price": "5 USD"}}
    inventory = f"/catalogs/{catalog}/local_inventory_items"
    missing = item | {"operation": "UPDATE", "item_id": "b", "attributes": {"price": "6 USD"}}
    made = call(server, "POST", f"{inventory}/batch", {"operations": [write, missing]})
    server.clock.advance(10)
    done = call(server, "GET", f"/catalogs/{catalog}/supplemental_items/batch/{made['batch_id']}")
    assert [each["status"] for each in done["operation_results"]] == ["SUCCESS", "FAILURE"]
    (found,) = call(server, "POST", f"{inventory}/query", {"item_filters": [item, item | {"item_id": "b"}]})["items"]
    assert (found["price"], found["store_metadata"]["store_id"]) == ("5 USD", store["id"])
    told = call(server, "DELETE", stores, query={"ids": [store["id"], "12"]})
    assert [each["status"].get("statusCode", each["status"].get("code")) for each in told] == [204, 404]
    assert store["id"] not in [each["id"] for each in listed(server, stores)]


@SINCE_5_28
def test_previews_events_and_schedules() -> None:
    server = service()
    account = account_of(server)
    group = listed(server, f"/ad_accounts/{account}/ad_groups")[0]["id"]
    path = f"/ad_accounts/{account}/campaign_ad_preview"
    call(server, "POST", path, [{"ad_group_id": group}])
    assert [each["ad_group_id"] for each in call(server, "GET", path, query={"ad_group_ids": group})] == [group]
    call(server, "DELETE", path, query={"ad_group_ids": group})
    assert call(server, "GET", path, query={"ad_group_ids": group}) == []

    path = f"/ad_accounts/{account}/advertiser_defined_events"
    new = {"items": [{"name": "demo", "mapped_conversion_type": "LEAD"}]}
    assert [call(server, "POST", path, new)["items"][0]["status"] for _ in range(2)] == ["SUCCESS", "FAILURE"]
    assert "demo" in [each["name"] for each in call(server, "GET", path)["items"]]
    call(server, "DELETE", path, query={"event_names": "demo"})
    assert "demo" not in [each["name"] for each in call(server, "GET", path)["items"]]
