"""Bulk pull of analytics: planned, then run, with rows returned in one of many forms."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import aclosing, contextmanager
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any, Unpack

from pinterest_async_overrides.analytics.rows import as_dicts
from pinterest_async_overrides.bulk.answer_stream import answers, row_pieces
from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.bulk.errors import UNREADABLE, ChunkFailure, IncompletePull
from pinterest_async_overrides.bulk.options import FileOptions, check_options
from pinterest_async_overrides.bulk.plan.models import Plan
from pinterest_async_overrides.bulk.plan.query import AnalyticsQuery
from pinterest_async_overrides.bulk.plan.windows import first_of_period
from pinterest_async_overrides.bulk.progress import ProgressCallback, shown
from pinterest_async_overrides.bulk.result import PullResult
from pinterest_async_overrides.bulk.run import deliver, deliver_by
from pinterest_async_overrides.bulk.session import PullSession, PullSpec
from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    import pyarrow as pa

    from pinterest_async_overrides.bulk.agreement import Agreement
    from pinterest_async_overrides.bulk.arrow.table import TableSink
    from pinterest_async_overrides.bulk.next_run import NextRun
    from pinterest_async_overrides.bulk.output.file_sink import FileSink
    from pinterest_async_overrides.bulk.output.staging import FileKind


class AnalyticsPull:
    """One pull of analytics: `plan()` it, then call one of the methods below; each call is a run.

    Into files and tables (`to_parquet`, `to_csv`, `to_postgres`, …): a ledger records which days of which ad account
    are there. An interrupted run is continued by the next one; days that could not be fetched are holes, which the next
    run fills first. They take `progress`: True for a bar (or lines in the log, without rich), or a function of a
    `Progress`, and the options of `FileOptions`. They return a `PullResult` that names what failed, and raise
    LedgerError for a destination that is not this pull's.

    The iterators (`rows`, `structs`, `batches`) yield every row that can be fetched, in the order of arrival, and raise
    IncompletePull at the end if some could not be. Put `aclosing(...)` around them if you may leave them early.
    """

    def __init__(self, spec: PullSpec) -> None:
        self._spec = spec

    @property
    def query(self) -> AnalyticsQuery:
        """The checked query, with the days that it means today."""
        return self._spec.current

    def plan(self) -> Plan:
        """Return calls, reports, requests by rate limit category, and the least time they take; nothing is sent.

        Before `discover()` it holds what is known without a request. Raises ValueError for days out of reach.
        """
        return self._spec.session().plan()

    async def discover(self) -> Plan:
        """List the ad accounts, entities and currencies that the query leaves open; return the exact plan.

        The lists are used until the end of the day (UTC). Raises ValueError for days out of reach.
        """
        session = self._spec.session()
        session.plan()
        return await session.discover()

    async def next_run(
        self, form: FileKind, path: Any, *, filesystem: Any = None, **options: Unpack[FileOptions]
    ) -> NextRun:
        """Return what the next run into a destination will pull, by its ledger; nothing is written.

        `form` is "parquet", "csv" or "jsonl", `path` and the options are those of the run. What the ledger does not
        have, such as new ad accounts and entities, is listed, once for this and the run. Raises LedgerError for a
        destination that is not this pull's.
        """
        from pinterest_async_overrides.bulk import next_run

        check_options(options)
        return await next_run.look(self._spec.session(), form, path, filesystem, options)

    async def to_parquet(
        self,
        path: str | os.PathLike[str],
        *,
        progress: bool | ProgressCallback = False,
        filesystem: Any = None,
        cluster: Any = None,
        connect: Callable[..., BulkClient] | None = None,
        **options: Unpack[FileOptions],
    ) -> PullResult:
        """Write a folder with a file for each ad account and month; needs the `arrow` extra.

        `filesystem` is one of pyarrow's or fsspec's, for a `path` in it, or a function that makes one.

        With a `cluster` (a distributed.Client, a cluster object, or a scheduler's address; needs the `dask` extra) its
        workers make the requests, `at_once` calls each, and stage the rows beside the destination, which all have to
        share; the ledger and the assembling stay here. Tokens are not sent: each worker makes its own client by
        `connect`, a function at the top of a module, by default Pinterest.from_env. Where the pull has `tokens` it is
        called with the id of an ad account, once for each token. Raises ConfigurationError where that is not possible.
        """
        if cluster is not None:
            return await self._spread(path, cluster, connect, progress, filesystem, options)
        if connect is not None:
            raise ConfigurationError("connect= makes the clients of a cluster's workers: give cluster= too")
        return await self._to_file("parquet", path, progress, options, filesystem)

    async def to_csv(
        self, path: str | os.PathLike[str], *, progress: bool | ProgressCallback = False, **options: Unpack[FileOptions]
    ) -> PullResult:
        """Write one CSV file with a header; `.csv.gz` is compressed."""
        return await self._to_file("csv", path, progress, options)

    async def to_jsonl(
        self, path: str | os.PathLike[str], *, progress: bool | ProgressCallback = False, **options: Unpack[FileOptions]
    ) -> PullResult:
        """Write one file with a JSON object on each line; `.jsonl.gz` is compressed."""
        return await self._to_file("jsonl", path, progress, options)

    async def to_arrow(self, *, progress: bool | ProgressCallback = False) -> pa.Table:
        """Return all rows as an Arrow table in memory; needs the `arrow` extra.

        Raises IncompletePull, with the `table` of the other rows, where some could not be fetched.
        """
        sink, result = await self._into_memory(progress)
        if result.failed:
            raise IncompletePull(result.failed, sink.table)
        return sink.table

    async def to_pandas(self, *, progress: bool | ProgressCallback = False) -> Any:
        """Return all rows as a pandas DataFrame of Arrow's types; raises as `to_arrow` does."""
        from pinterest_async_overrides.bulk.arrow import table as arrow_table

        arrow_table.check("pandas")
        return await asyncio.to_thread(arrow_table.to_pandas, await self.to_arrow(progress=progress))

    async def to_polars(self, *, progress: bool | ProgressCallback = False) -> Any:
        """Return all rows as a Polars DataFrame; raises as `to_arrow` does."""
        from pinterest_async_overrides.bulk.arrow import table as arrow_table

        arrow_table.check("polars")
        return await asyncio.to_thread(arrow_table.to_polars, await self.to_arrow(progress=progress))

    async def to_duckdb(
        self, connection: Any, table: str, *, progress: bool | ProgressCallback = False, **options: Unpack[FileOptions]
    ) -> PullResult:
        """Merge all rows into a table of DuckDB (`table` or `schema.table`); needs duckdb and the `arrow` extra.

        With the path of a database a ledger stands beside it (`<database>.<table>.pull.sqlite`), and a run pulls what
        is missing, as into files; its rows are merged in one transaction. With a `connection` there is no ledger, and
        no options: all days of the query are pulled, and merged chunk by chunk. A chunk is there whole or not at all:
        one with a value that its column does not hold is named in `result.failed`, nothing is rounded.

        The table is made where there is none. Rows that it has of the same entity and day (and hour, and targeting
        value) are replaced, so the same pull can run again; columns that it lacks are added. Raises ConfigurationError
        before anything is sent where the table cannot take the rows, DestinationError where it cannot be written.
        """
        from pinterest_async_overrides.bulk.arrow import table as arrow_table
        from pinterest_async_overrides.bulk.arrow.duckdb_table import DuckDBSink

        arrow_table.check("duckdb")
        if isinstance(connection, str | os.PathLike):
            from pinterest_async_overrides.bulk.output.formats.duckdb import DuckDBTable

            return await self._to_file("duckdb", DuckDBTable(os.fspath(connection), table), progress, options)
        if options:
            raise ConfigurationError(f"{', '.join(options)}: give the path of the database, so that it has a ledger")
        cursor = connection.cursor()  # made in the caller's thread; a cursor has transactions of its own
        with self._session() as session:
            session.plan()  # days out of reach are refused before anything is sent
            return await deliver(
                session, lambda: DuckDBSink(cursor, table, session.query, session.clock.moment()), shown(progress)
            )

    async def to_postgres(
        self, url: str, table: str, *, progress: bool | ProgressCallback = False, **options: Unpack[FileOptions]
    ) -> PullResult:
        """Merge all rows into a table of PostgreSQL (`table` or `schema.table`); needs the `postgres` extra.

        `url` is postgresql://user:password@host:port/database; no message, repr or ledger shows the password, and what
        it leaves out is taken from PGPASSWORD and the like. The ledger is `<table>.pull.sqlite` in the current folder,
        unless `ledger` says where. Rows are copied into a temporary table and merged by key in one transaction a run;
        the table is made, and columns are added, where they are missing. Raises ConfigurationError before anything is
        sent where the table cannot take the rows, DestinationError where it cannot be reached or written.
        """
        from pinterest_async_overrides.bulk.output.formats.postgres import PostgresTable

        return await self._to_file("postgres", PostgresTable(url, table), progress, options)

    async def to_delta(
        self,
        path: str | os.PathLike[str],
        *,
        storage_options: Mapping[str, str] | None = None,
        progress: bool | ProgressCallback = False,
        **options: Unpack[FileOptions],
    ) -> PullResult:
        """Merge all rows into a Delta Lake table, a folder or a URL; needs the `delta` extra.

        `storage_options` are those of deltalake; at a URL the ledger is beside it too. Months of ad accounts
        that the run touches are replaced, with what stays of them, in one commit. Raises as `to_postgres` does.
        """
        from pinterest_async_overrides.bulk.output.formats.delta import DeltaLocation

        return await self._to_file("delta", DeltaLocation(path, storage_options), progress, options)

    async def to_iceberg(
        self, catalog: Any, table: str, *, progress: bool | ProgressCallback = False, **options: Unpack[FileOptions]
    ) -> PullResult:
        """Merge all rows into an Iceberg table (`namespace.table`); needs the `iceberg` extra.

        `catalog` is one of pyiceberg's, or the name of one in its configuration. The ledger is `<table>.pull.sqlite` in
        the current folder, unless `ledger` says where. Months of ad accounts that the run touches are replaced, with
        what stays of them, in one transaction. Raises as `to_postgres` does.
        """
        from pinterest_async_overrides.bulk.output.formats.iceberg import IcebergTable

        return await self._to_file("iceberg", IcebergTable(catalog, table), progress, options)

    async def rows(self) -> AsyncGenerator[dict[str, Any]]:
        """Yield the rows one by one as the API sent them, with the AD_ACCOUNT_ID of each.

        With `money="currency"` amounts in micros are converted to Decimals under their shorter names, with the CURRENCY
        of each row.
        """
        async with aclosing(row_pieces(self._spec)) as pieces:
            async for account, rows in pieces:
                for row in as_dicts(rows):
                    if account is not None:
                        row.setdefault("AD_ACCOUNT_ID", account)
                    yield row

    async def structs(self) -> AsyncGenerator[tuple[str | None, list[Any]]]:
        """Yield some thousands of rows at a time with their ad account: the fastest way to read them.

        The ad account is None for rows of no ad account. A row is a Struct with its columns as attributes; a missing
        value is `msgspec.UNSET`, and most rows lack AD_ACCOUNT_ID.
        """
        async with aclosing(row_pieces(self._spec)) as pieces:
            async for account, rows in pieces:
                yield account, rows

    async def batches(self) -> AsyncGenerator[pa.RecordBatch]:
        """Yield Arrow record batches, typed as the columns are; needs the `arrow` extra.

        The batches of one call or report share a schema; where a value does not fit its column's type, the column is
        wider in these.
        """
        from pinterest_async_overrides.bulk.arrow import table as arrow_table

        began = self._spec.clock.moment()
        async with aclosing(answers(self._spec)) as handed:
            async for each in handed:
                currency = each.currency
                try:
                    made, _ = await asyncio.to_thread(arrow_table.batches, each.answer, self.query, currency, began)
                except UNREADABLE as error:
                    each.unreadable(error, again=True)
                    continue
                for batch in made:
                    yield batch

    async def check(self, where: Any = None, *, tolerance: float = 0.001) -> Agreement:
        """Compare the sums of the rows with the ad accounts' own numbers, which are asked for at the level account.

        `where` has the rows: the path of an output of this pull (a folder of Parquet, CSV or JSON lines), a
        DuckDBTable, PostgresTable, DeltaLocation or IcebergTable, or an Arrow table; None pulls them again. Days and ad
        accounts of other pulls are left out. `tolerance` is the share by which sums may differ, 0.001 for a tenth of a
        percent. Averages and reach do not add up and are not compared.

        Raises ValueError for organic levels and breakdowns, before anything is sent, OSError, LedgerError or
        DestinationError for rows that cannot be read, IncompletePull where they could not be pulled again.
        """
        from pinterest_async_overrides.bulk import agreement
        from pinterest_async_overrides.bulk.arrow.types import values_of
        from pinterest_async_overrides.bulk.output.formats.table import values

        query = self.query
        agreement.check(query)
        names, of_api = agreement.names(query), agreement.names(replace(query, names="api"))
        today = self._spec.clock.today()
        first, last = first_of_period(query.start, query.granularity), query.last(today)
        pulled, expected = agreement.Totals(first, last), agreement.Totals(first, last)
        if where is None:
            async with aclosing(self.rows()) as rows:
                async for row in rows:
                    pulled.add([row.get(name) for name in of_api])
        elif hasattr(where, "to_batches"):
            batches: Any = where.to_batches(max_chunksize=8192)
            held = chain.from_iterable(values_of(batch, names) for batch in batches)
            await asyncio.to_thread(pulled.add_all, held)
        else:
            await asyncio.to_thread(lambda: pulled.add_all(values(where, names)))
        of_account = AnalyticsPull(self._spec.for_query(agreement.reference(query)))
        failed: tuple[ChunkFailure, ...] = ()
        try:
            async with aclosing(of_account.rows()) as rows:
                async for row in rows:
                    expected.add([row.get(name) for name in of_api])
        except IncompletePull as error:
            failed = error.failed
        return agreement.compare(query, pulled.found, expected.found, tolerance=tolerance, today=today, failed=failed)

    async def _to_file(
        self,
        kind: FileKind,
        where: Any,
        progress: bool | ProgressCallback,
        options: FileOptions,
        filesystem: Any = None,
    ) -> PullResult:
        from pinterest_async_overrides.bulk.output.opening import open_sink

        check_options(options)
        with self._session() as session:

            def opened() -> FileSink:
                return open_sink(
                    kind,
                    where,
                    session.query,
                    filesystem=filesystem,
                    today=session.today,
                    clock=session.clock,
                    **options,
                )

            return await deliver(session, opened, shown(progress))

    async def _spread(
        self,
        path: str | os.PathLike[str],
        cluster: Any,
        connect: Callable[..., BulkClient] | None,
        progress: bool | ProgressCallback,
        filesystem: Any,
        options: FileOptions,
    ) -> PullResult:
        """Run a pull to Parquet whose chunks a cluster's workers fetch."""
        from pinterest_async_overrides.bulk.dask.run import spread
        from pinterest_async_overrides.bulk.output.opening import open_sink

        check_options(options)
        with self._session() as session:
            async with spread(session, cluster, connect, path, filesystem) as execution:

                def opened() -> FileSink:
                    return open_sink(
                        "parquet",
                        path,
                        session.query,
                        filesystem=filesystem,
                        today=session.today,
                        clock=session.clock,
                        **options,
                    )

                return await deliver_by(execution, session, opened, shown(progress))

    async def _into_memory(self, progress: bool | ProgressCallback) -> tuple[TableSink, PullResult]:
        from pinterest_async_overrides.bulk.arrow.table import TableSink

        sink = TableSink(self.query, self._spec.clock.moment())
        with self._session() as session:
            session.plan()  # days out of reach are refused before anything is sent
            return sink, await deliver(session, lambda: sink, shown(progress))

    @contextmanager
    def _session(self) -> Generator[PullSession]:
        """Begin a run; requests made after the block count for the next one."""
        session = self._spec.session()
        try:
            yield session
        finally:
            session.end()

    def __repr__(self) -> str:
        query = self.query
        return f"<AnalyticsPull of {query.level.name} analytics by {query.granularity}, {query.start} to {query.end}>"
