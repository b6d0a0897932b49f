"""Refusals (400, 422): what the refusal of one chunk implies for the other chunks of a run. No I/O.

A refusal is about the query where several chunks are refused in the same words and none was answered; it may be about
single entities where a chunk names many.
"""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from typing import Final

from pinterest_async_overrides.bulk.fetch.failure_policy import worth_another_try
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.errors import (
    APIError,
    BadRequestError,
    ForbiddenError,
    NotFoundError,
    UnprocessableError,
)

SAME: Final = 3
"""Chunks refused in the same words, none of their kind answered, after which the others are not asked for."""

_ID: Final = re.compile(r"\d{6,}")

_Words = tuple[str, int, int | None, str]


class Refusals:
    """The refusals of one run by one token; calls and reports are judged apart."""

    def __init__(self) -> None:
        self._refused: dict[_Words, set[str]] = defaultdict(set)
        self._answered: set[str] = set()
        self._of_all: dict[str, APIError] = {}
        self._not_of_ids: set[_Words] = set()
        self._one_at_a_time: dict[_Words, asyncio.Lock] = defaultdict(asyncio.Lock)

    def known(self, chunk: Chunk) -> APIError | None:
        """Return the refusal that a chunk would get as well, None where it has to be asked for."""
        error = self._of_all.get(chunk.by)
        return None if error is None else error.with_traceback(None)

    def answered(self, chunk: Chunk) -> None:
        """Note that a chunk, or a part of one, was answered: no refusal is about all of its kind."""
        self._answered.add(chunk.by)
        self._of_all.pop(chunk.by, None)

    def refused(self, chunk: Chunk, error: APIError) -> None:
        """Note that a chunk is refused as a whole, whatever entities it names."""
        if not isinstance(error, BadRequestError | UnprocessableError):
            return
        words = _words(chunk, error)
        self._refused[words].add(chunk.key)
        if chunk.by not in self._answered and len(self._refused[words]) >= SAME:
            self._of_all[chunk.by] = error

    def may_be_of_ids(self, chunk: Chunk, error: APIError) -> bool:
        """Return whether fewer entities may fare better: the error names some, or nothing says that they would not."""
        if len(chunk.ids) < 2 or worth_another_try(error):
            return False
        if named(error, chunk.ids):
            return True
        return isinstance(error, BadRequestError | UnprocessableError) and _words(chunk, error) not in self._not_of_ids

    def not_of_ids(self, chunk: Chunk, error: APIError) -> None:
        """Note that entities asked for one by one were refused in the same words."""
        self._not_of_ids.add(_words(chunk, error))

    def lock(self, chunk: Chunk, error: APIError) -> asyncio.Lock:
        """Return the lock under which chunks refused in the same words are divided: one teaches the others."""
        return self._one_at_a_time[_words(chunk, error)]


def is_refusal(error: BaseException) -> bool:
    """Return whether an error is Pinterest's answer to the request itself, so that a smaller request may succeed."""
    return isinstance(
        error, BadRequestError | UnprocessableError | ForbiddenError | NotFoundError
    ) and not worth_another_try(error)


def named(error: APIError, ids: tuple[str, ...]) -> frozenset[str]:
    """Return the entities that a refusal names. Ids have more digits than any other number in a message."""
    return frozenset(_ID.findall(f"{error.message} {error.details or ''}")) & frozenset(ids)


def _words(chunk: Chunk, error: APIError) -> _Words:
    return chunk.by, error.status, error.code, error.message
