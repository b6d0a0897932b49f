"""Programs that run with a peer's own Python and report one job at a time."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from tests.interop.judge import judge
from tests.interop.outcomes import Outcome, Verdict
from tests.interop.recording import RecordingPinterest

_PROGRAMS = Path(__file__).parent / "programs"


def program(python: Path, name: str, *arguments: str) -> list[str]:
    """Return the command that runs a program of `programs/`."""
    return [str(python), str(_PROGRAMS / name), *arguments]


def pytest(python: Path, *arguments: str) -> list[str]:
    """Return the command that runs pytest and reports each test; `pytest_environment` has to be in its environment."""
    plain = ("-o", "addopts=", "-p", "no:terminal", "-p", "no:cacheprovider")
    return [str(python), "-m", "pytest", "-s", "-p", "pytest_steps", *plain, *arguments]


def pytest_environment(*folders: Path) -> dict[str, str]:
    """Return the environment in which that command finds its plugin, and packages in these folders."""
    return {"PYTHONPATH": os.pathsep.join(map(str, (_PROGRAMS, *folders)))}


def clean_environment(more: Mapping[str, str]) -> dict[str, str]:
    """Return this process's environment without what belongs to its own Python or to Pinterest clients."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PINTEREST_", "VIRTUAL_ENV"))}
    return kept | dict(more)


def steps(
    command: list[str],
    environment: Mapping[str, str],
    seconds: float,
    inputs: Iterator[str] | None = None,
    folder: Path | None = None,
) -> Iterator[dict[str, Any]]:
    """Run a command in `folder`, an empty one by default; yield what it reports, and let it wait meanwhile.

    With `inputs` it is sent a line of them at the start and after each report, without them an empty line each time.
    It ends by itself or after `seconds`. The last report has `exit`, its exit status, and `stderr`, its last lines.
    """
    with (
        tempfile.TemporaryFile("w+") as errors,
        tempfile.TemporaryDirectory() as empty,
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=folder or empty,
            env=clean_environment(environment),
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        watch = threading.Timer(seconds, process.kill)
        watch.start()
        try:
            if inputs is not None:
                _write(process.stdin, next(inputs, ""))
            for line in process.stdout:
                if line.startswith("{"):
                    yield json.loads(line)
                    _write(process.stdin, next(inputs, "") if inputs is not None else "")
            status = process.wait()
        finally:
            watch.cancel()
            process.kill()
        errors.seek(0)
        yield {"exit": status, "stderr": " ".join(errors.read()[-300:].split())}


def _write(stream: IO[str], line: str) -> None:
    """Write a line; a program that has ended reads none."""
    with contextlib.suppress(BrokenPipeError):
        stream.write(line + "\n")
        stream.flush()


def outcomes_of(local: RecordingPinterest, peer: str, reports: Iterator[dict[str, Any]]) -> Iterator[Outcome]:
    """Yield the outcome of each job that a program reports, as the contract judges it."""
    for each in reports:
        exchanges = local.take_exchanges()
        if "exit" in each:
            if each["exit"]:
                yield Outcome(peer, "the program", Verdict.OURS, f"ended with {each['exit']}: {each['stderr']}")
        elif "needs" in each:
            yield Outcome(peer, each["job"], Verdict.LEFT_OUT, "needs what a job above could not give")
        elif "error" in each:
            yield Outcome(peer, each["job"], *judge(exchanges, each["error"]))
        else:
            yield Outcome(peer, each["job"], Verdict.WORKS, each.get("detail", ""))
