"""Shape of a destination's files: one list of columns and types for all, whatever each run asks for."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from pinterest_async_overrides.bulk.decode.schema import Field, fields, identifying, meaning
from pinterest_async_overrides.bulk.ledger.history import MisfitValue
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery


@dataclass(frozen=True, slots=True)
class Shape:
    """`fields` are the columns of the files, `run` those of a run's rows, `keys` identify a row.

    `columns` are the metrics of the files in order, those of earlier runs first. `account` and `day` are the names of
    the columns of the ad account and the day, whether the rows have them or not. `meaning` is what the numbers mean:
    attribution windows, report time, time zone.
    """

    columns: tuple[str, ...]
    fields: tuple[Field, ...]
    run: tuple[Field, ...]
    keys: tuple[str, ...]
    account: str
    day: str
    meaning: Mapping[str, str]

    @classmethod
    def of(cls, query: AnalyticsQuery, held: Sequence[str]) -> Self:
        """Return the shape of files that have some columns and get those of a query."""
        columns = tuple(dict.fromkeys([*held, *query.columns]))
        return cls(
            columns,
            fields(replace(query, columns=columns)),
            fields(query),
            identifying(query),
            query.name("AD_ACCOUNT_ID"),
            query.name("DATE"),
            meaning(query),
        )

    @property
    def kept(self) -> tuple[str, ...]:
        """Columns that the run does not ask for: replaced rows keep their values."""
        own = {field.name for field in self.run}
        return tuple(field.name for field in self.fields if field.name not in own)

    @property
    def digest(self) -> str:
        """A digest of columns and types: files with another one are written again."""
        columns = [(field.name, field.kind, field.column) for field in self.fields]
        return hashlib.sha256(json.dumps(columns).encode()).hexdigest()[:16]

    def misfit(self, row: dict[str, Any], name: str, value: Any) -> MisfitValue:
        """Return the record of a value that does not fit its column."""
        of = {key: None if row.get(key) is None else str(row[key]) for key in self.keys}
        account, day = of.get(self.account) or "", of.get(self.day) or ""
        return MisfitValue(account, day, json.dumps(of), name, str(value))
