"""Docstrings from the facts of the contract and our own notes, without upstream's prose."""

from __future__ import annotations

import fnmatch
import re
import textwrap
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.errors import CodegenError

Schema = Mapping[str, Any]
REFERENCE = "https://developers.pinterest.com/docs/api/v5"
_WIDTH = 112


@dataclass(frozen=True)
class Notes:
    """Our own notes, by operation id, by parameter name, and by field name (with wildcards)."""

    summaries: Mapping[str, str]
    operations: Mapping[str, str]
    parameters: Mapping[str, str]
    fields: Mapping[str, str]

    @classmethod
    def load(cls, path: Path) -> Notes:
        """Read `notes.toml`; raise CodegenError if it is not TOML."""
        try:
            tables: dict[str, dict[str, str]] = tomllib.loads(path.read_text("utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise CodegenError(f"{path.name}: {error}") from error
        return cls(*(tables.get(name, {}) for name in ("summaries", "operations", "parameters", "fields")))

    def of_field(self, model: str, name: str) -> str | None:
        """Return the note on a field: the first whose name, `Model.name` or pattern matches."""
        for pattern, note in self.fields.items():
            if fnmatch.fnmatchcase(name, pattern) or fnmatch.fnmatchcase(f"{model}.{name}", pattern):
                return note
        return None


def summary(resource: str, name: str) -> str:
    """Return a first line from the names: `campaigns.list` -> `List campaigns.`"""
    verb, _, rest = name.partition("_")
    things = resource.replace("_", " ")
    if verb in {"list", "get", "create", "update", "delete"}:
        if rest:
            return f"{verb.capitalize()} {rest.replace('_', ' ')} ({things})."
        thing = things.removesuffix("s") if verb in {"get", "delete"} else things
        return f"{verb.capitalize()} {thing}."
    return f"{name.replace('_', ' ').capitalize()} ({things})."


def role(roles: Sequence[str]) -> str:
    """Return a first line from the roles of a class: `The body of `campaigns.create`, and of one call more.`"""
    if not roles:
        return ""
    shown, more = roles[:2], len(roles) - 2
    whole = " and ".join(shown) if more <= 0 else f"{', '.join(shown)} and {more} more"
    return f"{whole[:1].upper()}{whole[1:]}."


def facts(schema: Schema) -> str:
    """Return limits and default of a value: `1 to 250, default 25`."""
    words: list[str] = []
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        words.append(f"{low} to {high}")
    elif low is not None:
        words.append(f"at least {low}")
    elif high is not None:
        words.append(f"at most {high}")
    words += _counts(schema, "Items", "value")
    words += _counts(schema, "Length", "character")
    items: Schema = schema.get("items", {})
    if "maxLength" in items:
        words.append(f"each at most {items['maxLength']} characters")
    if _pattern(schema) == r"^\d+$" or _pattern(items) == r"^\d+$":
        words.append("digits")
    if "default" in schema:
        words.append(f"default {schema['default']!r}")
    if schema.get("readOnly"):
        words.append("set by Pinterest")
    if schema.get("deprecated"):
        words.append("deprecated")
    return ", ".join(words)


def moment(name: str, schema: Schema) -> str:
    """Return the unit of a numeric time, by the size of its example: seconds or milliseconds since 1970."""
    example = schema.get("example")
    if not re.search(r"(^|_)time(stamp)?(_|$)|_at$|expir", name) or not isinstance(example, int | float):
        return ""
    if 10**9 <= example < 10**10:
        return "seconds since 1970"
    return "milliseconds since 1970" if 10**12 <= example < 10**13 else ""


def _pattern(schema: Schema) -> Any:
    return schema.get("pattern")


def _counts(schema: Schema, kind: str, unit: str) -> Iterator[str]:
    least, most = schema.get(f"min{kind}"), schema.get(f"max{kind}")
    if least and most is not None:
        yield f"{least} to {most} {unit}s" if least != most else f"{most} {unit}{'s' * (most != 1)}"
    elif most is not None:
        yield f"at most {most} {unit}{'s' * (most != 1)}"
    elif least and least > 1:
        yield f"at least {least} {unit}s"


def sentence(*parts: str | None) -> str:
    """Return the non-empty parts as sentences on one line, without duplicates."""
    sentences: list[str] = []
    for part in parts:
        text = part.strip().rstrip(".") if part else ""
        if text and not any(text.lower() in known.lower() for known in sentences):
            sentences = [known for known in sentences if known.lower() not in text.lower()] + [text]
    return ". ".join(part[:1].upper() + part[1:] for part in sentences) + "." if sentences else ""


def docstring(first: str, blocks: Sequence[str], indent: int) -> str:
    """Return a docstring's text, wrapped, indented and escaped for use between triple quotes."""
    text = "\n\n".join([first, *(block for block in blocks if block)])
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if text.endswith('"'):
        text = text[:-1] + '\\"'
    lines = [wrapped for line in text.splitlines() for wrapped in (_wrap(line, _WIDTH - indent) or [""])]
    pad = " " * indent
    body = "\n".join(pad + line if line and number else line for number, line in enumerate(lines))
    return f"{body}\n{pad}" if len(lines) > 1 else body


def _wrap(line: str, width: int) -> list[str]:
    own = len(line) - len(line.lstrip())
    return textwrap.wrap(line, width, subsequent_indent=" " * (own + 4 if own else 0), break_long_words=False,
                         break_on_hyphens=False, drop_whitespace=True, initial_indent="")  # fmt: skip


def link(operation_id: str) -> str:
    """Return the URL of Pinterest's page for an operation."""
    return f"{REFERENCE}/{operation_id.replace('/', '-')}"
