"""Values of rows: of the form that names promise, taken when they are written back, defaults where nothing is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from pinterest_async_overrides.testing.contract.collections import forms_of, properties_of
from pinterest_async_overrides.testing.contract.json_schema import fits
from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.contract.openapi import Schema, merge, operations
from pinterest_async_overrides.testing.sample_request import Sampler
from pinterest_async_overrides.testing.state.entities import entities
from pinterest_async_overrides.testing.state.entity import Entity, Row
from tests.contract import SINCE_5_28
from tests.testing.calls import account_of, call, listed, service
from tests.testing.test_entities import send_sample

URL = r"https?://\S+"
# Endings of names -> what a text of such a name looks like.
FORMS = {
    r"(_|^)ids?$": r"[A-Za-z0-9_\-=.:+@]+",
    r"(_|^)(url|urls|link|links|uri|website|location)$": rf"{URL}|[\w-]+(\.[\w-]+)+|US",
    r"^(click|impression|engagement|buyable_button|audience_verification)$": URL,
    r"_?email$": r"\S+@\S+",
    r"_?country$": r"[A-Z]{2}",
    r"^currency(_code)?$": r"[A-Z]{3}|Dollars",  # the word is the contract's
    r"^(locale|LOCALE)$": r"[a-z]{2}([-_][A-Z]{2})?",
    r"^type$": r"[\w-]+",
    r"(_|^)(status|format|level|granularity)$": r"[\w-]+",
    r"^(LOCATION|LOCATION_EXCLUDE|GEO|GEO_EXCLUDE|INTEREST)$": r"[A-Z0-9:-]+",
}


def texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text below a value with the name of its field, or of the list that it stands in."""
    if is_object(value):
        for key, each in value.items():
            yield from texts(each, key)
    elif is_list(value):
        for each in value:
            yield from texts(each, name)
    elif isinstance(value, str):
        yield name, value


@pytest.mark.parametrize("operation_id", sorted(operations()))
def test_values_have_the_form_that_their_names_promise(operation_id: str) -> None:
    server = service()
    reply = server.answer(Sampler(server).request(operation_id))
    if not reply.body or reply.content_type != "application/json":
        return
    if operation_id == "terms_related/list":
        return  # its id is the terms asked about
    for name, text in texts(msgspec.json.decode(reply.body)):
        assert name != "example", "a key that only stands for keys"
        for ending, form in FORMS.items():
            if text and re.search(ending, name):
                assert re.fullmatch(form, text), (name, text)


UPDATED = [
    name
    for name, each in entities().items()
    if {"update", "update_many"} & set(each.roles)
    # They have no rows at first; or a change of them says first which operation it is.
    and name not in ("asset_group", "brand_account", "commerce_integration")
    and name not in ("customer_list", "customer_segment", "targeting_template", "business_member", "schedule")
]


def item_of(body: Schema) -> tuple[Schema, str | None]:
    """Return the schema of what an update changes, and the field of the body that holds a list of them.

    The field is empty where the body is the list itself, None where it is the one item.
    """
    whole = merge(body)
    if whole.get("type") == "array":
        return merge(whole["items"]), ""
    for name, of in whole.get("properties", {}).items():
        if merge(of).get("type") == "array" and "id" in properties_of(merge(of)["items"]):
            return merge(merge(of)["items"]), name
    return whole, None


def written_back(entity: Entity, body: Schema, row: Row) -> tuple[Row, Any]:
    """Return the part of a row that an update can hold, and the whole body with it."""
    schema, field = item_of(body)
    items: list[Row] = []
    for form in forms_of(schema):
        properties: dict[str, Schema] = form.get("properties", {})
        taken = {
            name: row[name]
            for name, of in properties.items()
            if row.get(name) is not None and fits(of, row[name])
        }  # fmt: skip
        items.append(taken)
    item = max(items, key=len)
    if field is None:
        return item, item
    if "id" in properties_of(schema):
        item["id"] = row[entity.id_field]
    return item, [item] if field == "" else {field: [item]}


