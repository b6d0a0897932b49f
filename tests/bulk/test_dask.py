"""Pulls on a Dask cluster of two processes: the same files as one machine's, whatever is lost on the way."""

from __future__ import annotations

import asyncio
import functools
import gc
import importlib
import json
import os
import pickle
import re
import sys
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pyarrow.fs
import pytest

from pinterest_async import AuthenticationError, ConfigurationError, Pinterest
from pinterest_async.bulk import AnalyticsPull, Progress
from pinterest_async.testing import LocalPinterest, RateLimits, faults
from pinterest_async_overrides.bulk.dask import worker
from pinterest_async_overrides.bulk.dask.importable import Named
from pinterest_async_overrides.bulk.dask.messages import ChunkRequest, Job, portable
from pinterest_async_overrides.bulk.dask.shared_storage import Inbox
from pinterest_async_overrides.bulk.interfaces import RunPlan
from pinterest_async_overrides.bulk.ledger.staged import Staged
from pinterest_async_overrides.bulk.output.opening import open_sink
from pinterest_async_overrides.bulk.output.staging import measured
from pinterest_async_overrides.retry import RetryPolicy
from tests.auth.redis_server import RedisServer, redis_server
from tests.bulk import at_workers
from tests.bulk.conftest import NOW
from tests.bulk.handing import CURRENCIES, chunks_of, finals, query_of

ROOT = Path(__file__).parents[2]
PAGE: list[str] = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "dask.md").read_text("utf-8"), re.DOTALL)
TODAY = datetime.now(UTC).date()
ONCE = RetryPolicy(attempts=1, deadline=None)

# Dask's scheduler and nannies run in this process, and where a worker is killed while they connect to it they leave the
# socket to the garbage collector. Tornado makes those without a protocol number; ours have one, and stay errors.
DASKS = r"ignore:unclosed <socket\.socket fd=\d+, family=\d+, type=1, proto=0:ResourceWarning"
pytestmark = pytest.mark.filterwarnings(DASKS)

try:
    dask: Any = importlib.import_module("distributed")
except ImportError:
    if os.environ.get("CI"):
        raise
    # An extra that a user's machine may lack; continuous integration has raised above.
    pytest.skip("needs distributed: pip install 'pinterest-async[dask]'", allow_module_level=True)


class Bench:
    """A cluster, and what its workers find in their environment."""

    def __init__(self, cluster: Any, made: Path, port: int) -> None:
        self.cluster, self.made, self.port = cluster, made, port

    @asynccontextmanager
    async def pinterest(self, **options: Any) -> AsyncGenerator[LocalPinterest]:
        given: dict[str, Any] = {"seed": 7, "accounts": 3, "campaigns": 4, "job_seconds": 0.1} | options
        for note in self.made.iterdir():
            note.unlink()
        async with LocalPinterest(port=self.port, **given) as local:
            yield local

    @property
    def pids(self) -> dict[int, int]:
        """The processes that made clients, and how many."""
        return {int(note.name): note.read_text().count("one") for note in self.made.iterdir()}

    @property
    def died(self) -> set[str]:
        """The places in which workers have killed themselves."""
        return {note.name for note in Path(os.environ[at_workers.ROOT]).glob("killed *")}


@pytest.fixture(scope="module")
def redis() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture(scope="module")
def bench(redis: RedisServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    made, port = tmp_path_factory.mktemp("made"), redis.free_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(at_workers.URL, f"http://127.0.0.1:{port}/v5")
        patch.setenv(at_workers.REDIS, redis.url)
        patch.setenv(at_workers.MADE, str(made))
        patch.setenv(at_workers.ROOT, str(tmp_path_factory.mktemp("storage")))
        patch.setenv("PINTEREST_ACCESS_TOKEN", at_workers.SECRET)
        patch.setenv("REDIS_URL", redis.url)
        modules = tmp_path_factory.mktemp("modules")
        patch.setattr(sys, "path", [str(modules), *sys.path])
        patch.setenv("PYTHONPATH", str(modules), prepend=os.pathsep)
        elsewhere = PAGE[0].replace("from_env(", f"from_env(base_url='http://127.0.0.1:{port}/v5', ")
        (modules / "pinterest_clients.py").write_text(elsewhere)
        with dask.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0", host="127.0.0.1"
        ) as cluster:
            yield Bench(cluster, made, port)
    gc.collect()  # here, and not in a test of another module


