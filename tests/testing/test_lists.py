"""Every list has pages, and every query parameter of every list has the effect that it declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.contract.openapi import Operation, merge, operations
from pinterest_async_overrides.testing.contract.wire_format import target_of
from pinterest_async_overrides.testing.handlers.filters import NOT_MODELLED, ORDERING, PAGING, not_modelled
from pinterest_async_overrides.testing.sample_request import Sampler
from pinterest_async_overrides.testing.service import Service
from tests.testing.calls import account_of, call, listed, refused, service

LISTS = {each.id: each for each in operations().values() if each.method == "GET" and each.item is not None}
PARAMETERS = [
    (operation.id, each.name)
    for operation in LISTS.values()
    for each in operation.parameters
    if each.location == "query" and each.style != "deepObject" and each.name not in PAGING
]


def fetch(server: Service, operation: Operation, values: dict[str, Any]) -> dict[str, Any]:
    request = target_of(operation, values, None, {"authorization": "Bearer pina_test"})
    reply = server.answer(request)
    assert reply.status == 200, (values, reply.body)
    found: dict[str, Any] = msgspec.json.decode(reply.body)
    return found


def attempt(server: Service, operation: Operation, values: dict[str, Any]) -> list[Any] | None:
    """The rows that these values find, None for values that are refused."""
    reply = server.answer(target_of(operation, values, None, {"authorization": "Bearer pina_test"}))
    assert reply.status in (200, 400, 404), reply.body
    return msgspec.json.decode(reply.body)["items"] if reply.status == 200 else None


def required(server: Service, operation: Operation) -> dict[str, Any]:
    values, _ = Sampler(server).arguments(operation.id)
    return values


def prepared() -> Service:
    """A server with what its seed has none of: a protected board, an archived row, something shared, a promotion."""
    server = service()
    account = account_of(server)
    board = call(server, "POST", "/boards", {"name": "Guarded", "privacy": "PROTECTED"})["id"]
    source = {"source_type": "image_url", "url": "https://example.com/a.png"}
    call(server, "POST", "/pins", {"board_id": board, "media_source": source, "title": "Guarded"})
    first = server.store.table("ad_account")[account]
    server.store.put("ad_account", first | {"id": "549000000000077", "owner": {"id": "1", "username": "other"}})
    for name in ("campaign", "ad_group", "ad", "label", "conversion_tag", "product_group_promotion"):
        row = next(reversed(server.store.table(name, account).values()))
        server.store.put(name, row | {"status": "ARCHIVED"}, account)
    return server


def candidates(operation: Operation, name: str, rows: list[dict[str, Any]]) -> Iterator[Any]:
    """Values to try: the enum's, both booleans, and what stands in the rows."""
    schema = merge(next(each for each in operation.parameters if each.name == name).schema)
    of = merge(schema.get("items", schema)) if schema.get("type") == "array" else schema
    values: list[Any] = list(of.get("enum", ()))
    if of.get("type") == "boolean":
        values = [True, False]
    if not values:
        texts = dict.fromkeys(scalar for row in rows for scalar in scalars(row))
        values = [text for text in texts if of.get("type") != "integer" or re.fullmatch(r"\d{1,19}", str(text))]
        if "pattern" in of:
            values = [text for text in values if re.search(of["pattern"], str(text))]
        # A word in the middle of a text is what one searches for.
        if "pattern" not in of:
            values += ["zzz", "2025-06-01"]
        values += [*(str(text).split()[-1] for text in values if " " in str(text))]
        values = [text for text in values if 0 < len(str(text)) <= of.get("maxLength", 500)]
        if of.get("format") == "date":
            values = [text for text in values if re.fullmatch(r"\d{4}-\d\d-\d\d", str(text))]
        values += [text.partition("://")[2].partition("/")[0] for text in map(str, values) if "://" in text]
    yield from ([value] if schema.get("type") == "array" else value for value in values)


def scalars(value: Any) -> Iterator[Any]:
    if is_object(value):
        for each in value.values():
            yield from scalars(each)
    elif is_list(value):
        for each in value:
            yield from scalars(each)
    elif value is not None and not isinstance(value, bool):
        yield value


@pytest.mark.parametrize(("operation_id", "name"), PARAMETERS)
def test_parameter_has_its_effect_or_says_that_it_has_none(operation_id: str, name: str) -> None:
    server, operation = prepared(), LISTS[operation_id]
    values = required(server, operation)
    if any(each.name == "page_size" for each in operation.parameters):
        values["page_size"] = 250
    if name in ("search_value", "search_by"):
        values |= {"search_by": "ID", "search_value": "7"}
    whole = fetch(server, operation, values)
    tried = candidates(operation, name, everything(server, operation, values, name))
    replies = [items for value in tried if (items := attempt(server, operation, values | {name: value})) is not None]
    if not_modelled(operation_id, name):
        assert all(reply == whole["items"] for reply in replies)
        return
    assert len({msgspec.json.encode(reply) for reply in [whole["items"], *replies]}) > 1, replies
    assert name in ORDERING or any(replies), "no value finds anything"


