"""Signals that end a command: one line, 128 and the signal's number as the exit status, and nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pinterest_async.testing import LocalPinterest, faults
from tests.cli.conftest import started, until
from tests.faults.plugin import Fired

COMMAND = [sys.executable, "-c", "from pinterest_async_overrides.cli import main; main()"]
REPORT = ("pull", "analytics", "--days", "3", "--yes", "--method", "report", "--at-once", "1")

COMMANDS: dict[str, tuple[tuple[str, ...], str | None]] = {
    "call": (("call", "user_account.get"), "user_account/get"),
    "whoami": (("whoami",), "user_account/get"),
    "limits": (("limits",), "user_account/get"),
    "pull": (("pull", "analytics", "--days", "3", "--yes", "--method", "call"), "campaigns/analytics"),
    "report": (REPORT, "analytics/get_report"),
    "login": (("login", "--no-browser", "--port", "0"), None),
    "local": (("local", "--port", "0"), None),
    "demo": (("demo", "--accounts", "200", "--campaigns", "50"), None),
}


@pytest.mark.fault(77)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_signal_ends_every_command(
    name: str, local: LocalPinterest, home: Path, monkeypatch: pytest.MonkeyPatch, fired: Fired
) -> None:
    arguments, operation = COMMANDS[name]
    temporary = home / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setenv("PINTEREST_CLIENT_ID", "1")
    monkeypatch.setenv("PINTEREST_CLIENT_SECRET", "secret-of-the-app")
    if operation is not None:
        local.fail(operation, 1, faults.late(30))
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL}
    with started([*COMMAND, *arguments], cwd=home, text=True, **pipes) as process:
        if operation is not None:
            until(lambda: local.calls(operation) > 0, process)
        else:
            assert process.stdout is not None
            assert process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=30)
    advice = "; the same command goes on from here" if name in {"pull", "report"} else ""
    assert (process.returncode, err) == (143, f"pinterest-async: ended by SIGTERM{advice}\n")
    assert list(temporary.iterdir()) == []
    fired("commands ended by a signal")


@pytest.mark.fault(77)
def test_a_signal_ends_a_background_job_too(local: LocalPinterest, fired: Fired) -> None:
    """A shell starts those with SIGINT ignored, which the way out must not rely on."""
    local.fail("user_account/get", 1, faults.late(30))
    ignoring = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN); " + COMMAND[2]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started([sys.executable, "-c", ignoring, "call", "user_account.get"], text=True, **pipes) as process:
        until(lambda: local.calls("user_account/get") == 1, process)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (143, "pinterest-async: ended by SIGTERM\n")
    fired("background jobs ended by a signal")


@pytest.mark.fault(77)
def test_a_terminal_that_is_closed_ends_a_command(local: LocalPinterest, fired: Fired) -> None:
    local.fail("user_account/get", 1, faults.late(30))
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started([*COMMAND, "call", "user_account.get"], text=True, **pipes) as process:
        until(lambda: local.calls("user_account/get") == 1, process)
        process.send_signal(signal.SIGHUP)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (129, "pinterest-async: ended by SIGHUP\n")
    fired("commands ended by SIGHUP")


def test_nohup_is_kept_to(local: LocalPinterest) -> None:
    local.fail("user_account/get", 1, faults.late(1))
    ignoring = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN); " + COMMAND[2]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started([sys.executable, "-c", ignoring, "call", "user_account.get"], text=True, **pipes) as process:
        until(lambda: local.calls("user_account/get") == 1, process)
        process.send_signal(signal.SIGHUP)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")


def test_ctrl_c_says_so(local: LocalPinterest) -> None:
    local.fail("user_account/get", 1, faults.late(30))
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started([*COMMAND, "call", "user_account.get"], text=True, **pipes) as process:
        until(lambda: local.calls("user_account/get") == 1, process)
        os.kill(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, "pinterest-async: interrupted\n")
