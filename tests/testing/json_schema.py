"""The contract as JSON Schema, for judges that are not the local Pinterest's own."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.contract.openapi import document


def as_json_schema(schema: Any) -> Any:
    """An OpenAPI 3.0 schema as JSON Schema: null, open ranges and discriminators are said otherwise there."""
    if is_list(schema):
        return [as_json_schema(each) for each in schema]
    if not is_object(schema):
        return schema
    made = {name: as_json_schema(each) for name, each in schema.items() if name not in ("nullable", "example")}
    choose_by_discriminator(made)
    if made.get("exclusiveMinimum") is True:
        made["exclusiveMinimum"] = made.pop("minimum")
    return {"anyOf": [made, {"type": "null"}]} if schema.get("nullable") is True else made


def choose_by_discriminator(schema: dict[str, Any]) -> None:
    """Let a value fit more than one of the forms that a field tells apart.

    The contract's forms overlap; exactly one can be server for only where nothing else says which is meant.
    """
    if "oneOf" in schema and "discriminator" in schema:
        schema["anyOf"] = schema.pop("oneOf")


COMPONENTS = {"schemas": as_json_schema(document()["components"]["schemas"])}
