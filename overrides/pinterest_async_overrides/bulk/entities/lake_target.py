"""Tables of entities in Delta Lake or Iceberg: a table whose entities changed is replaced in one commit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from pinterest_async_overrides.bulk.arrow.types import arrow
from pinterest_async_overrides.bulk.entities.columns import Table
from pinterest_async_overrides.bulk.entities.rows import Rows, batches, schema
from pinterest_async_overrides.bulk.output.formats.lake import LakeTarget, Part, in_columns, plain_type
from pinterest_async_overrides.errors import ConfigurationError


class LakeEntityTarget:
    """Tables of entities; `table_of` returns the table of a name. `identity` names the place."""

    def __init__(self, identity: str, table_of: Callable[[str], LakeTarget]) -> None:
        self.identity, self._table_of = identity, table_of

    def check(self, tables: Sequence[Table]) -> None:
        pa = arrow()
        for table in tables:
            target = self._table_of(table.name)
            held: Any = target.schema()
            target_schema: Any = schema(table)
            for field in target_schema:
                if held is None or field.name not in held.names:
                    continue
                there = plain_type(held.field(field.name).type)
                both_moments = pa.types.is_timestamp(there) and pa.types.is_timestamp(field.type)
                if there != field.type and not both_moments:
                    raise ConfigurationError(
                        f"the column {field.name} of {target.label} is {there}, not {field.type}: give another place"
                    )

    def write(self, rows: Rows, since: int) -> None:
        target = self._table_of(rows.table.name)
        held: Any = target.schema()
        if since and since >= rows.latest and held is not None:
            return
        target_schema: Any = schema(rows.table)
        if held is None:
            target.create(target_schema)
            held = target_schema
        pa = arrow()
        added = pa.schema([field for field in target_schema if field.name not in held.names])
        columns = pa.schema([*held, *added])
        target.replace([Part()], added, columns, in_columns(columns, batches(rows.table, rows.since(0))))

    def close(self) -> None:
        """Do nothing: no connection is open between tables."""
