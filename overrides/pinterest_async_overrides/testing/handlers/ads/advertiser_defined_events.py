"""Advertiser-defined events: the reply has a status and failure reasons for each event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinterest_async_overrides.testing.contract.api_error import ApiError, invalid
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row, update_row

_EVENT = "advertiser_defined_event"


def _each(call: Call, names: list[str], write: Callable[[int, str], Any]) -> dict[str, Any]:
    items: list[dict[str, Any]] = []
    for index, name in enumerate(names):
        try:
            if index in call.refused_items:
                raise invalid("This item was refused.")
            write(index, name)
        except ApiError as error:
            items.append({"name": name, "status": "FAILURE", "exceptions": [error.message]})
        else:
            items.append({"name": name, "status": "SUCCESS", "exceptions": []})
    return {"items": items}


@handles("advertiser_defined_events/create")
def create_events(call: Call) -> Any:
    items: list[dict[str, Any]] = call.body["items"]

    def write(index: int, name: str) -> None:
        if name in call.store.table(_EVENT, call.account):
            raise invalid(f"There is an event {name} already.")
        create_row(call.store, _EVENT, call.account, items[index])

    return _each(call, [item["name"] for item in items], write)


@handles("advertiser_defined_events/update")
def update_events(call: Call) -> Any:
    items: list[dict[str, Any]] = call.body["items"]
    names = [item["name"] for item in items]
    return _each(call, names, lambda index, name: update_row(call.store, _EVENT, call.account, name, items[index]))


@handles("advertiser_defined_events/delete")
def delete_events(call: Call) -> Any:
    return _each(call, call.values["event_names"], lambda _, name: call.store.drop(_EVENT, name, call.account))
