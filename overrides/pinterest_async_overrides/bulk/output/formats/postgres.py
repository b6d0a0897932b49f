"""PostgreSQL table, by ADBC: rows are copied into a temporary table and merged by key, in one transaction a run."""

from __future__ import annotations

import importlib
import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Final
from urllib.parse import urlsplit

from pinterest_async_overrides.analytics.columns import Kind
from pinterest_async_overrides.bulk.arrow.types import arrow, of_batch
from pinterest_async_overrides.bulk.decode.schema import Field
from pinterest_async_overrides.bulk.errors import DestinationError
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output import arrow_staging
from pinterest_async_overrides.bulk.output.formats.base import Places
from pinterest_async_overrides.bulk.output.formats.sql import AT_ONCE, SqlTarget, quoted, reader
from pinterest_async_overrides.bulk.output.places import beside_ledger
from pinterest_async_overrides.common.secrets import Secret
from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pyarrow import RecordBatch

CONNECT_TIMEOUT: Final = 15
"""Seconds to wait for a connection, where the URL does not say otherwise."""

_LONGEST: Final = 63
"""Bytes of a name; PostgreSQL cuts longer ones."""

_NUL: Final = re.compile(rb"\0")

_NAME: Final = re.compile(r"[^.\"\0]+(\.[^.\"\0]+)?")


@dataclass(frozen=True, slots=True)
class PostgresTable:
    """A table by the URL of its database, which no repr shows, and its name: `table` or `schema.table`."""

    url: str = field(repr=False)
    table: str

    def __post_init__(self) -> None:
        """Check the URL and the name; raise ConfigurationError."""
        object.__setattr__(self, "url", Secret(self.url))
        if not _is_sound(self.url):
            raise ConfigurationError("the URL of the database is not of the form postgresql://user:password@host/name")
        if not _NAME.fullmatch(self.table) or any(len(part.encode()) > _LONGEST for part in self.table.split(".")):
            raise ConfigurationError(f"{self.table!r} is not the name of a table, table or schema.table")


class Postgres:
    """Tables of PostgreSQL."""

    suffix = arrow_staging.SUFFIX

    def stage(self, answer: Answer, fields: tuple[Field, ...], currency: str | None, path: Path) -> Staged:
        return arrow_staging.stage(answer, fields, currency, path)

    def places(self, where: Any, filesystem: Any, ledger: Any) -> Places:
        if not isinstance(where, PostgresTable):
            raise ConfigurationError("PostgreSQL takes a PostgresTable: the URL of the database and the table's name")
        driver()
        return Places(PostgresTarget(where), *beside_ledger(ledger or f"{where.table}.pull.sqlite"))


class PostgresTarget(SqlTarget):
    """One table of PostgreSQL."""

    types: ClassVar[Mapping[Kind, str]] = {
        "date": "date", "text": "text", "count": "bigint", "number": "double precision",
        "micros": "numeric(18,6)", "micros_wide": "numeric(38,6)", "micros_average": "double precision",
    }  # fmt: skip

    def __init__(self, place: PostgresTable) -> None:
        self._place = place
        super().__init__(".".join(map(quoted, place.table.split("."))))

    def holds(self, kind: Any, held: str) -> bool:
        if held == "numeric":  # of any precision
            return kind not in {"date", "text"}
        return super().holds(kind, "text" if held == "character varying" else held)

    def same(self, field: Field, one: str, other: str) -> str:
        # IS NOT DISTINCT FROM would compare every row with every other: PostgreSQL does not hash it.
        none = {"date": "date '-infinity'", "text": r"E'\x01'"}.get(field.kind, "-1")
        return f"coalesce({one}, {none}) = coalesce({other}, {none})"

    def columns(self, session: Any) -> dict[str, str]:
        return columns_of(session, self.table)

    @contextmanager
    def session(self) -> Generator[_Session]:
        with transaction(self._place.url, f"the table {self.table}") as cursor:
            yield _Session(cursor, self._place.table)


