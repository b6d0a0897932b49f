"""JSON schema validators: each schema of the contract is compiled to a function on first use."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.contract.openapi import Schema, resolve

Validator = Callable[[Any, str], None]


class SchemaError(Exception):
    """A value that is not valid for its schema; the message names the field and the reason."""


_validators: dict[int, tuple[Schema, Validator]] = {}


def validator(schema: Schema) -> Validator:
    """Return the validator of a schema: a function of a value and its name that raises `SchemaError` if invalid."""
    schema = resolve(schema)
    known = _validators.get(id(schema))
    if known is None:
        # Schemas may be recursive, so references are resolved lazily. The schema is stored with its validator so that
        # its id() is not reused.
        known = _validators[id(schema)] = schema, _compile(schema)
    return known[1]


def fits(schema: Schema, value: Any) -> bool:
    """Return whether the value is valid."""
    try:
        validator(schema)(value, "")
    except SchemaError:
        return False
    return True


_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: (
        (isinstance(value, int) and not isinstance(value, bool)) or (isinstance(value, float) and value.is_integer())
    ),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "array": lambda value: is_list(value),
    "object": lambda value: is_object(value),
}


def _compile(schema: Schema) -> Validator:
    checks: list[Validator] = []
    if "type" in schema:
        checks.append(_type(schema["type"]))
    if "enum" in schema:
        checks.append(_enum(schema["enum"]))
    checks += [rule(schema) for keyword, rule in _RULES.items() if any(each in schema for each in keyword.split())]
    nullable = schema.get("nullable", False)

    def check(value: Any, where: str) -> None:
        if value is None and nullable:
            return
        for each in checks:
            each(value, where)

    return check


def _type(name: str) -> Validator:
    test = _TYPES[name]
    article = "an" if name[0] in "aio" else "a"

    def check(value: Any, where: str) -> None:
        if not test(value):
            raise SchemaError(f"{where} must be {article} {name}")

    return check


def _enum(options: list[Any]) -> Validator:
    def check(value: Any, where: str) -> None:
        if isinstance(value, bool) or value not in options:
            if isinstance(value, bool) and any(value is option for option in options):
                return
            shown = ", ".join(map(str, options[:8])) + (", …" if len(options) > 8 else "")
            raise SchemaError(f"{where} must be one of {shown}")

    return check


def _text(schema: Schema) -> Validator:
    low, high = schema.get("minLength", 0), schema.get("maxLength")
    # The contract's patterns are JavaScript's: digits are ASCII, and `$` matches only at the end of the string.
    source = schema.get("pattern")
    pattern = re.compile(re.sub(r"(?<!\\)\$", r"\\Z", source), re.ASCII) if source is not None else None

    def check(value: Any, where: str) -> None:
        if not isinstance(value, str):
            return
        if len(value) < low:
            raise SchemaError(f"{where} must have at least {low} characters")
        if high is not None and len(value) > high:
            raise SchemaError(f"{where} must have at most {high} characters")
        if pattern is not None and not pattern.search(value):
            raise SchemaError(f"{where} does not match {source}")

    return check


_TEXT_FORMATS: dict[str, Callable[[str], object]] = {"date": date.fromisoformat, "date-time": datetime.fromisoformat}
# Format -> the smallest integer that is too large for it.
_INTEGER_FORMATS = {"int32": 2**31, "int64": 2**63}


def _format(schema: Schema) -> Validator:
    name: str = schema["format"]
    read, limit = _TEXT_FORMATS.get(name), _INTEGER_FORMATS.get(name)

    def check(value: Any, where: str) -> None:
        if read is not None and isinstance(value, str):
            try:
                read(value)
            except ValueError:
                raise SchemaError(f"{where} must be a {name}") from None
        if limit is not None and isinstance(value, int) and not -limit <= value < limit:
            raise SchemaError(f"{where} must fit into {name}")

    return check


def _range(schema: Schema) -> Validator:
    low, high, above = schema.get("minimum"), schema.get("maximum"), schema.get("exclusiveMinimum")

    def check(value: Any, where: str) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return
        if low is not None and (value < low or (above is True and value == low)):
            raise SchemaError(f"{where} must be at least {low}")
        if high is not None and value > high:
            raise SchemaError(f"{where} must be at most {high}")

    return check


def _items(schema: Schema) -> Validator:
    low, high = schema.get("minItems", 0), schema.get("maxItems")
    item: Schema | None = schema.get("items")

    def check(value: Any, where: str) -> None:
        if not is_list(value):
            return
        if len(value) < low:
            raise SchemaError(f"{where} must have at least {low} items")
        if high is not None and len(value) > high:
            raise SchemaError(f"{where} must have at most {high} items")
        if item is not None:
            of_item = validator(item)
            for index, each in enumerate(value):
                of_item(each, f"{where}[{index}]")

    return check


def _object(schema: Schema) -> Validator:
    properties: dict[str, Schema] = schema.get("properties", {})
    required: list[str] = schema.get("required", [])
    others: Any = schema.get("additionalProperties", True)
    low, high = schema.get("minProperties", 0), schema.get("maxProperties")

    def check(value: Any, where: str) -> None:
        if not is_object(value):
            return
        for name in required:
            # Read-only properties are required in replies only.
            if name not in value and not resolve(properties.get(name, {})).get("readOnly"):
                raise SchemaError(f"{_at(where, name)} is required")
        if not low <= len(value) <= (len(value) if high is None else high):
            raise SchemaError(f"{where} must have from {low} to {high} properties")
        for name, each in value.items():
            if name in properties:
                validator(properties[name])(each, _at(where, name))
            elif others is False:
                raise SchemaError(f"{_at(where, name)} is not known")
            elif is_object(others):
                validator(others)(each, _at(where, name))

    return check


def _all(schema: Schema) -> Validator:
    parts: list[Schema] = schema["allOf"]

    def check(value: Any, where: str) -> None:
        for part in parts:
            validator(part)(value, where)

    return check


def _any(schema: Schema) -> Validator:
    # `oneOf` is validated as `anyOf`: the contract's alternatives overlap, and Pinterest accepts the first match.
    parts: list[Schema] = schema["oneOf"] if "oneOf" in schema else schema["anyOf"]
    by: str | None = schema.get("discriminator", {}).get("propertyName")
    mapping: dict[str, str] = schema.get("discriminator", {}).get("mapping", {})

    def check(value: Any, where: str) -> None:
        kind = value.get(by) if by is not None and is_object(value) else None
        if isinstance(kind, str) and kind in mapping:
            validator({"$ref": mapping[kind]})(value, where)
            return
        reasons: list[str] = []
        for part in parts:
            try:
                validator(part)(value, where)
            except SchemaError as unfit:
                reasons.append(str(unfit))
            else:
                return
        raise SchemaError(f"{where} fits none of its forms: {'; '.join(dict.fromkeys(reasons))}")

    return check


def _at(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


_RULES: dict[str, Callable[[Schema], Validator]] = {
    "pattern minLength maxLength": _text,
    "format": _format,
    "minimum maximum": _range,
    "items minItems maxItems": _items,
    "properties required additionalProperties minProperties maxProperties": _object,
    "allOf": _all,
    "oneOf anyOf": _any,
}
