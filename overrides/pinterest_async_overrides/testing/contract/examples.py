"""Example values generated from a schema and the contract's own examples, determined by a seed and names.

The same schema and names give the same value, and every value is valid for its schema.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.contract.json_schema import fits
from pinterest_async_overrides.testing.contract.json_values import is_object
from pinterest_async_overrides.testing.contract.openapi import Schema, merge

# 2024-01-01 in UTC: seeded times are older than any test and do not depend on the current time.
EPOCH = 1704067200
DEEPEST = 8

Names = tuple[object, ...]


# Key of an object with arbitrary keys: those that no handler fills are keyed by an event of a conversion tag.
_KEY = "CHECKOUT"


def build(schema: Schema, *names: object) -> Any:
    """Return a value for this schema, determined by these names."""
    return _build(schema, names, 0)


def _build(schema: Schema, names: Names, depth: int) -> Any:
    whole = merge(schema)
    given = whole.get("example")
    # Examples of scalars are usable; those of objects are often truncated, so objects are built property by property.
    if given is not None and not is_object(given) and fits(schema, given):
        return given
    for keyword in ("oneOf", "anyOf"):
        if keyword in whole:
            form = _alternative(whole, whole[keyword], names, depth)
            return _object(whole, names, depth) | form if "properties" in whole and is_object(form) else form
    if "enum" in whole:
        options = [option for option in whole["enum"] if option is not None]
        return options[seeded_random.number(*names) % len(options)] if options else None
    kind = whole.get("type") or ("object" if "properties" in whole else "array" if "items" in whole else "object")
    if kind == "object":
        return _object(whole, names, depth)
    if kind == "array":
        return _array(whole, names, depth)
    return _scalar(kind, whole, names)


def _alternative(whole: Schema, options: list[Schema], names: Names, depth: int) -> Any:
    """Return the first value that is valid for one form only: forms overlap, and strict readers require exactly one.

    Numbers are preferred to strings: readers that accept only one form of such a value accept the number.
    """
    options = sorted(options, key=lambda option: option.get("type") not in ("integer", "number"))
    made = [_build(option, names, depth) for option in options]
    by = whole.get("discriminator", {})
    for value, option in zip(made, options, strict=True):
        tags = [tag for tag, ref in by.get("mapping", {}).items() if ref == option.get("$ref")]
        if tags and is_object(value):
            value[by["propertyName"]] = tags[0]
        if sum(fits(each, value) for each in options) == 1:
            return value
    return made[0]


def _object(whole: Schema, names: Names, depth: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    required: list[str] = whole.get("required", [])
    for name, schema in whole.get("properties", {}).items():
        if depth < DEEPEST or name in required:
            value[name] = _build(schema, (*names, name), depth + 1)
    others = whole.get("additionalProperties")
    given = whole.get("example")
    if not value and is_object(given) and fits(whole, given):
        return dict(given)
    if not value and is_object(others) and others:
        value[_KEY] = _build(others, (*names, _KEY), depth + 1)
    return value


def _array(whole: Schema, names: Names, depth: int) -> list[Any]:
    count = max(whole.get("minItems", 0), min(1, whole.get("maxItems", 1)))
    if depth >= DEEPEST:
        count = whole.get("minItems", 0)
    return [_build(whole.get("items", {}), (*names, index), depth + 1) for index in range(count)]


def _scalar(kind: str, whole: Schema, names: Names) -> Any:
    chosen = seeded_random.number(*names)
    # An item of a list has the list's name.
    name = str(next((each for each in reversed(names) if isinstance(each, str)), ""))
    if kind == "boolean":
        return bool(chosen % 2)
    if kind in ("integer", "number"):
        low = whole.get("minimum", 0)
        high = whole.get("maximum", low + 1_000_000)
        if name.endswith(("_time", "_timestamp")):
            low, high = EPOCH, EPOCH + 10_000_000
        return low + chosen % (int(high) - int(low) + 1)
    return _text(whole, name, chosen)


def _text(whole: Schema, name: str, chosen: int) -> str:
    moment = datetime.fromtimestamp(EPOCH, UTC) + timedelta(seconds=chosen % 10_000_000)
    if whole.get("format") == "date-time" or name.endswith("_at"):
        return moment.strftime("%Y-%m-%dT%H:%M:%S") + ("Z" if whole.get("format") == "date-time" else "")
    if whole.get("format") == "date":
        return moment.date().isoformat()
    pattern = whole.get("pattern")
    if pattern is not None:
        return _matching(pattern, whole, chosen)
    text = _plausible(name, chosen)
    return text.ljust(whole.get("minLength", 0), "x")[: whole.get("maxLength", 100)]


# Endings of names -> strings, the first match is used; `{n}` is a number determined by the name and the seed.
_TEXTS = (
    (("uuid",), "{n:08x}-0000-4000-8000-{n:012x}"),
    (("_id", "_ids", "id", "_id_1", "INTEREST"), "1{n:011d}"),
    (("url", "urls", "link", "links", "location", "uri", "website", "url_template"), "https://example.com/{name}/{n}"),
    # Tracking URLs, by the event that they track.
    (
        ("click", "impression", "engagement", "buyable_button", "audience_verification"),
        "https://example.com/{name}/{n}",
    ),
    (("profile_image", "src"), "https://example.com/{name}/{n}.jpg"),
    (("GEO", "GEO_EXCLUDE"), "US:9{n:04d}"),
    (("LOCATION", "LOCATION_EXCLUDE"), "US"),
    (("LOCALE",), "en-US"),
    (("IMPRESSION_COUNT", "delta_value"), "3"),
    (("engagement_domain",), "example.com"),
    (("engagement_type",), "click"),
    (("reporting_event",), "CHECKOUT"),
    (("filename",), "pinterest-{n:05x}.html"),
    (("verification_code", "dns_txt_record", "file_content"), "pinterest-site-verification={n:032x}"),
    (("cryptographic_algorithm",), "AES-256-GCM"),
    (("email",), "user{n}@example.com"),
    (("username",), "user{n}"),
    (("country",), "US"),
    (("currency", "currency_code"), "USD"),
    (("locale",), "en-US"),
    (("language",), "en"),
    (("color",), "#{n:06x}"),
    (("api_version",), "v5"),
    (("scopes",), "ads:read"),
    (("catalog_type",), "RETAIL"),
    (("percentage",), "5"),
    (("_json", "metadata"), "{{}}"),
    (("status",), "ACTIVE"),
    (("platform_type",), "SHOPIFY"),
)


def _plausible(name: str, chosen: int) -> str:
    """Return a plausible string for a field of this name, for a schema without further constraints."""
    number = chosen % 100_000
    for endings, template in _TEXTS:
        if name.endswith(endings):
            return template.format(n=number, name=name)
    return f"{name.replace('_', ' ').strip().capitalize()} {number % 1000}".strip()


def _matching(pattern: str, whole: Schema, chosen: int) -> str:
    """Return a string that matches one of the contract's patterns, all of which are simple: digits, dates, names."""
    length = min(12, whole.get("maxLength", 12))
    digits = str(10 ** (length - 1) + chosen % (9 * 10 ** (length - 1)))
    for candidate in (
        digits,
        digits[:4],
        "2024-01-01",
        "10:30",
        "US",
        "name",
        "a" * 32,
        f"https://example.com/{digits}",
        "en-US",
    ):
        if re.search(pattern, candidate, re.ASCII):
            return candidate
    return digits