@pytest.mark.parametrize("name", UPDATED)
def test_what_is_read_can_be_written_back(name: str) -> None:
    """Each seeded row is taken as an update of itself, and stays what it is."""
    server, entity = service(), entities()[name]
    operation = entity.roles.get("update") or entity.roles["update_many"]
    values, sample = Sampler(server).arguments(operation.id)
    owner = str(values.get(entity.owner, "")) if entity.owner else ""
    rows = server.store.table(name, owner)
    assert rows
    assert operation.body is not None
    for identity, row in [(key, dict(each)) for key, each in rows.items()]:
        item, body = written_back(entity, operation.body, row)
        path = {key: value for key, value in values.items() if f"{{{key}}}" in operation.path}
        if "update" in entity.roles:
            path[entity.id_parameter] = identity
        elif is_object(body):
            body = sample | body
        if name == "advertiser_defined_event" and "mapped_conversion_type" not in item:
            continue  # a row may show more types than can be chosen
        reply = send_sample(server, operation, path, body)
        assert reply.status < 300, reply.body
        if reply.body:
            assert not [each for each in errors(msgspec.json.decode(reply.body)) if each]
        now = server.store.table(name, owner)[identity]
        changed = {key for key in row if now[key] != row[key]}
        assert all(re.search(r"updated|modified", each) for each in changed), changed


def errors(value: Any) -> Iterator[Any]:
    """Yield what a reply of a batch says of items that failed."""
    if is_list(value):
        for each in value:
            yield from errors(each)
    elif is_object(value):
        for key, each in value.items():
            if key in ("exception", "exceptions", "errors", "error_messages"):
                yield each
            yield from errors(each)


@SINCE_5_28
def test_what_a_creation_leaves_out_has_the_declared_default() -> None:
    server = service()
    account = account_of(server)
    new = {"ad_account_id": account, "name": "C", "objective_type": "AWARENESS", "daily_spend_cap": 5_000_000}
    (item,) = call(server, "POST", f"/ad_accounts/{account}/campaigns", [new])["items"]
    campaign = call(server, "GET", f"/ad_accounts/{account}/campaigns/{item['data']['id']}")
    assert campaign["is_campaign_budget_optimization"] is True
    assert campaign["is_flexible_daily_budgets"] is False
    new = {"name": "G", "billable_event": "IMPRESSION", "campaign_id": campaign["id"]}
    (item,) = call(server, "POST", f"/ad_accounts/{account}/ad_groups", [new])["items"]
    group = call(server, "GET", f"/ad_accounts/{account}/ad_groups/{item['data']['id']}")
    assert (group["budget_type"], group["pacing_delivery_type"]) == ("DAILY", "STANDARD")
    assert group["auto_targeting_enabled"] is True


@pytest.mark.parametrize("sent", [{}, {"aem_enabled": None, "md_frequency": None}])
def test_a_conversion_tag_has_the_default_configuration(sent: dict[str, Any]) -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/conversion_tags"
    tag = call(server, "POST", path, {"name": "T"} | sent)
    read = call(server, "GET", f"{path}/{tag['id']}")["configs"]
    assert (read["aem_enabled"], read["aem_ph_enabled"], read["md_frequency"]) == (False, False, 1)


def test_events_of_conversion_tags_are_those_asked_about() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/conversion_tags"
    tags = {each["id"] for each in call(server, "GET", path)["items"]}
    visits = listed(server, f"{path}/page_visit")
    assert {each["conversion_event"] for each in visits} == {"PAGE_VISIT"}
    eligible = call(server, "GET", f"{path}/ocpm_eligible")
    assert list(eligible) == ["CHECKOUT", "SIGNUP"]
    for event, rows in eligible.items():
        assert {row["conversion_event"] for row in rows} == {event}
        assert {row["conversion_tag_id"] for row in rows} <= tags


def test_a_new_ad_account_has_the_currency_of_its_country() -> None:
    server = service()
    new = {"country": "JP", "name": "N", "owner_user_id": server.store.user_id}
    account = call(server, "POST", "/ad_accounts", new)
    assert (account["currency"], account["country"]) == ("JPY", "JP")
    assert call(server, "GET", f"/ad_accounts/{account['id']}") == account
    assert account["id"] in [each["id"] for each in listed(server, "/ad_accounts")]


def test_types_are_those_that_the_api_shows() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}"
    kinds = {"campaigns": "campaign", "ad_groups": "adgroup", "ads": "pinpromotion", "audiences": "audience"}
    for name, kind in kinds.items():
        assert {each["type"] for each in listed(server, f"{path}/{name}")} == {kind}
    assert {each["type"] for each in listed(server, "/user_account/following")} == {"user"}
