"""Labels, and the campaigns and other entities each is applied to."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.api_error import ApiError, not_found
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.openapi import merge
from pinterest_async_overrides.testing.handlers.batch_shapes import completed
from pinterest_async_overrides.testing.handlers.listing import arranged, page_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.state.store import FIRST_CREATED

_LABELLED = ("campaign", "ad_group", "ad")


def applied(call: Call, label: dict[str, Any]) -> set[str]:
    """Return the ids of a label's entities: initially the campaign it was created for, or a seeded one."""
    identity = str(label["id"])
    found = call.state.applied_labels.get(identity)
    if found is None:
        number = int(identity[-8:])
        first = label.get("parent_id")
        if first is None and number < FIRST_CREATED:
            first = call.store.nth("campaign", call.account, number)
        found = call.state.applied_labels[identity] = {str(first)} if first is not None else set()
    return found


@handles("labels/list")
def list_labels(call: Call) -> Any:
    rows = list(call.store.table("label", call.account).values())
    campaigns = call.values.get("campaign_ids")
    if campaigns is not None:
        rows = [row for row in rows if applied(call, row) & set(campaigns)]
    return page_of(call, arranged(call, call.store.entities["label"], rows))


@handles("labels/apply")
def apply_label(call: Call) -> Any:
    return _each(call, remove=False)


@handles("labels/remove")
def remove_label(call: Call) -> Any:
    return _each(call, remove=True)


def _each(call: Call, *, remove: bool) -> dict[str, Any]:
    label = call.store.get("label", call.values["label_id"], call.account)
    labelled = applied(call, label)
    shown = properties_of(call.operation.reply or {})
    error_data = properties_of(merge(shown["errors"])["items"])["data"]
    done: list[dict[str, Any]] = []
    errors: list[dict[str, Any]] = []
    for identity in call.body["entity_ids"]:
        row = {"entity_id": identity, "label_id": label["id"]}
        try:
            row["entity_type"] = _kind_of(call, identity)
            if remove and identity not in labelled:
                raise ApiError(404, 404, f"Label {label['id']} is not applied to {identity}.")
        except ApiError as error:
            errors.append({"data": completed(error_data, row), "error_messages": [error.message]})
            continue
        (labelled.discard if remove else labelled.add)(identity)
        done.append(row | {"status": "REMOVED" if remove else "ACTIVE"})
    call.store.version += 1
    row_schema = merge(shown["entities_labels"])["items"]
    return {"entities_labels": [completed(row_schema, row) for row in done], "errors": errors}


def _kind_of(call: Call, identity: str) -> str:
    for name in _LABELLED:
        if identity in call.store.table(name, call.account):
            return name.upper()
    raise not_found("campaign", identity)
