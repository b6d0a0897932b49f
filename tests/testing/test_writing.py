"""What was written can be read, what may not be is refused item by item, and what is gone is gone."""

from __future__ import annotations

import pytest

from tests.testing.calls import account_of, call, listed, refused, service


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
    good = {"ad_account_id": account_of(server), "name": "Good", "objective_type": "AWARENESS"}
    both = good | {"daily_spend_cap": 1_000_000, "lifetime_spend_cap": 9_000_000}
    first, second = call(server, "POST", path, [good, both])["items"]
    assert (first["exceptions"], second["exceptions"][0]["code"]) == ([], 1)
    assert len(listed(server, path)) == before + 1


def test_children_need_parents_and_their_times() -> None:
    server = service()
    account = account_of(server)
    times = {"start_time": 2_000_000_000, "end_time": 2_000_100_000}
    new = {"ad_account_id": account, "name": "C", "objective_type": "AWARENESS"} | times
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
