"""One run of a pull into a bucket in a process of its own, as in a container that starts with an empty disk.

The process prints what it fetched, as JSON. Where it is told to, it kills itself, or stops until a line comes in.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from pinterest_async_overrides.bulk.ledger.history import History
from pinterest_async_overrides.bulk.output.destinations import Elsewhere
from pinterest_async_overrides.bulk.output.formats.delta import DeltaLocation, DeltaTarget
from pinterest_async_overrides.bulk.output.formats.lake import Part
from pinterest_async_overrides.bulk.plan.models import Chunk
from tests.bulk.bucket import KEY, SECRET, arrow_at, s3fs_at
from tests.bulk.handing import Row, numbers, open_sink, query_of, run

KINDS = ("s3fs", "arrow", "delta")
PUBLISHING = "publishing"

Pulled = list[tuple[str, str, str]]
"""The ad account, the first and the last day of each chunk that was fetched."""


class Container:
    """Processes with one disk, which write to a bucket by s3fs, by pyarrow, or a Delta table by deltalake."""

    def __init__(self, url: str, kind: str, disk: Path) -> None:
        self._url, self._kind, self._disk = url, kind, disk

    def begin(self, start: str, end: str, **told: Any) -> subprocess.Popen[str]:
        """Start a pull of these days."""
        given = {"url": self._url, "kind": self._kind, "start": start, "end": end, **told}
        environment = {**os.environ, "XDG_CACHE_HOME": f"{self._disk}", "AWS_EC2_METADATA_DISABLED": "true"}
        command = [sys.executable, "-m", "tests.bulk.containers", json.dumps(given)]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment)

    def pull(self, start: str, end: str, **told: Any) -> Pulled:
        """Pull these days; return what was fetched."""
        return ended(self.begin(start, end, **told))

    def killed(self, start: str, end: str, at: str, **told: Any) -> None:
        """Pull these days in a process that kills itself at a step."""
        running = self.begin(start, end, die=at, **told)
        _, err = running.communicate(timeout=60)
        assert running.returncode == -signal.SIGKILL, err

    def rows(self) -> list[Row]:
        """Return the rows in the bucket."""
        running = self.begin("", "", read=True)
        out, err = running.communicate(timeout=60)
        assert running.returncode == 0, err
        rows: list[Row] = json.loads(out)
        return rows


def ended(running: subprocess.Popen[str]) -> Pulled:
    """Wait for a pull; return what it fetched."""
    out, err = running.communicate("\n", timeout=60)
    assert running.returncode == 0, err
    assert SECRET not in out + err
    return sorted((account, first, last) for account, first, last in json.loads(out.splitlines()[-1]))


def _place(told: dict[str, Any]) -> tuple[str, Any, dict[str, Any]]:
    """The format, the destination and its options."""
    if told["kind"] == "delta":
        options = {"AWS_ACCESS_KEY_ID": KEY, "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_ENDPOINT_URL": told["url"]}
        options |= {"AWS_REGION": "us-east-1", "AWS_ALLOW_HTTP": "true", "AWS_S3_ALLOW_UNSAFE_RENAME": "true"}
        return "delta", DeltaLocation("s3://lake/spend", options), {}
    made = s3fs_at if told["kind"] == "s3fs" else arrow_at
    return "parquet", "lake/spend", {"filesystem": made(told["url"])}


def _rows(told: dict[str, Any]) -> list[Row]:
    kind, where, _ = _place(told)
    if kind == "delta":
        batches: Any = DeltaTarget(where.uri, where.storage_options).read(Part())
        return [row for batch in batches for row in batch.to_pylist()]
    dataset: Any = import_module("pyarrow.dataset").dataset(where, filesystem=arrow_at(told["url"]))
    rows: list[Row] = dataset.to_table().to_pylist()
    return rows


def _die(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _prepare(told: dict[str, Any]) -> None:
    """Have the process kill itself before anything is published, after one file, or before that is noted."""
    publish, put = Elsewhere.publish, Elsewhere._put  # pyright: ignore[reportPrivateUsage]

    def half(destination: Elsewhere, file: tuple[Path, str]) -> None:
        put(destination, file)
        _die()

    def stopping(destination: Elsewhere, files: Any) -> None:
        print(PUBLISHING, flush=True)
        sys.stdin.readline()
        publish(destination, files)

    match told.get("die"):
        case "put":
            setattr(Elsewhere, "publish", _die)  # noqa: B010 - the class is another one in this process
            setattr(DeltaTarget, "replace", _die)  # noqa: B010
        case "half":
            setattr(Elsewhere, "_put", half)  # noqa: B010
        case "published":
            setattr(History, "finish", _die)  # noqa: B010
        case _:
            pass
    if told.get("stop"):
        setattr(Elsewhere, "publish", stopping)  # noqa: B010


def main(told: dict[str, Any]) -> None:
    if told.get("read"):
        print(json.dumps(_rows(told), default=str))
        return
    _prepare(told)
    kind, where, options = _place(told)
    options |= {name: told[name] for name in ("look_back", "wait") if name in told}
    fetched: list[tuple[str, str, str]] = []

    def rows(chunk: Chunk) -> list[Row]:
        fetched.append((chunk.account or "", f"{chunk.start}", f"{chunk.end}"))
        return numbers(told.get("times", 1))(chunk)

    run(open_sink(kind, where, query_of(told["start"], told["end"]), **options), rows, fail=told.get("fail", ()))
    print(json.dumps(fetched))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