class Statements:
    """Statements of a transaction of PostgreSQL."""

    def __init__(self, cursor: Any) -> None:
        self.cursor = cursor

    def run(self, statement: str) -> None:
        """Execute a statement."""
        self.cursor.execute(statement)

    def rows(self, statement: str) -> list[Any]:
        """Execute a query, and return all its rows."""
        self.cursor.execute(statement)
        found: list[Any] = self.cursor.fetchall()
        return found


class _Session(Statements):
    def __init__(self, cursor: Any, table: str) -> None:
        super().__init__(cursor)
        self._schema, _, self._table = table.rpartition(".")

    def each(self, statement: str) -> Iterator[Sequence[Any]]:
        self.cursor.execute(statement)
        while rows := self.cursor.fetchmany(AT_ONCE):
            yield from rows

    def load(self, table: str, fields: Sequence[Field], batches: Iterator[RecordBatch]) -> None:
        declared = ", ".join(f"{quoted(each.name)} {PostgresTarget.types[each.kind]}" for each in fields)
        self.run(f"CREATE TEMPORARY TABLE {table} ({declared}) ON COMMIT DROP")
        self.cursor.adbc_ingest(table, reader(fields, storable(batches)), mode="append", temporary=True)
        self.run(f"ANALYZE {table}")

    def append(self, fields: Sequence[Field], batches: Iterator[RecordBatch]) -> None:
        self.cursor.adbc_ingest(
            self._table, reader(fields, storable(batches)), mode="append", db_schema_name=self._schema or None
        )


@contextmanager
def transaction(url: str, what: str) -> Generator[Any]:
    """Yield a cursor of a transaction: committed at the end, rolled back after an error.

    Raises DestinationError about `what`; its message has no password.
    """
    adbc = driver()
    try:
        connection = adbc.connect(_with_timeout(url))
    except adbc.Error as error:
        raise DestinationError(f"the database cannot be reached: {_shown(error, url)}") from None
    try:
        with connection, connection.cursor() as cursor:
            yield cursor
            connection.commit()
    except adbc.Error as error:
        raise DestinationError(f"{what} could not be written: {_shown(error, url)}; {DestinationError.GO_ON}") from None


def columns_of(session: Statements, table: str) -> dict[str, str]:
    """Return the types of a table's columns by name; none where there is no table. `table` is quoted."""
    literal = table.replace("'", "''")
    return dict(
        session.rows(
            "SELECT attname::text, format_type(atttypid, atttypmod) FROM pg_attribute"  # noqa: S608 - quoted
            f" WHERE attrelid = to_regclass('{literal}') AND attnum > 0 AND NOT attisdropped"
        )
    )


def _shown(error: Exception, url: str) -> str:
    """Return a driver's message without the password."""
    text = " ".join(f"{error}".split())
    for secret in filter(None, (str(url), urlsplit(url).password)):
        text = text.replace(secret, "***")
    return text


def storable(batches: Iterator[RecordBatch]) -> Iterator[RecordBatch]:
    """Yield the batches with U+FFFD for U+0000, which text of PostgreSQL cannot hold."""
    pa, pc = arrow(), arrow("compute")

    for batch in batches:
        columns = [of_batch(batch, name) for name in batch.schema.names]
        for number, column in enumerate(columns):
            text = column.buffers()[2] if pa.types.is_string(column.type) else None
            if text is not None and _NUL.search(text):
                columns[number] = pc.replace_substring(column, "\0", "\ufffd")
        yield pa.RecordBatch.from_arrays(columns, schema=batch.schema)


def _is_sound(url: str) -> bool:
    """Return whether it is the URL of a database; a function of its own, so that no frame of an error has the parts."""
    try:
        parts = urlsplit(url)
        return parts.scheme in {"postgresql", "postgres"} and (parts.port or 1) > 0
    except ValueError:
        return False


def _with_timeout(url: str) -> str:
    if "connect_timeout" in url:
        return url
    return f"{url}{'&' if urlsplit(url).query else '?'}connect_timeout={CONNECT_TIMEOUT}"


def driver() -> Any:
    """ADBC's driver of PostgreSQL; raises ConfigurationError where it is not installed."""
    arrow()
    try:
        return importlib.import_module("adbc_driver_postgresql.dbapi")
    except ImportError:
        raise ConfigurationError("this needs the postgres extra: pip install 'pinterest-async[postgres]'") from None
