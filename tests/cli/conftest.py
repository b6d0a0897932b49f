"""A terminal for the commands: in this process, with an environment of its own."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import trustme
from typer.main import get_command

from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.cli.app import app
from pinterest_async_overrides.cli.exit import run

COMMANDS = get_command(app)


class Ended(NamedTuple):
    status: int
    out: str
    err: str


Terminal = Callable[..., Ended]


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One authority in the place of the usual hundred, whose reading takes longer than a command."""
    file = tmp_path_factory.mktemp("tls") / "authority.pem"
    trustme.CA().cert_pem.write_to_path(str(file))
    return file


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, certificates: Path) -> Path:
    """No account but what a test names, and settings in a folder of the test's own."""
    for name in [name for name in os.environ if name.startswith("PINTEREST_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Runs a command as the console script does."""

    def terminal(*arguments: str) -> Ended:
        capsys.readouterr()
        status = run(COMMANDS, list(arguments))
        shown = capsys.readouterr()
        return Ended(status, shown.out, shown.err)

    return terminal


@pytest.fixture
def local(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalPinterest]:
    """A local Pinterest that the environment names, with a token."""
    with LocalPinterest(seed=7, accounts=2, campaigns=3, ad_groups=1, ads=1, boards=3, pins=6) as running:
        monkeypatch.setenv("PINTEREST_BASE_URL", running.url)
        monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_of_the_test")
        yield running


@contextmanager
def started(command: Sequence[str], **options: Any) -> Generator[subprocess.Popen[Any]]:
    """A process that is gone at the end, whatever became of the test."""
    with subprocess.Popen(command, **options) as process:
        try:
            yield process
        finally:
            process.kill()


def until(condition: Callable[[], bool], process: subprocess.Popen[Any]) -> None:
    """Waits for what a running command does; fails if it ends before, or takes half a minute."""
    for _ in range(3000):
        if condition():
            return
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)
    raise AssertionError("it takes too long")


def configure_iceberg(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Give pyiceberg a catalog "prod" in a folder, by environment variables, which it reads when it is imported."""
    monkeypatch.setenv("PYICEBERG_CATALOG__PROD__URI", f"sqlite:///{folder}/catalog.sqlite")
    monkeypatch.setenv("PYICEBERG_CATALOG__PROD__WAREHOUSE", f"file://{folder}/warehouse")
    module: Any = import_module("pyiceberg.catalog")
    monkeypatch.setattr(module, "_ENV_CONFIG", module.Config())
