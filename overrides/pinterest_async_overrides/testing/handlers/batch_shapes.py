"""Shapes of batch calls, read from the contract: the items of a body, and the result of each in a reply.

A batch may fail partially with status 200, and the API has five reply shapes: a list of `{data, exceptions}` or `{data,
exception}`, a list of `{data}` that is the row or the error, a list of rows beside a list of errors, and a plain list
of rows, which can only fail as a whole.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.json_schema import fits
from pinterest_async_overrides.testing.contract.json_values import is_object
from pinterest_async_overrides.testing.contract.openapi import Schema, merge, operations

# Result of one item: (row, None), or (the item as sent, its error).
Outcome = tuple[dict[str, Any], ApiError | None]
ReplyShape = Callable[[list[Outcome]], Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch call. `field` has the items of the body (empty: the body is the list); `shared` applies to each item."""

    field: str
    shared: tuple[str, ...]
    reply: ReplyShape


@cache
def batch_of(operation_id: str) -> Batch | None:
    """Return the shape of an operation's batch, None for an operation on a single entity."""
    operation = operations()[operation_id]
    if operation.body is None or operation.reply is None:
        return None
    reply = _reply_shape(operation.reply)
    if reply is None:
        return None
    body = merge(operation.body)
    if body.get("type") == "array":
        return Batch("", (), reply)
    properties: dict[str, Schema] = body.get("properties", {})
    fields = [name for name, schema in properties.items() if merge(schema).get("type") == "array"]
    if len(fields) != 1:
        return None
    return Batch(fields[0], tuple(name for name in properties if name not in fields), reply)


def _reply_shape(schema: Schema) -> ReplyShape | None:
    whole = merge(schema)
    if whole.get("type") == "array":
        item = properties_of(whole["items"])
        return _row_or_error(item["data"]) if "data" in item else _rows
    properties: dict[str, Schema] = whole.get("properties", {})
    lists = {name: of for name, of in properties.items() if merge(of).get("type") == "array"}
    if set(lists) == set(properties) and "errors" in lists:
        (field,) = set(lists) - {"errors"}
        error = properties_of(merge(lists["errors"])["items"])
        return _errors_apart(field, error["data"])
    for field, of in lists.items():
        item = properties_of(merge(of)["items"])
        if "data" in item:
            return _errors_beside(field, item)
    return None


def _exception(error: ApiError) -> dict[str, Any]:
    return {"code": error.code, "message": error.message}


def _rows(outcomes: list[Outcome]) -> Any:
    for _, error in outcomes:
        if error is not None:
            raise error
    return [row for row, _ in outcomes]


def _errors_beside(field: str, of_item: dict[str, Schema]) -> ReplyShape:
    name = "exceptions" if "exceptions" in of_item else "exception"
    listed = merge(of_item[name]).get("type") == "array"

    def shape(outcomes: list[Outcome]) -> Any:
        items: list[dict[str, Any]] = []
        for data, error in outcomes:
            # A failed item may lack fields that a row requires: it is returned only if it is valid.
            item: dict[str, Any] = {"data": data} if error is None or _is_whole(of_item["data"], data) else {}
            if listed:
                item[name] = [] if error is None else [_exception(error)]
            elif error is not None:
                item[name] = _exception(error)
            items.append(item)
        return {field: items}

    return shape


def _is_whole(schema: Schema, data: dict[str, Any]) -> bool:
    """Return whether data is valid in a reply, where read-only properties are required too."""
    return set(merge(schema).get("required", ())) <= set(data) and fits(schema, data)


def _errors_apart(field: str, data_schema: Schema) -> ReplyShape:
    def shape(outcomes: list[Outcome]) -> Any:
        errors = [
            {"data": completed(data_schema, data), "error_messages": [error.message]}
            for data, error in outcomes
            if error is not None
        ]
        return {field: [data for data, error in outcomes if error is None], "errors": errors}

    return shape


def _row_or_error(data_schema: Schema) -> ReplyShape:
    form = next(each for each in merge(data_schema)["oneOf"] if "exceptions" in properties_of(each))

    def shape(outcomes: list[Outcome]) -> Any:
        return [
            {"data": data if error is None else completed(form, data) | {"exceptions": _exception(error)}}
            for data, error in outcomes
        ]

    return shape


def completed(schema: Schema, data: dict[str, Any]) -> dict[str, Any]:
    """Return the sent data's fields that this schema has, with examples for missing required ones."""
    whole = merge(schema)
    properties: dict[str, Schema] = properties_of(whole)
    retained = {name: value for name, value in data.items() if name in properties and fits(properties[name], value)}
    for name in whole.get("required", []):
        if name not in retained and name != "exceptions":
            retained[name] = None if merge(properties[name]).get("nullable") else _placeholder(properties[name])
    return retained


def _placeholder(schema: Schema) -> Any:
    value = examples.build(schema, "placeholder")
    return {} if is_object(value) else value
