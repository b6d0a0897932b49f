"""Commerce integrations, addressed by their business's id, and by their own id in the list of all integrations."""

from __future__ import annotations

from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.handlers.crud import body_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row, update_row
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.row_builder import make

_COMMERCE = "commerce_integration"


def _listed(call: Call, row: Row, body: Row) -> Row:
    """Store an integration in the list of all integrations too."""
    shown = properties_of(call.store.entities["integration"].schema)
    known = {name: value for name, value in (row | body).items() if name in shown}
    before = call.store.table("integration").get(str(row["id"]), {})
    made = make(call.store, "integration", {})
    call.store.put("integration", made | before | known | {"id": row["id"]})
    return row


@handles("integrations_commerce/post")
def create_integration(call: Call) -> Row:
    row = create_row(call.store, _COMMERCE, "", body_of(call), id=call.store.new_id("integration"))
    return _listed(call, row, body_of(call))


@handles("integrations_commerce/patch")
def update_integration(call: Call) -> Row:
    row = update_row(call.store, _COMMERCE, "", call.values["external_business_id"], body_of(call))
    return _listed(call, row, body_of(call))


@handles("integrations_commerce/del")
def delete_integration(call: Call) -> Row | None:
    row = call.store.drop(_COMMERCE, call.values["external_business_id"])
    call.store.table("integration").pop(str(row.get("id")), None)
    return None if 204 in call.operation.statuses else row
