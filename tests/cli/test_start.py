"""The command line as a terminal sees it: its start, its errors, and what it needs installed."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.cli import exit
from pinterest_async_overrides.errors import PinterestError
from tests.cli.conftest import Terminal, started, until

COMMAND = [sys.executable, "-c", "from pinterest_async_overrides.cli import main; main()"]
HEAVY = {"anyio", "httpx", "msgspec", "attrs", "pyarrow", "plotly", "httptools", "pinterest_async.operations"}


def test_help_is_quick_because_little_is_imported(terminal: Terminal) -> None:
    code = "import sys; from pinterest_async_overrides.cli import main\ntry: main()\n"
    code += "finally: print(*sys.modules, file=sys.stderr)"
    run = subprocess.run(
        [sys.executable, "-c", code, "pull", "analytics", "--help"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "--granularity" in run.stdout
    assert not HEAVY & set(run.stderr.split())


def test_it_runs_as_a_module() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "pinterest_async", "limits", "--profile", "gold"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 2
    assert run.stderr.startswith("pinterest-async: limits: Invalid value for '--profile'")


@pytest.mark.parametrize(
    "command", ["", "login", "whoami", "call", "limits", "pull", "pull analytics", "demo", "local"]
)
def test_help_of_every_command(command: str, terminal: Terminal) -> None:
    ended = terminal(*command.split(), "--help")
    assert (ended.status, ended.err) == (0, "")
    assert f"Usage: pinterest-async {command}".strip() in ended.out


def test_nothing_said_is_a_call_for_help(terminal: Terminal) -> None:
    ended = terminal()
    assert (ended.status, ended.err) == (0, "")
    assert "Usage: pinterest-async" in ended.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["frob"], "No such command 'frob'"),
        (["local", "--port", "abc"], "local: Invalid value for '--port'"),
        (["call", "--frob"], "call: No such option: --frob"),
        (["limits", "--profile", "gold"], "'gold'"),
        (["pull"], "pull: Missing command"),
    ],
)
def test_wrong_use_is_one_line(arguments: list[str], says: str, terminal: Terminal) -> None:
    ended = terminal(*arguments)
    assert (ended.status, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert ended.err.startswith("pinterest-async: ")
    assert says in ended.err


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (exit.Failed("no way"), ("no way", 1)),
        (exit.Misused("not so"), ("not so", 2)),
        (PinterestError("refused"), ("refused", 1)),
        (ExceptionGroup("several", [PinterestError("first"), ValueError("second")]), ("first", 1)),
        (FileNotFoundError(2, "No such file or directory", "x"), ("x: No such file or directory", 1)),
        (OSError("odd"), ("odd", 1)),
        (OSError(errno.ENOSPC, "No space left", "from", None, "to"), ("to: No space left", 1)),
        (OSError(errno.EACCES, "Permission denied", "from", None, "to"), ("from: Permission denied", 1)),
        (KeyError("k"), ("unexpected KeyError: 'k' (set PINTEREST_ASYNC_TRACEBACK=1 to see where)", 1)),
    ],
)
def test_what_is_told_of_an_error(error: Exception, told: tuple[str, int]) -> None:
    assert exit.judged(error) == told


def test_no_secret_and_nothing_that_steers_a_terminal_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_CLIENT_SECRET", "the-secret")
    text = exit.one_line("a\x1b[31m pina_ABCDEF the-secret\nb")
    assert text == "a\N{REPLACEMENT CHARACTER}[31m pina_*** *** b"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Größe 店\u3000舗 👩\u200d🔬", "Größe 店\u3000舗 👩\u200d🔬"),
        ("a\x1b]0;title\x07\x9b2J\u202egnp\u2028", "a\ufffd]0;title\ufffd\ufffd2J\ufffdgnp\ufffd"),
    ],
)
def test_what_is_printable(text: str, shown: str) -> None:
    assert exit.printable(text) == shown


def test_a_bug_shows_where_if_asked(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a bug")

    assert exit.run(broken, ["x"]) == 1
    monkeypatch.setenv("PINTEREST_ASYNC_TRACEBACK", "1")
    with pytest.raises(RuntimeError, match="a bug"):
        exit.run(broken, ["x"])


def test_a_refused_token_is_one_line_without_it(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalPinterest(strict=True) as local:
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_NEVERGIVEN")
        ended = terminal("call", "user_account.get", "--base-url", local.url)
    assert (ended.status, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert "401 (code 2)" in ended.err
    assert "NEVERGIVEN" not in ended.err


def test_ctrl_c_ends_cleanly(monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalPinterest(latency=30) as local:
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_x")
        arguments = ["call", "user_account.get", "--base-url", local.url]
        with started([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            until(lambda: local.calls("user_account/get") == 1, process)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, "")
    assert "Traceback" not in err


def test_a_reader_that_has_enough() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run([*COMMAND, "call", "--list"], stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(writer)
    assert (run.returncode, run.stderr) == (1, b"")


def test_a_local_pinterest_from_the_command_line() -> None:
    arguments = ["local", "--port", "0", "--strict", "--rate-limits", "trial"]
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            base_url = process.stdout.readline().split("'")[1]
            page = process.stdout.readline().split()[-1]
            token, refresh, client_id, secret = (process.stdout.readline().split()[-1] for _ in range(4))
            headers = {"authorization": f"Bearer {token}"}
            assert httpx.get(f"{base_url}/user_account", headers=headers, trust_env=False).status_code == 200
            assert httpx.get(f"{base_url}/user_account", trust_env=False).status_code == 401
            form = {"grant_type": "refresh_token", "refresh_token": refresh}
            for password, status in (("wrong", 401), (secret, 200)):
                app = client_id, password
                reply = httpx.post(f"{base_url}/oauth/token", data=form, auth=app, trust_env=False)
                assert reply.status_code == status
            assert "text/html" in httpx.get(page, trust_env=False).headers["content-type"]
        finally:
            process.terminate()
    assert process.returncode == 143


def test_strict_takes_no_value_and_its_help_says_so(terminal: Terminal) -> None:
    assert terminal("local", "--port", "0", "--strict", "true").status == 2
    line = next(each for each in terminal("local", "--help").out.splitlines() if "--strict" in each)
    assert "<" not in line


def test_a_port_that_a_local_pinterest_cannot_have(local: LocalPinterest, terminal: Terminal) -> None:
    port = local.root.rpartition(":")[2]
    ended = terminal("local", "--port", port)
    assert (ended.status, ended.err.count("\n")) == (1, 1)
    assert ended.err.startswith(f"pinterest-async: port {port} cannot be listened on: ")


def bare(*arguments: str, allowed: str = "") -> subprocess.CompletedProcess[str]:
    """The interpreter alone, with this project's code and nothing that its extras bring but what is allowed."""
    paths = [str(Path(__file__).parents[2] / "overrides"), str(Path(__file__).parents[2])]
    hidden = f"""
import importlib.util, sys
sys.path[:0] = {paths!r}
found, hidden = importlib.util.find_spec, {{"httptools", "plotly", "pyarrow"}}
importlib.util.find_spec = lambda name, *more: None if name in hidden else found(name, *more)
from pinterest_async_overrides.cli import main
main()
"""
    command = [sys.executable, *([] if allowed else ["-I", "-S"]), "-c", hidden, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_what_is_not_installed_is_named() -> None:
    run = bare()
    assert run.returncode == 1
    assert run.stderr.strip() == "the command line needs rich, typer: pip install 'pinterest-async[cli]'"


@pytest.mark.parametrize(("command", "what"), [("demo", "the demo"), ("local", "the local Pinterest")])
def test_only_the_local_pinterest_needs_what_it_is_made_of(command: str, what: str) -> None:
    run = bare(command, allowed="cli")
    assert run.returncode == 1
    assert run.stderr == f"pinterest-async: {what} needs httptools: pip install 'pinterest-async[testing]'\n"
    assert bare("call", "--list", allowed="cli").returncode == 0
