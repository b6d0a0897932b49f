"""The other clients that are measured beside ours, each in an environment of its own under `.bench/`, made once.

Their dependencies would fight with ours, so they are never imported here: a benchmark runs them as a program of theirs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

import filelock

PEERS: Final = {
    "official": ("pinterest-generated-client==0.1.12",),
    "pinterestsdk": ("pinterestsdk==2.1.0",),
    "bare": (),
}
"""What is installed for each; "bare" is aiohttp with orjson, which our own environment has."""

_FOLDER: Final = Path(__file__).parents[2] / ".bench"
_SECONDS: Final = 300


class PeerUnavailable(RuntimeError):
    """A peer's environment cannot be made; the text says why."""


def peer(name: str) -> Path:
    """The Python that has this peer, one of PEERS; made at the first call, which takes half a minute.

    Raises PeerUnavailable, where pip cannot reach its index for one.
    """
    requirements = PEERS[name]
    if not requirements:
        return Path(sys.executable)
    return environment(name, requirements, "-".join(one.replace("==", "-") for one in requirements))


def environment(name: str, requirements: tuple[str, ...], version: str) -> Path:
    """The Python of the environment `version` under `.bench/`; at the first call `requirements` are installed there.

    Raises PeerUnavailable, where pip cannot reach its index for one.
    """
    home = _FOLDER / f"{sys.implementation.cache_tag}-{version}"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    _FOLDER.mkdir(exist_ok=True)
    with filelock.FileLock(_FOLDER / f"{home.name}.lock"):
        if not (home / "ready").exists():
            shutil.rmtree(home, ignore_errors=True)
            venv.create(home, with_pip=True)
            _install(python, name, requirements)
            (home / "ready").touch()
    return python


def _install(python: Path, name: str, requirements: tuple[str, ...]) -> None:
    command = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check", *requirements]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise PeerUnavailable(f"{name}: pip did not install it within {_SECONDS} s; is the network there?") from None
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no word of why"])[-1]
        raise PeerUnavailable(f"{name}: pip could not install {' '.join(requirements)} ({last}); is the network there?")
