"""Handlers derived from the table of entities: list, get, create, update and delete, single or in batches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pinterest_async_overrides.testing.contract.api_error import ApiError, invalid
from pinterest_async_overrides.testing.contract.json_values import is_object
from pinterest_async_overrides.testing.handlers.batch_shapes import Batch, Outcome, batch_of
from pinterest_async_overrides.testing.handlers.listing import listed, page_of
from pinterest_async_overrides.testing.handlers.registry import Call, Handler
from pinterest_async_overrides.testing.handlers.writes import create_row, update_row
from pinterest_async_overrides.testing.state.entities import entities
from pinterest_async_overrides.testing.state.entity import Entity, Row
from pinterest_async_overrides.testing.state.row_builder import echo


def derived() -> Iterator[tuple[str, Handler]]:
    """Yield the operations of all entities, each with its handler."""
    for entity in entities().values():
        for role, operation in entity.roles.items():
            if role in ("list", "get"):
                yield operation.id, _READS[role](entity)
                continue
            batch = batch_of(operation.id)
            if batch is not None and role in _BATCHES:
                yield operation.id, _batch(entity, batch, _BATCHES[role])
            elif role in _SINGLES:
                yield operation.id, _SINGLES[role](entity)


def body_of(call: Call) -> dict[str, Any]:
    """Return the body's properties; a missing body has none."""
    return call.body if is_object(call.body) else {}


def _list(entity: Entity) -> Handler:
    def handler(call: Call) -> Any:
        rows = listed(call, entity)
        if call.operation.item is None:
            return rows
        return page_of(call, rows)

    return handler


def _get(entity: Entity) -> Handler:
    def handler(call: Call) -> Any:
        return call.store.get(entity.name, str(call.values[entity.id_parameter]), call.owner_of(entity))

    return handler


def _create(entity: Entity) -> Handler:
    def handler(call: Call) -> Any:
        return create_row(call.store, entity.name, call.owner_of(entity), body_of(call))

    return handler


def _update(entity: Entity) -> Handler:
    def handler(call: Call) -> Any:
        identity = str(call.values[entity.id_parameter])
        return update_row(call.store, entity.name, call.owner_of(entity), identity, body_of(call))

    return handler


def _delete(entity: Entity) -> Handler:
    def handler(call: Call) -> Any:
        row = call.store.drop(entity.name, str(call.values[entity.id_parameter]), call.owner_of(entity))
        return None if 204 in call.operation.statuses else row

    return handler


_READS: dict[str, Callable[[Entity], Handler]] = {"list": _list, "get": _get}
_SINGLES: dict[str, Callable[[Entity], Handler]] = {"create": _create, "update": _update, "delete": _delete}


def _create_item(store: Any, entity: Entity, owner: str, item: dict[str, Any]) -> Row:
    return create_row(store, entity.name, owner, item)


def _update_item(store: Any, entity: Entity, owner: str, item: dict[str, Any]) -> Row:
    identity = item.get(entity.id_field, item.get("id"))
    return update_row(store, entity.name, owner, str(identity), item)


_BATCHES: dict[str, Callable[[Any, Entity, str, dict[str, Any]], Row]] = {
    "create": _create_item,
    "update_many": _update_item,
}


def _batch(entity: Entity, batch: Batch, one: Callable[[Any, Entity, str, dict[str, Any]], Row]) -> Handler:
    def handler(call: Call) -> Any:
        body = call.body
        items: list[dict[str, Any]] = body.get(batch.field, []) if batch.field else body
        shared = {name: body[name] for name in batch.shared if name in body}
        owner = call.owner_of(entity)
        outcomes: list[Outcome] = []
        for index, item in enumerate(items):
            try:
                if index in call.refused_items:
                    raise invalid("This item was refused.")
                outcomes.append((one(call.store, entity, owner, shared | item), None))
            except ApiError as error:
                before = call.store.table(entity.name, owner).get(str(item.get(entity.id_field)), {})
                outcomes.append((before | echo(call.store, entity.name, shared | item), error))
        return batch.reply(outcomes)

    return handler