@pytest.fixture
async def local(bench: Bench) -> AsyncIterator[LocalPinterest]:
    async with bench.pinterest() as started:
        yield started


def pull_of(client: Pinterest, days: int = 30, **arguments: Any) -> AnalyticsPull:
    usual: dict[str, Any] = {"level": "campaign", "columns": ["SPEND_IN_MICRO_DOLLAR", "CTR"], "retry": ONCE}
    usual |= {"start_date": TODAY - timedelta(days - 1), "end_date": TODAY}
    return client.bulk.analytics(**{**usual, **arguments})


async def alone(pull: AnalyticsPull, path: Path) -> dict[str, bytes]:
    """What one machine writes."""
    assert (await pull.to_parquet(path)).ok
    return finals(path)


async def test_a_cluster_writes_what_one_machine_writes(bench: Bench, local: LocalPinterest, tmp_path: Path) -> None:
    told: list[Progress] = []
    async with at_workers.connect() as client:
        pull = pull_of(client, days=200, at_once=2)
        plan = await pull.discover()
        assert {chunk.by for chunk in plan.chunks} == {"call", "report"}
        result = await pull.to_parquet(
            tmp_path / "cluster", cluster=bench.cluster, connect=at_workers.connect, progress=told.append
        )
        assert result.requests == sum(local.service.log.calls.values())
        expected = await alone(pull, tmp_path / "alone")
    assert finals(tmp_path / "cluster") == expected
    assert len(expected) > 20
    assert (result.rows, result.chunks, result.failed) == (3 * 4 * 200, len(plan.chunks), ())
    assert told[-1].ended
    assert (told[-1].rows, told[-1].requests) == (result.rows, result.requests)
    assert not (tmp_path / "cluster.staging").exists()
    # Each worker has made one client, and has closed it; the third is the caller's own.
    pids = bench.pids
    assert len(pids) == 3
    assert set(pids.values()) == {1}
    assert not [each for each in threading.enumerate() if each.name.startswith("pinterest-bulk")]


@pytest.mark.parametrize(
    ("connect", "dying"),
    [
        (at_workers.dying_with_a_reply, {"killed first", "killed second"}),
        (at_workers.dying_with_a_file, {"killed with a file"}),
    ],
    ids=["with a reply", "with a file"],
)
async def test_a_worker_that_is_killed_loses_nothing(
    connect: Any, dying: set[str], bench: Bench, tmp_path: Path
) -> None:
    """With both of them gone it waits for others."""
    async with bench.pinterest(accounts=12) as local, at_workers.connect() as client:
        pull = pull_of(client, at_once=2)
        result = await pull.to_parquet(tmp_path / "cluster", cluster=bench.cluster, connect=connect)
        assert (result.rows, result.chunks, result.failed) == (12 * 4 * 30, 12, ())
        assert dying <= bench.died
        # What the worker had was lost with it, and was asked for again.
        assert local.calls("campaigns/analytics") > 12
        assert finals(tmp_path / "cluster") == await alone(pull, tmp_path / "alone")