def everything(server: Service, operation: Operation, values: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The rows that a filter chooses from: those of the required values, and those of other levels and types."""
    rows: list[dict[str, Any]] = fetch(server, operation, values)["items"]
    account = account_of(server)
    for kind in ("campaign", "ad_group", "audience"):
        rows = [*rows, *server.store.table(kind, account).values()]
    if name == "item_numbers":
        rows = [*rows, {"number": 1}]
    return rows


def test_the_table_of_what_is_not_modelled_names_nothing_that_is_not_there() -> None:
    declared = {(operation.id, each.name) for operation in operations().values() for each in operation.parameters}
    names = {name for _, name in declared}
    everywhere = [name for operation_id, name in NOT_MODELLED if operation_id == "*" and name not in names]
    missing = [each for each in NOT_MODELLED if each[0] in LISTS and each not in declared]
    # An older description has fewer parameters.
    assert "schedules/list" not in LISTS or not [*everywhere, *missing]


@pytest.mark.parametrize("operation_id", sorted(LISTS))
def test_pages_hold_every_row_once(operation_id: str) -> None:
    server, operation = service(), LISTS[operation_id]
    names = {each.name for each in operation.parameters}
    size = next((each for each in ("page_size", "limit") if each in names), None)
    values = required(server, operation)
    whole = fetch(server, operation, values)["items"]
    if size is None:
        return
    found: list[Any] = []
    page = fetch(server, operation, values | {size: 1})
    while True:
        assert len(page["items"]) <= 1
        found += page["items"]
        if not page.get("bookmark"):
            break
        page = fetch(server, operation, values | {size: 1, "bookmark": page["bookmark"]})
    assert found[: len(whole)] == whole
    if "start_index" in names:
        assert fetch(server, operation, values | {"start_index": 1})["items"] == found[1:26]


@pytest.mark.parametrize("operation_id", [each.id for each in LISTS.values() if "order" in str(each.parameters)])
def test_a_list_in_both_directions(operation_id: str) -> None:
    server, operation = service(), LISTS[operation_id]
    if "order" not in {each.name for each in operation.parameters}:
        return
    values = required(server, operation)
    up, down = (fetch(server, operation, values | {"order": order})["items"] for order in ("ASCENDING", "DESCENDING"))
    if len(up) < 25:
        assert up == down[::-1]
    assert len(up) > 1


def test_keywords_are_those_of_one_level() -> None:
    server = service()
    account = account_of(server)
    path = f"/ad_accounts/{account}/keywords"
    assert {each["parent_id"] for each in listed(server, path)} == {account}
    group = next(each["id"] for each in listed(server, f"/ad_accounts/{account}/ad_groups")[::-1])
    assert listed(server, path, ad_group_id=group) == []
    assert listed(server, path, ad_group_ids=group) == []
    body = {"parent_id": group, "keywords": [{"match_type": "BROAD", "value": "shoes"}]}
    made = call(server, "POST", path, body)["keywords"]
    assert listed(server, path, ad_group_id=group) == made
    assert refused(server, "GET", path, query={"ad_group_id": group, "campaign_id": group}) == (400, 1)


@pytest.mark.parametrize("privacy", ["ALL", "PUBLIC_AND_SECRET"])
def test_all_boards(privacy: str) -> None:
    server = service()
    assert len(listed(server, "/boards", privacy=privacy)) == 10
    secret = listed(server, "/boards", privacy="SECRET")
    public = listed(server, "/boards", privacy="PUBLIC")
    assert (len(secret) + len(public), bool(secret), bool(public)) == (10, True, True)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("ad_groups", "ad_group_ids"),
        ("ads", "ad_ids"),
        ("ads", "ad_group_ids"),
        ("campaigns", "campaign_ids"),
        ("product_group_promotions", "product_group_promotion_ids"),
        ("labels", "label_ids"),
    ],
)
def test_ids_joined_with_commas(path: str, name: str) -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/{path}"
    rows = listed(server, path)
    field = "id" if name.removesuffix("_ids") in path.replace("ads", "ad") and name != "ad_group_ids" else "ad_group_id"
    field = "id" if path.endswith(f"/{name.removesuffix('_ids')}s") else field
    ids = list(dict.fromkeys(row[field] for row in rows))[:2]
    joined, repeated = listed(server, path, **{name: ",".join(ids)}), listed(server, path, **{name: ids})
    assert joined == repeated
    assert {row[field] for row in joined} == set(ids)
    assert refused(server, "GET", path, query={name: "1,x"}) == (400, 1)


def test_integers_of_nineteen_digits() -> None:
    server = service()
    assert refused(server, "DELETE", "/catalogs/product_groups/multiple", query={"id": "1097963584125248823"}) == (
        404,
        4180,
    )
    assert call(server, "GET", "/catalogs/product_groups", query={"id": "1097963584125248823"})["items"] == []
    path = "/businesses/123/members"
    assert call(server, "GET", path, query={"start_index": 1_000_000_000_000_000_000})["items"] == []
    assert refused(server, "GET", path, query={"start_index": 2**63}) == (400, 1)
    event = {"event_name": "add_to_cart", "event_id": "e", "event_timestamp": 2**63, "ad_group_id": "2680060704746"}
    event |= {"action_timestamps": [1451410040], "attribution_model": "multi_touch", "attribution_scope": "click"}
    event |= {"attribution_score": 0.5, "campaign_id": "626736533506", "currency": "ARS", "value": 1.5}
    event |= {"total_event_touchpoints": 2, "total_events": 2}
    path = f"/ad_accounts/{account_of(server)}/msot/events"
    assert refused(server, "POST", path, event) == (400, 1)
    call(server, "POST", path, event | {"event_timestamp": 2**63 - 1})


def test_an_ad_account_in_the_query_is_one_that_exists() -> None:
    server = service()
    assert len(listed(server, "/boards", ad_account_id=account_of(server))) == 10
    assert refused(server, "GET", "/boards", query={"ad_account_id": "549000000000000"}) == (404, 404)


def test_a_bookmark_belongs_to_its_list() -> None:
    server = service()
    bookmark = call(server, "GET", "/pins", query={"page_size": 1})["bookmark"]
    assert refused(server, "GET", "/boards", query={"bookmark": bookmark}) == (400, 1)
