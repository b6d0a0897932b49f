"""Fuzz harness: a hostile server that answers every operation with malformed replies, and what must hold after each.

`python -m tests.fuzz.sweep` (`make fuzz`) answers each of all operations with each of all replies and prints its
figures; the tests take a sample. After each reply a good call succeeds; each failure is a PinterestError whose frames,
attributes and pickles hold no secret; in the end no permit is out and no slot of the pool is taken.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pinterest_async import OPERATIONS, Pinterest, PinterestError, RateLimits, RetryPolicy
from pinterest_async.testing import LocalPinterest
from pinterest_async_overrides.limits.profiles import STANDARD
from pinterest_async_overrides.transport import PooledTransport
from tests.common.test_logs import shown
from tests.fuzz.replies import MALFORMED
from tests.transport.servers import Peer, reply, serving

_TOKEN = "_".join(["pina", "fuzz0hush0fuzz"])
_GOOD = reply(b'{"id": "1"}')
_MANY = (10_000_000, 1.0)

Case = tuple[str, str]
"""An operation's id and a reply's name."""


@dataclass
class Figures:
    """What a sweep came to: `problems` names each case that is not as it should be."""

    cases: int = 0
    outcomes: Counter[str] = field(default_factory=Counter[str])
    problems: list[str] = field(default_factory=list[str])
    seconds: float = 0.0

    def __str__(self) -> str:
        outcomes = ", ".join(f"{count} {name}" for name, count in self.outcomes.most_common())
        return (
            f"{self.cases} malformed replies ({len(MALFORMED)} kinds, {len(OPERATIONS)} operations) in "
            f"{self.seconds:.1f} s, a good call after each\noutcomes: {outcomes}\n"
            f"problems: {len(self.problems)}" + "".join(f"\n  {problem}" for problem in self.problems[:20])
        )


class Hostile:
    """A server whose next reply is scripted; the ones after it are good."""

    def __init__(self) -> None:
        self.next: bytes | None = None

    async def __call__(self, peer: Peer) -> None:
        while True:
            await peer.request()
            sent, self.next = self.next, None
            await peer.send(_GOOD if sent is None else sent)
            if sent is not None:
                return  # closed: a reply without an end is not waited for


async def sweep(cases: Iterable[Case]) -> Figures:
    """Each case in turn, over one client."""
    figures, hostile, made = Figures(), Hostile(), list[PooledTransport]()
    began = time.perf_counter()

    def make() -> PooledTransport:
        made.append(PooledTransport())
        return made[-1]

    limits = RateLimits(calls=dict.fromkeys((*STANDARD, "universal"), _MANY))
    arguments = _arguments()
    once = RetryPolicy(attempts=1, deadline=20)
    async with (
        serving(hostile) as server,
        Pinterest(
            "".join([_TOKEN]), base_url=f"{server.url}/v5", retry=once, timeout=5, rate_limits=limits, transport=make
        ) as pinterest,
    ):
        for operation, name in cases:
            hostile.next = MALFORMED[name].replace(b"TOKEN", _TOKEN.encode())
            figures.cases += 1
            problem = await _call(pinterest, operation, arguments[operation], figures)
            hostile.next = None
            try:
                problem = problem or (await _good(pinterest))
            except PinterestError as error:
                problem = f"the good call after it failed: {error}"
            if problem:
                figures.problems.append(f"{operation}, {name}: {problem}")
        figures.problems += [f"{count} permits are out" for count in _permits_out(pinterest) if count]
        state = repr(made[0])
        if " 0 calls waiting" not in state or f"{state.split()[1]} connections, {state.split()[1]} idle" not in state:
            figures.problems.append(f"slots are taken: {state}")
    figures.seconds = time.perf_counter() - began
    return figures


async def _call(pinterest: Pinterest, operation: str, arguments: dict[str, Any], figures: Figures) -> str | None:
    """Why the call is not as it should be; None if it is."""
    known = OPERATIONS[operation]
    method = getattr(getattr(pinterest, known.resource), known.name)
    try:
        await method(**arguments)
    except PinterestError as error:
        figures.outcomes[type(error).__name__] += 1
        trace = error.__traceback__
        error.__traceback__ = trace and trace.tb_next  # without this frame
        return "a secret shows" if _TOKEN in shown(error) else None
    except Exception as error:
        figures.outcomes[f"raw {type(error).__name__}"] += 1
        return f"raised raw: {type(error).__name__}: {error}"
    figures.outcomes["taken"] += 1
    return None


async def _good(pinterest: Pinterest) -> str | None:
    found = await pinterest.user_account.get()
    return None if found.id == "1" else f"the good call after it got {found!r}"


def _permits_out(pinterest: Pinterest) -> list[int]:
    admission: Any = pinterest._exchange.limiter.open()  # pyright: ignore[reportPrivateUsage]
    return [gate._in_flight for gate in admission._gates.values()]


def _arguments() -> dict[str, dict[str, Any]]:
    """What each operation is called with, by Python names."""
    found: dict[str, dict[str, Any]] = {}
    with LocalPinterest(seed=7) as local:
        for name, operation in OPERATIONS.items():
            given, body = local.arguments(name)
            python = {parameter.name: parameter.python_name for parameter in operation.parameters}
            found[name] = {python[key]: value for key, value in given.items()} | (
                {} if body is None else {"body": body}
            )
    return found


def sample() -> list[Case]:
    """Every reply once, and every operation once with a reply of its own: in a quarter of a minute."""
    names, operations = list(MALFORMED), list(OPERATIONS)
    every_reply = [(operations[number % len(operations)], name) for number, name in enumerate(names)]
    every_operation = [(name, names[(number * 7) % len(names)]) for number, name in enumerate(operations)]
    return every_reply + every_operation


def everything() -> list[Case]:
    """Every operation with every reply."""
    return [(operation, name) for operation in OPERATIONS for name in MALFORMED]


def main() -> int:
    figures = asyncio.run(sweep(sample() if "--sample" in sys.argv else everything()))
    print(figures)
    return bool(figures.problems)


if __name__ == "__main__":
    sys.exit(main())
