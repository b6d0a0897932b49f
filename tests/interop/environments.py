"""Environments of the peers: their packages, pinned, with all that these bring."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests.benchmarks.peers_env import environment

REQUIREMENTS = Path(__file__).parent / "requirements"


def python_of(peer: str) -> Path:
    """Return the Python that has a peer, made at the first call; raises PeerUnavailable where pip cannot."""
    pinned = REQUIREMENTS / f"{peer}.txt"
    version = hashlib.sha256(pinned.read_bytes()).hexdigest()[:12]
    # One of them says that it wants an older Python, and runs with this one too.
    arguments = ("--no-deps", "--ignore-requires-python", "-r", str(pinned))
    return environment(peer, arguments, f"interop-{peer}-{version}")


def version_of(peer: str, package: str) -> str:
    """Return the version that is pinned."""
    lines = (REQUIREMENTS / f"{peer}.txt").read_text().splitlines()
    return next(line.partition("==")[2] for line in lines if line.partition("==")[0].lower() == package.lower())
