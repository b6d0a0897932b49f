"""`--report-option NAME=VALUES`: options of reports, as lists, or as JSON where a value is an object."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import typer

from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.bulk.plan import report_options as options_of_reports
from pinterest_async_overrides.bulk.plan.levels import CREATE_REPORT


def report_options(given: Sequence[str] | None) -> dict[str, Any]:
    """Return the options by name; raise BadParameter for one that is not NAME=VALUES, or is given twice."""
    options: dict[str, Any] = {}
    for each in given or ():
        name, equals, text = each.partition("=")
        if not equals or not name or not text or name in options:
            raise typer.BadParameter(f"--report-option takes NAME=VALUES, each name once, not {each!r}")
        options[name] = _value(each, name, text)
    return options


def _value(each: str, name: str, text: str) -> Any:
    if name in options_of_reports.known() and vocabulary.shape(CREATE_REPORT, name) == "string":
        return text
    if text[0] in "[{":
        try:
            value: Any = json.loads(text)
        except ValueError:
            raise typer.BadParameter(f"--report-option {name}: what follows is no JSON: {each!r}") from None
        return [value] if isinstance(value, dict) else value
    return [part.strip() for part in text.split(",") if part.strip()]
