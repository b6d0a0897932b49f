"""Audiences, segments, conversion tags, deletion requests, previews and promotions of an ad account."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.api_error import ApiError, invalid, not_found
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.openapi import merge
from pinterest_async_overrides.testing.handlers.crud import body_of
from pinterest_async_overrides.testing.handlers.listing import arranged, listed, page_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row, update_row
from pinterest_async_overrides.testing.state.entity import Row

# Delay until a request to delete conversion data is processed; until then it can be cancelled.
DELETION_SECONDS = 72 * 3600

# Events of the seeded tags that campaigns can be optimized for.
ELIGIBLE = ("CHECKOUT", "SIGNUP")


@handles("audiences/update")
def update_audience(call: Call) -> Any:
    """Change an audience, or delete it with the operation REMOVE."""
    identity = str(call.values["audience_id"])
    if body_of(call).get("operation_type") == "REMOVE":
        return call.store.drop("audience", identity, call.account)
    return update_row(call.store, "audience", call.account, identity, body_of(call))


@handles("customer_segment/update")
def update_customer_segment(call: Call) -> None:
    identity = str(call.body["id"])
    if call.body["operation_type"] == "REMOVE":
        call.store.drop("customer_segment", identity, call.account)
    else:
        update_row(call.store, "customer_segment", call.account, identity, call.body)


@handles("targeting_template/update")
def update_targeting_template(call: Call) -> None:
    """Remove a template, the only change that every version of the description declares."""
    identity = str(call.body["id"])
    if call.body["operation_type"] == "REMOVE":
        call.store.drop("targeting_template", identity, call.account)
    else:
        update_row(call.store, "targeting_template", call.account, identity, call.body)


@handles("conversion_tags/create")
def create_conversion_tag(call: Call) -> Row:
    """Create a tag; its `configs` are the body's values, with the contract's defaults for missing and null ones."""
    body = {name: value for name, value in body_of(call).items() if value is not None}
    row = create_row(call.store, "conversion_tag", call.account, body)
    configs = properties_of(properties_of(call.store.entities["conversion_tag"].schema)["configs"])
    defaults = {name: merge(of)["default"] for name, of in configs.items() if "default" in merge(of)}
    configs_sent = defaults | {name: value for name, value in body.items() if name in configs}
    return call.store.put("conversion_tag", row | {"configs": configs_sent}, call.account)


@handles("ocpm_eligible_conversion_tags/get")
def list_eligible_tags(call: Call) -> dict[str, list[Row]]:
    """Return the events that campaigns can optimize for, each with the seeded tags that receive it."""
    events = call.store.table("page_visit", call.account).values()
    tags = call.store.table("conversion_tag", call.account)
    known = [each for each in events if each["conversion_tag_id"] in tags]
    return {event: [row | {"conversion_event": event} for row in known] for event in ELIGIBLE}


def _deletion(call: Call, row: Row) -> Row:
    """Return the current state of a deletion request."""
    job = call.state.jobs.find("conversion_deletion", row["request_id"])
    if job is None or row["status"] == "CANCELLED":
        return row
    if call.state.clock.now() < (job.started or 0.0) + DELETION_SECONDS:
        return row | {"status": "PENDING", "processed_time": None}
    return row | {"status": "SUBMITTED", "processed_time": call.state.clock.today().isoformat()}


@handles("conversion_deletion_request/create")
def create_deletion(call: Call) -> Row:
    row = create_row(call.store, "conversion_deletion_request", call.account, {})
    call.state.jobs.begin("conversion_deletion", call.account, row["request_id"])
    return _deletion(call, row)


@handles("conversion_deletion_request/list")
def list_deletions(call: Call) -> Any:
    rows = listed(call, call.store.entities["conversion_deletion_request"])
    return page_of(call, [_deletion(call, row) for row in rows])


@handles("conversion_deletion_request/get")
def get_deletion(call: Call) -> Row:
    return _deletion(call, call.store.get("conversion_deletion_request", call.values["request_id"], call.account))


@handles("conversion_deletion_request/delete")
def cancel_deletion(call: Call) -> Row:
    row = get_deletion(call)
    if row["status"] != "PENDING":
        raise invalid(f"The request is {row['status']} and can no longer be cancelled.")
    return call.store.put("conversion_deletion_request", row | {"status": "CANCELLED"}, call.account)


@handles("campaign_ad_preview/create")
def create_previews(call: Call) -> Any:
    """Create one preview for each ad group; a new one replaces the previous one."""
    rows: list[Row] = []
    for item in call.body:
        call.store.get("ad_group", item["ad_group_id"], call.account)
        _drop_previews(call, item["ad_group_id"])
        row = create_row(call.store, "campaign_ad_preview", call.account, item, is_active=True)
        row |= {"expires_at": call.now + 86400, "user_id": int(call.store.user_id)}
        rows.append(call.store.put("campaign_ad_preview", row, call.account))
    return rows


def _drop_previews(call: Call, ad_group: str) -> bool:
    table = call.store.table("campaign_ad_preview", call.account)
    found = [identity for identity, row in table.items() if row["ad_group_id"] == ad_group]
    for identity in found:
        call.store.drop("campaign_ad_preview", identity, call.account)
    return bool(found)


@handles("campaign_ad_preview/delete")
def delete_previews(call: Call) -> Any:
    results: list[dict[str, Any]] = []
    for ad_group in call.values["ad_group_ids"]:
        error: ApiError = not_found("campaign_ad_preview", ad_group)
        gone = _drop_previews(call, ad_group)
        results.append({"status": {"statusCode": 204} if gone else error.body})
    return results


@handles("get_ad_groups_by_promotion_ids/list")
def list_promoted_ad_groups(call: Call) -> Any:
    promotion_ids = set(call.values["promotion_ids"])
    rows = [
        row
        for row in call.store.table("ad_group", call.account).values()
        if promotion_ids & {*(row.get("promotion_ids") or ()), row.get("promotion_id")}
    ]
    return page_of(call, arranged(call, call.store.entities["ad_group"], rows))


@handles("ssio_insertion_order/create")
def create_insertion_order(call: Call) -> Any:
    """Create an insertion order with a status and one order line."""
    identity = call.store.new_id("insertion_order_status")
    create_row(call.store, "insertion_order_status", call.account, {"pin_order_id": identity})
    line = {name: value for name, value in body_of(call).items() if value is not None}
    create_row(call.store, "ssio_order_line", call.account, line, pin_order_id=identity)
    return {"pin_order_id": identity}


@handles("ssio_insertion_order/edit")
def edit_insertion_order(call: Call) -> Any:
    line = str(body_of(call).get("ads_manager_order_line_id"))
    return {
        "pin_order_id": update_row(call.store, "ssio_order_line", call.account, line, body_of(call))["pin_order_id"]
    }


@handles("ssio_insertion_orders_status/get_by_pin_order_id")
def get_insertion_order_status(call: Call) -> Row:
    return call.store.get("insertion_order_status", call.values["pin_order_id"], call.account)
