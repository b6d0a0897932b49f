"""Creating and changing several things of an ad account at once, where some may fail while the reply is 200.

Each kind has a shape of its own for that: a list of exceptions beside each item's data, a single one, or a list of
errors beside the list of what worked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pinterest_async_overrides.testing.contract.api_error import Refusal, invalid, not_found
from pinterest_async_overrides.testing.handlers.registry import HANDLERS, Call, Handler
from pinterest_async_overrides.testing.state import validation
from pinterest_async_overrides.testing.state.entities import KINDS
from pinterest_async_overrides.testing.state.row_builder import change, echo, make
from pinterest_async_overrides.testing.state.store import Row, World

# What came of one item: the row, or what was sent with the refusal it got.
Outcome = tuple[dict[str, Any], Refusal | None]


def _beside(field: str, exceptions: Callable[[Refusal | None], dict[str, Any]]) -> Callable[[list[Outcome]], Any]:
    def shape(outcomes: list[Outcome]) -> Any:
        return {field: [{"data": data} | exceptions(refusal) for data, refusal in outcomes]}

    return shape


def _listed(refusal: Refusal | None) -> dict[str, Any]:
    return {"exceptions": [] if refusal is None else [_exception(refusal)]}


def _single(refusal: Refusal | None) -> dict[str, Any]:
    return {} if refusal is None else {"exceptions": _exception(refusal)}


def _one(refusal: Refusal | None) -> dict[str, Any]:
    return {} if refusal is None else {"exception": _exception(refusal)}


def _exception(refusal: Refusal) -> dict[str, Any]:
    return {"code": refusal.code, "message": refusal.message}


def _apart(field: str, needed: dict[str, Any]) -> Callable[[list[Outcome]], Any]:
    def shape(outcomes: list[Outcome]) -> Any:
        errors = [{"data": needed | data, "error_messages": [refusal.message]} for data, refusal in outcomes if refusal]
        return {field: [data for data, refusal in outcomes if refusal is None], "errors": errors}

    return shape


@dataclass(frozen=True, slots=True)
class Batch:
    """A kind's batch calls: where the items are in the body (nowhere: it is the list), and the shape of the reply."""

    kind: str
    create: str
    update: str
    shape: Callable[[list[Outcome]], Any]
    field: str = ""
    shared: str = ""


BATCHES = (
    Batch("campaign", "campaigns/create", "campaigns/update", _beside("items", _listed)),
    Batch("ad_group", "ad_groups/create", "ad_groups/update", _beside("items", _listed)),
    Batch("ad", "ads/create", "ads/update", _beside("items", _single)),
    Batch("lead_form", "lead_forms/create", "lead_forms/update", _beside("items", _listed)),
    Batch(
        "product_group_promotion",
        "product_group_promotions/create",
        "product_group_promotions/update",
        _beside("items", _listed),
        "product_group_promotion",
        "ad_group_id",
    ),
    Batch("promotion", "promotions/create", "promotions/update", _beside("promotions", _one)),
    Batch(
        "keyword",
        "keywords/create",
        "keywords/update",
        _apart("keywords", {"match_type": None, "value": ""}),
        "keywords",
        "parent_id",
    ),
    Batch("label", "labels/create", "labels/update", _apart("labels", {}), "labels", "parent_id"),
)


def create_one(world: World, kind: str, account: str, item: dict[str, Any]) -> Row:
    """Make and keep one row; raises a `Refusal` if it may not be."""
    new = {name: value for name, value in item.items() if name != KINDS[kind].id_field}
    row = make(world, kind, new, ad_account_id=account)
    if kind == "ad_group" and not row.get("start_time"):
        row["start_time"] = None
    validation.check(world, kind, account, row)
    return world.put(kind, row, account)


def update_one(world: World, kind: str, account: str, item: dict[str, Any]) -> Row:
    """Change and keep one row; raises a `Refusal` if it is not there or may not become that."""
    identity = str(item.get("id"))
    before = world.table(kind, account).get(identity)
    if before is None:
        raise not_found(kind, identity)
    row = change(world, kind, before, item)
    validation.check(world, kind, account, row, before)
    return world.put(kind, row, account)


def _handler(batch: Batch, one: Callable[[World, str, str, dict[str, Any]], Row]) -> Handler:
    def handler(call: Call) -> Any:
        body = call.body
        items = body[batch.field] if batch.field else body
        shared = {batch.shared: body[batch.shared]} if batch.shared and batch.shared in body else {}
        outcomes: list[Outcome] = []
        for index, item in enumerate(items):
            try:
                if index in call.refused_items:
                    raise invalid("This item was refused.")
                outcomes.append((one(call.world, batch.kind, call.account, shared | item), None))
            except Refusal as refusal:
                outcomes.append((echo(batch.kind, shared | item), refusal))
        return batch.shape(outcomes)

    return handler


for _batch in BATCHES:
    HANDLERS[_batch.create] = _handler(_batch, create_one)
    HANDLERS[_batch.update] = _handler(_batch, update_one)
