"""For every entity of the contract: what is created can be read, what is changed shows it, what is deleted is gone."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.contract.openapi import Operation, merge, operations
from pinterest_async_overrides.testing.contract.wire_format import target_of
from pinterest_async_overrides.testing.http.messages import Reply
from pinterest_async_overrides.testing.sample_request import Sampler
from pinterest_async_overrides.testing.service import Service
from pinterest_async_overrides.testing.state.entities import by_parameter, entities
from pinterest_async_overrides.testing.state.entity import Entity
from tests.testing.calls import account_of, call, listed, refused, service

# What one call creates several of, or what shows it elsewhere, has tests of its own in the other files.
APART = {"website", "business_invite", "asset_group", "customer_list_upload", "brand_account", "media"}
CREATED = [name for name, each in entities().items() if "create" in each.roles and name not in APART]
READ_AT = {"campaign_ad_preview": "ad_group_ids", "schedule": "entity_ids"}


def send_sample(server: Service, operation: Operation, values: dict[str, Any], body: Any) -> Reply:
    return server.answer(target_of(operation, values, body, {"authorization": "Bearer pina_test"}))


def rows_in(entity: Entity, value: Any) -> list[dict[str, Any]]:
    """The rows of an entity in a reply, whatever its shape."""
    if is_list(value):
        return [row for each in value for row in rows_in(entity, each)]
    if not is_object(value):
        return []
    if entity.id_field in value and set(value) != {entity.id_field, "status"}:
        return [value]
    return [row for each in value.values() for row in rows_in(entity, each)]


def create(server: Service, entity: Entity) -> tuple[dict[str, Any], dict[str, Any], Any]:
    """The row that a creation shows, the values of the call and its body."""
    operation = entity.roles["create"]
    values, body = Sampler(server).arguments(operation.id)
    if entity.id_field not in ("id", "schedule_id", "request_id", "uuid") and is_object(body):
        renamed = {"external_business_id": "business-of-the-test", "name": "event of the test"}
        items: list[dict[str, Any]] | None = body.get("items")
        body |= {name: value for name, value in renamed.items() if name == entity.id_field and name in body}
        if items:
            body = {"items": [items[0] | {"name": "event of the test"}]}
    reply = send_sample(server, operation, values, body)
    assert reply.status in operation.statuses, reply.body
    made = msgspec.json.decode(reply.body)
    found = rows_in(entity, made)
    if entity.id_field == "name":
        found = [{"name": item["name"]} for item in made["items"]]
    assert found, made
    return found[0], values, body


def shown(server: Service, entity: Entity, values: dict[str, Any], row: dict[str, Any]) -> dict[str, Any] | None:
    """The row as it is read: by its id where that is possible, else in the list; None if it is not there."""
    identity = str(row[entity.id_field])
    if "get" in entity.roles:
        path = {name: value for name, value in values.items() if f"{{{name}}}" in entity.roles["get"].path}
        reply = send_sample(server, entity.roles["get"], path | {entity.id_parameter: identity}, None)
        assert reply.status in (200, 404), reply.body
        found = msgspec.json.decode(reply.body)
        return found if reply.status == 200 else None
    operation = entity.roles["list"]
    query = {name: value for name, value in values.items() if f"{{{name}}}" in operation.path}
    if entity.name in READ_AT:
        field = READ_AT[entity.name].removesuffix("s")
        query[READ_AT[entity.name]] = [row[field]]
    if entity.name == "keyword":
        query[f"{row['parent_type'].lower()}_id"] = row["parent_id"]
    names = {each.name: each for each in operation.parameters}
    if "page_size" in names:
        query["page_size"] = 250
    if "entity_statuses" in names:
        query["entity_statuses"] = merge(merge(names["entity_statuses"].schema)["items"])["enum"]
    reply = send_sample(server, operation, query, None)
    assert reply.status == 200, reply.body
    rows = msgspec.json.decode(reply.body)
    rows = rows["items"] if is_object(rows) else rows
    return next((each for each in rows if str(each[entity.id_field]) == identity), None)


@pytest.mark.parametrize("name", CREATED)
def test_what_is_created_can_be_read_back(name: str) -> None:
    server, entity = service(), entities()[name]
    row, values, body = create(server, entity)
    read = shown(server, entity, values, row)
    assert read is not None
    if "get" in entity.roles or name not in ("advertiser_defined_event",):
        assert {key: read[key] for key in row if key in read and key not in ("status", "state")} == {
            key: value for key, value in row.items() if key in read and key not in ("status", "state")
        }
    sent: dict[str, Any] = (body[0] if is_list(body) else body) or {}
    for key, value in sent.items():
        if key in read and key != entity.id_field and not key.endswith(("_time", "_status")) and key != "status":
            assert read[key] == value or is_object(value), key


@pytest.mark.parametrize("name", [each for each in CREATED if {"update", "update_many"} & set(entities()[each].roles)])
def test_what_is_changed_shows_it(name: str) -> None:
    server, entity = service(), entities()[name]
    row, values, _ = create(server, entity)
    operation = entity.roles.get("update") or entity.roles["update_many"]
    text: str | None = next((each for each in ("name", "value", "promotion_title", "description") if each in row), None)
    if name in ("keyword", "product_group_promotion", "targeting_template", "customer_segment", "customer_list"):
        text = {"keyword": "bid", "product_group_promotion": "tracking_url", "customer_segment": "audience_ids"}.get(
            name
        )
    if name == "commerce_integration":
        text = "partner_metadata"
    if text is None or name == "advertiser_defined_event":
        return
    changed: Any = {"bid": 7, "tracking_url": "https://example.com/changed", "audience_ids": ["254"]}.get(
        text, "Changed"
    )
    change: Any = {text: changed}
    path = {key: value for key, value in values.items() if f"{{{key}}}" in operation.path}
    if "update" in entity.roles:
        path[entity.id_parameter] = row[entity.id_field]
        if "catalog_type" in row:
            change["catalog_type"] = row["catalog_type"]
    else:
        change |= {"id": row[entity.id_field], entity.id_field: row[entity.id_field]}
        sample = Sampler(server).arguments(operation.id)[1]
        if name == "customer_segment":
            change |= {"operation_type": "UPDATE"}
        elif is_object(sample):
            field = next(key for key, value in sample.items() if is_list(value))
            change = sample | {field: [change]}
            if "ad_group_id" in change:
                change["ad_group_id"] = row["ad_group_id"]
        else:
            change = [change | ({"ad_account_id": account_of(server)} if name == "campaign" else {})]
    reply = send_sample(server, operation, path, change)
    assert reply.status in operation.statuses, reply.body
    read = shown(server, entity, values, row)
    assert read is not None
    assert read[text] == changed


@pytest.mark.parametrize("name", [each for each in CREATED if "delete" in entities()[each].roles])
def test_what_is_deleted_is_gone(name: str) -> None:
    server, entity = service(), entities()[name]
    row, values, _ = create(server, entity)
    operation = entity.roles["delete"]
    path = {key: value for key, value in values.items() if f"{{{key}}}" in operation.path}
    path[entity.id_parameter] = row[entity.id_field]
    reply = send_sample(server, operation, path, None)
    assert reply.status in operation.statuses, reply.body
    read = shown(server, entity, values, row)
    if name == "conversion_deletion_request":
        assert read is not None
        assert read["status"] == "CANCELLED"
        return
    assert read is None
    assert send_sample(server, operation, path, None).status == 404


PARENTS = [
    (operation.id, name)
    for operation in operations().values()
    for name in (part[1:-1] for part in operation.path.split("/") if part.startswith("{"))
    if name in by_parameter() and by_parameter()[name].id_field
]


@pytest.mark.parametrize(("operation_id", "name"), PARENTS)
def test_an_unknown_parent_is_404(operation_id: str, name: str) -> None:
    server, operation = service(), operations()[operation_id]
    values, body = Sampler(server).arguments(operation_id)
    unknown = "999" if str(values[name]).isdecimal() else "nobody"
    reply = send_sample(server, operation, values | {name: unknown}, body)
    assert reply.status == 404, reply.body


@pytest.mark.parametrize("operation_id", [each.id for each in operations().values() if each.method == "GET"])
def test_ids_in_a_reply_are_those_asked_about(operation_id: str) -> None:
    server, operation = service(), operations()[operation_id]
    values, _ = Sampler(server).arguments(operation_id)
    reply = send_sample(server, operation, values, None)
    found = msgspec.json.decode(reply.body) if reply.body else None
    for name in (part[1:-1] for part in operation.path.split("/") if part.startswith("{")):
        if is_object(found) and name in found:
            assert str(found[name]) == str(values[name])
        if is_object(found) and is_list(found.get("items")):
            assert {str(each.get(name, values[name])) for each in found["items"]} <= {str(values[name])}


def test_no_reference_of_a_seeded_row_leads_nowhere() -> None:
    server = service()
    accounts = list(server.store.table("ad_account"))
    known = {name: set[str]() for name in entities()}
    rows: list[tuple[str, dict[str, Any]]] = []
    for entity in entities().values():
        owners = accounts if entity.owner == "ad_account_id" else [""] if not entity.owner else []
        for owner in owners:
            table = server.store.table(entity.name, owner)
            known[entity.name] |= set(table)
            rows += [(entity.name, row) for row in table.values()]
    dangling = {
        (name, field): value
        for name, row in rows
        for field, value in row.items()
        if field.endswith("_id") and value is not None and field.removesuffix("_id") in known
        if known[field.removesuffix("_id")] and str(value) not in known[field.removesuffix("_id")]
        if field not in (entities()[name].id_field, "board_section_id")
    }
    assert dangling == {}


def test_seeded_times_lie_in_the_days_that_readers_ask_for() -> None:
    server = service()
    rows = listed(server, f"/ad_accounts/{account_of(server)}/campaigns")
    changed = [row["updated_time"] for row in rows]
    assert len(set(changed)) == len(rows)
    now = server.clock.now()
    assert any(now - 2 * 86400 <= each <= now for each in changed)
    assert all(row["created_time"] < row["updated_time"] <= now for row in rows)


def test_the_user_of_the_token_owns_what_is_there() -> None:
    server = service(accounts=5)
    user = call(server, "GET", "/user_account")
    assert user["board_count"] == len(listed(server, "/boards", privacy="ALL"))
    assert {row["owner"]["id"] for row in listed(server, "/ad_accounts")} == {user["id"]}
    assert {row["owner"]["username"] for row in listed(server, "/boards")} == {user["username"]}
    assert {"USD", "JPY", "EUR"} <= {row["currency"] for row in listed(server, "/ad_accounts")}


def test_a_keyword_trend_has_a_number_for_each_week() -> None:
    server = service()
    trends = call(server, "GET", "/trends/keywords/US/top/growing", query={"limit": 5})["trends"]
    assert len(trends) == 5
    for trend in trends:
        assert len(trend["time_series"]) == 52
        assert all(isinstance(each, int) for each in trend["time_series"].values())
    (only,) = call(server, "GET", "/trends/keywords/US/top/growing", query={"include_keywords": "lamps"})["trends"]
    assert only["keyword"] == "lamps"


def test_unknown_entities_keep_their_request_apart() -> None:
    server = service()
    feed = listed(server, "/catalogs/feeds")[0]["id"]
    assert refused(server, "POST", "/catalogs/feeds/999/ingest") == (404, 4161)
    assert call(server, "POST", f"/catalogs/feeds/{feed}/ingest")["feed_id"] == feed
