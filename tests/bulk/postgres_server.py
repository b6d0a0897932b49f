"""A private PostgreSQL server for the tests of a session: a cluster of its own on a free port, stopped at the end."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_NEEDED = ("initdb", "postgres", "pg_isready")
PASSWORD = "s3cret-of-tests"


def binaries() -> Path | None:
    """The folder of initdb and postgres; None where there is no PostgreSQL."""
    found = [Path(each).parent for each in (shutil.which("pg_isready"),) if each]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in found if all((folder / name).exists() for name in _NEEDED)), None)


@contextmanager
def server() -> Generator[str]:
    """A server's URL, without a database; raises FileNotFoundError where there is no PostgreSQL."""
    folder = binaries()
    if folder is None:
        raise FileNotFoundError("there is no PostgreSQL on this machine")
    with TemporaryDirectory(prefix="pinterest-pg-") as made:
        root = Path(made)
        # PostgreSQL does not run as root.
        owner = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
        if owner is not None:
            os.chown(root, owner.pw_uid, owner.pw_gid)
        user, group = (owner.pw_uid, owner.pw_gid) if owner is not None else (None, None)
        (root / "password").write_text(PASSWORD)
        (root / "password").chmod(0o644)
        data = root / "data"
        initdb = [f"{folder}/initdb", "-D", f"{data}", "-U", "tests", "-A", "scram-sha-256", "-E", "UTF8"]
        initdb += [f"--pwfile={root}/password", "--no-locale", "--no-sync"]
        subprocess.run(initdb, check=True, capture_output=True, cwd=root, user=user, group=group)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = [f"{folder}/postgres", "-D", f"{data}", "-p", f"{port}", "-c", "listen_addresses=127.0.0.1"]
        command += ["-c", f"unix_socket_directories={root}", "-c", "fsync=off"]
        quiet = subprocess.DEVNULL
        running = subprocess.Popen(command, stdout=quiet, stderr=quiet, cwd=root, user=user, group=group)
        try:
            ready = [f"{folder}/pg_isready", "-q", "-h", "127.0.0.1", "-p", f"{port}"]
            for _ in range(200):
                if subprocess.run(ready, check=False).returncode == 0:
                    break
                if running.poll() is not None:
                    raise RuntimeError("PostgreSQL ended at once")
            yield f"postgresql://tests:{PASSWORD}@127.0.0.1:{port}/postgres"
        finally:
            running.terminate()
            running.wait(30)
