"""Views of a sync's DuckDB tables under the names that warehouses know, and a sources file for dbt.

The names are those of Fivetran's Pinterest connector, which the public dbt package for Pinterest reads: tables
`campaign_report`, `campaign_history`, …; columns in lower case (`spend_in_micro_dollar`), amounts in micros.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pinterest_async_overrides.bulk.arrow.duckdb_table import quoted
from pinterest_async_overrides.common.replacement import replace
from pinterest_async_overrides.errors import ConfigurationError

SCHEMA: Final = "pinterest_ads"
SOURCES: Final = "sources.yml"

Columns = Mapping[str, Sequence[str]]
"""The columns of each table that is there."""


@dataclass(frozen=True, slots=True)
class Report:
    """One table of analytics: its view, the entities that tell an id's parents, and the columns with other names."""

    level: str
    view: str
    entities: str | None
    id_column: str
    renamed: Mapping[str, str]


REPORTS: Final = (
    Report("account", "advertiser_report", None, "AD_ACCOUNT_ID", {"AD_ACCOUNT_ID": "advertiser_id"}),
    Report("campaign", "campaign_report", "campaigns", "CAMPAIGN_ID", {"AD_ACCOUNT_ID": "advertiser_id"}),
    Report("ad_group", "ad_group_report", "ad_groups", "AD_GROUP_ID", {"AD_ACCOUNT_ID": "advertiser_id"}),
    Report(
        "ad", "pin_promotion_report", "ads", "AD_ID", {"AD_ACCOUNT_ID": "advertiser_id", "AD_ID": "pin_promotion_id"}
    ),
)
PARENTS: Final = ("campaign_id", "ad_group_id")
"""Ids of what an entity belongs to, which the rows of a report lack and the entity has."""

HISTORIES: Final[Mapping[str, str]] = {
    "ad_accounts": "advertiser_history",
    "campaigns": "campaign_history",
    "ad_groups": "ad_group_history",
    "ads": "pin_promotion_history",
    "keywords": "keyword_history",
}
SECONDS: Final = frozenset({"created_time", "updated_time", "start_time", "end_time"})
"""Columns that hold seconds since 1970 (contract), and are moments in the views."""


def statements(columns: Columns, tables: str, views: str) -> dict[str, str]:
    """Return the SQL of each view by its name. `tables` is the schema of the tables, `views` that of the views."""
    made: dict[str, str] = {}
    for report in REPORTS:
        if (table := f"{report.level}_analytics") in columns:
            made[report.view] = _report(report, columns, tables, views, table)
    for kind, view in HISTORIES.items():
        versions = f"{kind}_history"
        if (table := versions if versions in columns else kind) in columns:
            made[view] = _history(columns[table], tables, views, table, view)
    return made


def _report(report: Report, columns: Columns, tables: str, views: str, table: str) -> str:
    names = columns[table]
    picked = [f"facts.{quoted(name)} AS {quoted(report.renamed.get(name, name.lower()))}" for name in names]
    joined = ""
    taken = {name.lower() for name in names}
    if report.entities is not None and report.entities in columns:
        parents = [name for name in PARENTS if name in columns[report.entities] and name not in taken]
        picked += [f"entity.{quoted(name)}" for name in parents]
        picked.append("entity._pulled_at AS _fivetran_synced")
        joined = (
            f" LEFT JOIN {named(tables, report.entities)} AS entity ON entity.id = facts.{quoted(report.id_column)}"
        )
    else:
        picked.append("current_timestamp AS _fivetran_synced")
    view = f"CREATE OR REPLACE VIEW {named(views, report.view)} AS SELECT {', '.join(picked)}"
    return f"{view} FROM {named(tables, table)} AS facts{joined}"


def _history(names: Sequence[str], tables: str, views: str, table: str, view: str) -> str:
    picked: list[str] = []
    for name in names:
        of = quoted(name)
        picked.append(f"to_timestamp({of}) AS {of}" if name in SECONDS else of)
    if "ad_account_id" in names:
        picked.append("ad_account_id AS advertiser_id")
    picked.append("_pulled_at AS _fivetran_synced")
    made = f"CREATE OR REPLACE VIEW {named(views, view)} AS SELECT {', '.join(picked)}"
    return f"{made} FROM {named(tables, table)}"


def create(connection: Any, tables: str = "main", views: str = SCHEMA) -> tuple[str, ...]:
    """Create the views in a DuckDB database that a sync has written; return their names.

    `tables` is the schema that the sync was given, `views` the one to put the views into. Views follow their tables:
    create them once, and again where columns have come. Raises ConfigurationError where there are no such tables.
    """
    found = connection.execute(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = ? "
        "AND table_catalog = current_database() ORDER BY table_name, ordinal_position",
        [tables],
    ).fetchall()
    columns: dict[str, list[str]] = {}
    for table, column in found:
        columns.setdefault(table, []).append(column)
    made = statements(columns, tables, views)
    if not made:
        raise ConfigurationError(f"the schema {tables} has no tables of a sync: run it into this database first")
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted(views)}")
    for statement in made.values():
        connection.execute(statement)
    return tuple(made)


def sources(views: Sequence[str], schema: str = SCHEMA) -> str:
    """Return a sources file for dbt (YAML) that names these views."""
    lines = [
        "version: 2",
        "",
        "sources:",
        "  - name: pinterest_ads",
        f"    schema: {schema}",
        "    description: Views that pinterest-async made over the tables of a sync.",
        "    loaded_at_field: _fivetran_synced",
        "    tables:",
    ]
    return "\n".join([*lines, *(f"      - name: {view}" for view in views)]) + "\n"


def write_sources(path: Path, views: Sequence[str], schema: str = SCHEMA) -> None:
    """Write a sources file; what stood there is replaced whole."""
    aside = path.with_name(f".{path.name}.new")
    aside.write_text(sources(views, schema), encoding="utf-8")
    replace(aside, path)


def named(schema: str, table: str) -> str:
    """Return a table of a schema as SQL takes it."""
    return f"{quoted(schema)}.{quoted(table)}"