async def test_a_cluster_that_scales_by_itself_starts_its_first_worker(
    bench: Bench, local: LocalPinterest, tmp_path: Path
) -> None:
    def adaptive() -> Any:
        made = dask.LocalCluster(n_workers=0, threads_per_worker=1, dashboard_address="127.0.0.1:0", host="127.0.0.1")
        made.adapt(minimum=0, maximum=1)
        return made

    cluster = await asyncio.to_thread(adaptive)
    try:
        async with at_workers.connect() as client, asyncio.timeout(60):
            result = await pull_of(client, days=5).to_parquet(
                tmp_path / "out", cluster=cluster, connect=at_workers.connect
            )
    finally:
        await asyncio.to_thread(cluster.close)
    assert result.ok
    assert result.rows == 3 * 4 * 5


async def test_a_killed_caller_goes_on_where_it_was(bench: Bench, tmp_path: Path) -> None:
    asked: dict[str, Any] = {"level": "campaign", "columns": ["SPEND_IN_MICRO_DOLLAR", "CTR"], "at_once": 1}
    asked |= {"start_date": f"{TODAY - timedelta(29)}", "end_date": f"{TODAY}"}
    async with bench.pinterest(accounts=8, latency=0.1) as local, at_workers.connect() as client:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.bulk.dask_caller"),
            *(bench.cluster.scheduler_address, str(tmp_path / "cluster"), json.dumps(asked)),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        assert await process.stdout.readline() == b"begun\n"
        process.kill()
        await process.wait()
        assert not finals(tmp_path / "cluster")
        before = local.calls("campaigns/list")
        pull = client.bulk.analytics(**asked)
        result = await pull.to_parquet(tmp_path / "cluster", cluster=bench.cluster, connect=at_workers.connect)
        assert result.ok
        assert result.resumed > 0
        assert result.rows == (8 - result.resumed) * 4 * 30
        assert local.calls("campaigns/list") == before
        assert finals(tmp_path / "cluster") == await alone(pull, tmp_path / "alone")


async def test_a_cancelled_pull_stops_its_workers(bench: Bench, tmp_path: Path) -> None:
    async with bench.pinterest(accounts=12, latency=0.1) as local, at_workers.connect() as client:
        begun = asyncio.Event()
        pull = pull_of(client, at_once=2)
        running = asyncio.create_task(
            pull.to_parquet(
                tmp_path / "cluster",
                cluster=bench.cluster,
                connect=at_workers.connect,
                progress=lambda progress: begun.set() if progress.done else None,
            )
        )
        await begun.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        sent = local.calls("campaigns/analytics")
        await asyncio.sleep(0.4)
        assert local.calls("campaigns/analytics") == sent < 12
        assert not list((tmp_path / "cluster.staging").rglob("*.arrow.*"))
        result = await pull.to_parquet(tmp_path / "cluster", cluster=bench.cluster, connect=at_workers.connect)
        assert result.resumed > 0
        assert finals(tmp_path / "cluster") == await alone(pull, tmp_path / "alone")


async def test_workers_share_a_limit(bench: Bench, tmp_path: Path) -> None:
    quotas = RateLimits({"ads_analytics": at_workers.QUOTA}, window=1, a_second=None)
    async with bench.pinterest(accounts=30, rate_limits=quotas) as local, at_workers.within_limits() as client:
        pull = pull_of(client, at_once=8)
        result = await pull.to_parquet(tmp_path, cluster=bench.cluster, connect=at_workers.within_limits)
        assert (result.rows, result.ok) == (30 * 4 * 30, True)
        asked = [seen.status for seen in local.requests if seen.operation == "campaigns/analytics"]
        assert asked == [200] * 30
        assert result.seconds > 1.5  # twelve each second
        assert len(bench.pids) == 3


