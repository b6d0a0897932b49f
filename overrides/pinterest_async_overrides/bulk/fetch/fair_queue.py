"""Fair queue of chunks: tokens share the calls in flight, and the ad accounts of a token take turns."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from pinterest_async_overrides.bulk.plan.models import Chunk


@dataclass(slots=True)
class _Token:
    running: int = 0
    accounts: deque[deque[Task]] = field(default_factory=deque["deque[Task]"])


@dataclass(slots=True)
class Task:
    """A chunk, the number of the token it is fetched with, and how often it has failed."""

    chunk: Chunk
    token: int
    failures: int = 0


class FairQueue:
    """Waiting chunks, in the order in which they are started. No I/O, no clock."""

    def __init__(self, tasks: Iterable[Task]) -> None:
        self._tokens: dict[int, _Token] = {}
        by_account: dict[tuple[int, str | None], deque[Task]] = {}
        for task in tasks:
            key = task.token, task.chunk.account
            if key not in by_account:
                by_account[key] = deque()
                self._tokens.setdefault(task.token, _Token()).accounts.append(by_account[key])
            by_account[key].append(task)

    def next(self, fits: Callable[[Chunk], bool]) -> Task | None:
        """Return the next chunk of the token with the fewest in flight; None where none waits or it does not fit yet.

        A token that waits for its quota thus delays no other.
        """
        waiting = [token for token in self._tokens.values() if token.accounts]
        if not waiting:
            return None
        token = min(waiting, key=lambda each: each.running)
        if not fits(token.accounts[0][0].chunk):
            return None
        account = token.accounts.popleft()
        task = account.popleft()
        if account:
            token.accounts.append(account)
        token.running += 1
        return task

    def done(self, task: Task) -> None:
        """Note that a chunk is no longer in flight."""
        self._tokens[task.token].running -= 1

    def again(self, task: Task) -> None:
        """Queue a chunk once more, behind all others of its token."""
        task.failures += 1
        self._tokens[task.token].accounts.append(deque([task]))

    def drop(self, token: int) -> list[Task]:
        """Remove and return all chunks that wait for a token."""
        if token not in self._tokens:
            return []
        accounts, self._tokens[token].accounts = self._tokens[token].accounts, deque()
        return [task for account in accounts for task in account]
