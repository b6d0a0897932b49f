"""Request bodies: parsed, and checked against the contract."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import msgspec

from pinterest_async_overrides.testing.contract.api_error import invalid
from pinterest_async_overrides.testing.contract.json_schema import SchemaError, validator
from pinterest_async_overrides.testing.contract.openapi import Operation, Schema, merge, resolve
from pinterest_async_overrides.testing.http.messages import JSON, Request


def read_body(operation: Operation, request: Request) -> Any:
    """Return the body's value, None if it is empty; raise an `ApiError` if it is missing or invalid."""
    if operation.body is None:
        return None
    if not request.body:
        if operation.body_required:
            raise invalid("A body is required.")
        return None
    schema = resolve(operation.body)
    if operation.body_type == JSON:
        try:
            body = msgspec.json.decode(request.body)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise invalid("The body is not JSON.") from None
        except RecursionError:
            raise invalid("The body is nested too deeply.") from None
    else:
        schema, body = _form(schema, request)
    try:
        validator(schema)(body, "body")
    except SchemaError as unfit:
        raise invalid(f"{unfit}.") from None
    except RecursionError:
        raise invalid("The body is nested too deeply.") from None
    return body


def _form(schema: Schema, request: Request) -> tuple[Schema, dict[str, Any]]:
    """Return a form's fields and their schema, which the contract selects by a discriminator field."""
    fields: dict[str, Any] = dict(parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True))
    chosen = schema.get("discriminator", {})
    ref = chosen.get("mapping", {}).get(fields.get(chosen.get("propertyName", "")))
    whole = merge({"$ref": ref}) if ref else merge(schema)
    for name, of in whole.get("properties", {}).items():
        if name in fields and merge(of).get("type") == "boolean":
            fields[name] = {"true": True, "false": False}.get(fields[name], fields[name])
    return whole, fields