async def test_no_token_travels(bench: Bench, local: LocalPinterest, tmp_path: Path) -> None:
    """All that goes between the caller and the scheduler is looked through."""
    seen = bytearray()
    host, port = bench.cluster.scheduler_address.removeprefix("tcp://").split(":")

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        other_reader, other_writer = await asyncio.open_connection(host, int(port))

        async def copy(source: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
            try:
                while data := await source.read(1 << 16):
                    seen.extend(data)
                    to.write(data)
                    await to.drain()
            finally:
                to.close()

        await asyncio.gather(copy(reader, other_writer), copy(other_reader, writer), return_exceptions=True)

    accounts = local.ad_account_ids
    tokens = {account: f"{at_workers.SECRET}_{account}" for account in accounts}
    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    async with server, at_workers.connect() as client:
        between = f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        pull = pull_of(client, tokens=tokens)
        result = await pull.to_parquet(tmp_path, cluster=between, connect=at_workers.of_account)
    assert result.ok
    asked = [each for each in local.requests if each.operation == "campaigns/analytics"]
    for each in asked:
        account = each.target.split("/")[3]
        assert each.headers["authorization"] == f"Bearer {tokens[account]}"
    assert len(asked) == len(accounts)
    assert b"of_account" in seen
    assert all(f"{account}-".encode() in seen for account in accounts)
    assert at_workers.SECRET.encode() not in seen


def test_what_is_sent_is_small_and_holds_no_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", at_workers.SECRET)
    query = query_of()
    inbox = Inbox.beside(tmp_path, None, "run")
    for connect in (Pinterest.from_env, at_workers.connect, at_workers.of_account):
        job = Job("run", query, Named.of("connect", connect), False, ONCE, 2, inbox, NOW)
        sent = pickle.dumps((job, ChunkRequest(chunks_of(query)[0], "USD", None)))
        assert at_workers.SECRET.encode() not in sent
        assert len(sent) < 2_000
        assert pickle.loads(sent)[0].connect() == connect  # noqa: S301 - made above


async def test_the_page_runs(
    bench: Bench,
    local: LocalPinterest,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named: dict[str, Any] = {"__name__": "page"}
    for block in PAGE:
        elsewhere = block.replace("s3://bucket/", f"file://{tmp_path}/bucket/").replace("spend.sqlite", f"{tmp_path}/l")
        exec(compile(elsewhere, "docs/dask.md", "exec"), named)  # noqa: S102 - the project's own page
    monkeypatch.setenv("PINTEREST_TOKEN_1", "pina_one")
    assert isinstance(named["connect_account"]("1"), Pinterest)
    named["connect"] = connect = sys.modules["pinterest_clients"].connect
    await named["main"](bench.cluster, tmp_path / "spend")
    assert "360 rows, 3 chunks" in capsys.readouterr().out
    async with connect() as client:
        assert (await named["to_bucket"](pull_of(client), bench.cluster)).rows == 360
    assert len(finals(tmp_path / "bucket" / "spend")) >= 3
    assert {seen.headers["authorization"] for seen in local.requests} == {f"Bearer {at_workers.SECRET}"}


async def test_the_command_line(bench: Bench, local: LocalPinterest, tmp_path: Path) -> None:
    days = f"--start={TODAY - timedelta(29)} --end={TODAY} --column=SPEND_IN_MICRO_DOLLAR,CTR --yes".split()
    asked = [*days, f"--base-url={local.url}", f"--to={tmp_path}/out", f"--cluster={bench.cluster.scheduler_address}"]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", "from pinterest_async_overrides.cli import main; main()", "pull", "analytics"),
        *(*asked, "--connect=tests.bulk.at_workers:connect"),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    shown, told = await process.communicate()
    assert process.returncode == 0
    (line,) = told.splitlines()  # stderr is no terminal: the log says how large the cluster is
    assert b"INFO 2 workers" in line
    assert b"360" in shown
    assert len(bench.pids) == 2  # the workers' clients, and none of the test's
    async with at_workers.connect() as client:
        assert finals(tmp_path / "out") == await alone(pull_of(client), tmp_path / "alone")


async def test_what_fails_is_named_and_the_others_go_on(bench: Bench, local: LocalPinterest, tmp_path: Path) -> None:
    async with at_workers.connect() as client:
        pull = pull_of(client)
        local.fail("campaigns/analytics", 1, faults.status(403))
        options: dict[str, Any] = {"cluster": bench.cluster, "connect": at_workers.connect}
        result = await pull.to_parquet(tmp_path / "cluster", **options)
        assert (result.rows, result.chunks, [each.kind for each in result.failed]) == (240, 2, ["ForbiddenError"])
        again = await pull.to_parquet(tmp_path / "cluster", **options)
        assert (again.rows, again.resumed, again.requests, again.ok) == (120, 2, 1, True)
        assert finals(tmp_path / "cluster") == await alone(pull, tmp_path / "alone")
        # A 503 is tried again as elsewhere, a token that is no good ends the pull.
        local.fail("campaigns/analytics", 1, faults.status(503))
        assert (await pull.to_parquet(tmp_path / "cluster", **options)).requests == 4
        assert (await pull.to_parquet(tmp_path / "cluster", look_back=2, **options)).rows == 3 * 4 * 2
        local.fail("campaigns/analytics", 9, faults.status(401))
        with pytest.raises(AuthenticationError):
            await pull.to_parquet(tmp_path / "cluster", **options)


@pytest.mark.parametrize(
    ("connect", "told"),
    [(at_workers.without_token, "access_token"), (at_workers.of_nothing, "has to return a Pinterest, not str")],
)
async def test_a_worker_without_a_client_ends_the_pull(
    connect: Any, told: str, bench: Bench, local: LocalPinterest, tmp_path: Path
) -> None:
    async with at_workers.connect() as client:
        with pytest.raises(ConfigurationError, match=told):
            await pull_of(client).to_parquet(tmp_path, cluster=bench.cluster, connect=connect)
    assert local.calls("campaigns/analytics") == 0


async def test_other_file_systems(bench: Bench, local: LocalPinterest, tmp_path: Path) -> None:
    """One that is given, one that each process makes, and one by its address."""
    async with at_workers.connect() as client:
        pull = pull_of(client)
        expected = await alone(pull, tmp_path / "alone")
        given = pyarrow.fs.SubTreeFileSystem(str(tmp_path), pyarrow.fs.LocalFileSystem())
        for number, (path, filesystem, root) in enumerate(
            [
                ("given", given, tmp_path / "given"),
                ("made", at_workers.storage, Path(os.environ[at_workers.ROOT]) / "made"),
                (f"file://{tmp_path}/address", None, tmp_path / "address"),
            ]
        ):
            (root.with_name(f"{root.name}.staging") / "of an earlier run").mkdir(parents=True)
            result = await pull.to_parquet(
                path,
                filesystem=filesystem,
                ledger=tmp_path / f"ledger{number}",
                cluster=bench.cluster,
                connect=at_workers.connect,
            )
            assert result.ok
            assert finals(root) == expected
            assert not [each for each in root.rglob("*") if each.is_file() and "account=" not in str(each)]


class _Function:
    def __call__(self) -> Pinterest:
        return at_workers.connect()


def of_the_script() -> None:
    """As a function of the main script is."""


of_the_script.__module__ = "__main__"


@pytest.mark.parametrize(
    "connect",
    [
        lambda: at_workers.connect(),
        functools.partial(at_workers.of_account, at_workers.SECRET),
        _Function(),
        of_the_script,
        "tests.bulk.at_workers.connect",
    ],
    ids=["lambda", "partial", "object", "main", "text"],
)
def test_a_function_that_would_travel_is_refused(connect: Any) -> None:
    with pytest.raises(ConfigurationError, match="connect has to be a function") as raised:
        Named.of("connect", connect)
    assert at_workers.SECRET not in str(raised.value)


S3 = pyarrow.fs.S3FileSystem(access_key="AK", secret_key="hidden", region="us-east-1")


@pytest.mark.parametrize(
    ("path", "filesystem"),
    [
        ("s3://AK:hidden@bucket/out", None),
        ("bucket/out", S3),
        ("bucket/out", pyarrow.fs.SubTreeFileSystem("bucket", S3)),
    ],
)
def test_a_secret_of_the_storage_does_not_travel(path: str, filesystem: Any) -> None:
    with pytest.raises(ConfigurationError, match="filesystem= a function") as raised:
        Inbox.beside(path, filesystem, "run")
    assert "hidden" not in str(raised.value)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"connect": at_workers.connect}, "give cluster= too"),
        ({"cluster": 8786}, "cluster takes a distributed.Client"),
        ({"cluster": "tcp://127.0.0.1:1"}, "no Dask scheduler answers at tcp://127.0.0.1:1"),
    ],
)
async def test_what_is_no_cluster_is_refused(
    options: dict[str, Any], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pinterest_async_overrides.bulk.dask.cluster._PATIENCE", 0.2)
    async with Pinterest(at_workers.SECRET, base_url="http://127.0.0.1:1/v5") as client:
        with pytest.raises(ConfigurationError, match=told):
            await pull_of(client).to_parquet(tmp_path / "out", **options)
        monkeypatch.setitem(sys.modules, "distributed", None)
        if "cluster" in options:
            with pytest.raises(ConfigurationError, match="pinterest-async\\[dask\\]"):
                await pull_of(client).to_parquet(tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


def test_a_staged_file_that_is_another_one_by_now_is_not_taken(tmp_path: Path) -> None:
    query = query_of()
    sink = open_sink("parquet", tmp_path / "out", query)
    try:
        chunk = chunks_of(query)[0]
        sink.begin(RunPlan([chunk], CURRENCIES))
        path = tmp_path / "staged"
        path.write_bytes(b"rows")
        size, checksum = measured(path)
        with pytest.raises(msgspec.DecodeError, match="another one by now"):
            sink.adopt(chunk, Staged(1, size, checksum ^ 1), path)
        assert sink.adopt(chunk, Staged(1, size, checksum), path) == 1
    finally:
        sink.close()
    sink = open_sink("parquet", tmp_path / "out", query)
    try:
        plan = sink.resume()
        assert plan is not None
        assert plan.done == {chunk.key}
    finally:
        sink.close()


def test_a_worker_that_shares_no_storage_says_so(tmp_path: Path) -> None:
    inbox = Inbox.beside(tmp_path, None, "run")
    with pytest.raises(ConfigurationError, match="all have to share the destination's storage"):
        inbox.put("chunk.arrow", Path.touch)


def test_errors_that_travel() -> None:
    class Odd(Exception):
        pass

    assert str(portable(ConfigurationError("set up wrongly"))) == "set up wrongly"
    try:
        raise Odd("odd")
    except Odd as error:
        told = pickle.loads(pickle.dumps(portable(error)))  # noqa: S301 - made here
    assert str(told) == "Odd: odd"
    assert "Traceback" in told.__notes__[0]


def test_clients_that_nobody_asks_for_are_closed(bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(worker, "IDLE", 0.05)
    job = Job("idle", query_of(), Named.of("connect", at_workers.connect), False, ONCE, 1, Inbox(str(tmp_path)), NOW)

    async def work(here: worker.Engine) -> Pinterest:
        made = here.client(None)
        assert isinstance(made, Pinterest)
        return made

    client = worker.run(job, work)
    living = [each for each in threading.enumerate() if each.name == "pinterest-bulk-run"]
    assert len(living) == 1
    living[0].join(5)
    assert not living[0].is_alive()
    with pytest.raises(ConfigurationError, match="this client is closed"):
        client._connections.check()  # pyright: ignore[reportPrivateUsage]
    worker.end("idle")


async def test_tls_without_certificates_is_refused_by_name(local: LocalPinterest, tmp_path: Path) -> None:
    async with at_workers.connect() as client:
        with pytest.raises(ConfigurationError, match=r"tls://127.0.0.1:1 wants TLS.*tls_ca_file"):
            await pull_of(client).to_parquet(tmp_path / "out", cluster="tls://127.0.0.1:1")
    assert not local.requests
