"""`airbyte-source-pinterest`: check, discover, and a read of every stream."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.interop.environments import python_of
from tests.interop.outcomes import Outcome, Verdict
from tests.interop.recording import RecordingPinterest
from tests.interop.stepping import clean_environment, program

NAME = "airbyte"
PEER = "airbyte-source-pinterest"
DAYS = 7
SECONDS = 900


def run() -> Iterator[Outcome]:
    """Yield the outcomes of check and discover, and one for each stream."""
    python = python_of(NAME)
    with RecordingPinterest() as local, tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "config.json")
        config.write_text(json.dumps(configuration(DAYS)))
        said = messages(python, local.url, Path(folder), "check", "--config", str(config))
        statuses = [each["connectionStatus"]["status"] for each in said if each["type"] == "CONNECTION_STATUS"]
        yield _outcome("check", statuses == ["SUCCEEDED"], "", said)
        said = messages(python, local.url, Path(folder), "discover", "--config", str(config))
        streams = [stream for each in said if each["type"] == "CATALOG" for stream in each["catalog"]["streams"]]
        yield _outcome("discover", bool(streams), f"{len(streams)} streams", said)
        catalog = Path(folder, "catalog.json")
        catalog.write_text(json.dumps(configured(streams)))
        said = messages(python, local.url, Path(folder), "read", "--config", str(config), "--catalog", str(catalog))
        yield from _streams([str(each["name"]) for each in streams], said)


def configuration(days: int) -> dict[str, Any]:
    """Return the source's configuration, for a number of days up to today."""
    start = datetime.now(UTC).date() - timedelta(days=days)
    credentials = {"auth_method": "oauth2.0", "client_id": "1", "client_secret": "s", "refresh_token": "pinr_interop"}
    return {"start_date": start.isoformat(), "credentials": credentials, "num_threads": 10}


def configured(streams: list[dict[str, Any]]) -> dict[str, Any]:
    """Return a catalog that reads all of these streams in full."""
    how = {"sync_mode": "full_refresh", "destination_sync_mode": "overwrite"}
    return {"streams": [{"stream": each, **how} for each in streams]}


def messages(python: Path, url: str, folder: Path, *arguments: str) -> list[dict[str, Any]]:
    """Run the source, and return the messages that it writes, 15 minutes of them at most."""
    with open(folder / "out.jsonl", "wb") as out, open(folder / "err.txt", "wb") as err:
        command = program(python, "airbyte.py", url, *arguments)
        try:
            subprocess.run(
                command, stdout=out, stderr=err, timeout=SECONDS, check=False, cwd=folder, env=clean_environment({})
            )
        except subprocess.TimeoutExpired:
            print(f"{PEER}: ended after {SECONDS} s", flush=True)
    with open(folder / "out.jsonl") as lines:
        return [json.loads(line) for line in lines if line.startswith("{") and line.endswith("\n")]


def _streams(names: list[str], said: list[dict[str, Any]]) -> Iterator[Outcome]:
    rows = Counter(each["record"]["stream"] for each in said if each["type"] == "RECORD")
    ended: dict[str, str] = {}
    for each in said:
        trace = each.get("trace", {})
        if trace.get("type") == "STREAM_STATUS":
            ended[trace["stream_status"]["stream_descriptor"]["name"]] = trace["stream_status"]["status"]
    whole = [name for name in names if ended.get(name) == "COMPLETE" and rows[name]]
    if whole:
        yield Outcome(
            PEER,
            f"read of {len(whole)} of {len(names)} streams",
            Verdict.WORKS,
            f"{sum(rows[name] for name in whole)} rows",
        )
    for name in names:
        if name not in whole:
            detail = f"{ended.get(name, 'not reached')}, {rows[name]} rows; {_errors(said, name)}"
            yield Outcome(PEER, f"read {name}", Verdict.OURS, detail)


def _errors(said: list[dict[str, Any]], stream: str = "") -> str:
    found: list[str] = []
    for each in said:
        error = each.get("trace", {}).get("error", {})
        if stream in (each.get("trace", {}).get("error", {}).get("stream_descriptor") or {"name": ""})["name"]:
            found.append(str(error.get("message", "")))
    return next((each for each in found if each), "no error named")[:200]


def _outcome(job: str, good: bool, detail: str, said: list[dict[str, Any]]) -> Outcome:
    return Outcome(PEER, job, Verdict.WORKS, detail) if good else Outcome(PEER, job, Verdict.OURS, _errors(said))
