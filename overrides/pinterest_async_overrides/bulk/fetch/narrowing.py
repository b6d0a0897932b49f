"""Narrowing of a chunk that is refused because of some of its entities: these are found, the others are fetched."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

import msgspec

from pinterest_async_overrides.bulk.errors import ChunkFailure
from pinterest_async_overrides.bulk.fetch.payload import Parts
from pinterest_async_overrides.bulk.fetch.refusals import Refusals, is_refusal, named
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.plan.models import Chunk
from pinterest_async_overrides.errors import APIError

MOST: Final = 250
"""Requests that are spent on one chunk at the most; entities that are then still together fail together."""

Get = Callable[[Chunk], Awaitable[Answer]]


async def ask(get: Get, chunk: Chunk, refusals: Refusals) -> Answer:
    """Return the answer to a chunk; where entities of it are refused, the answer for the others, which names those.

    A chunk is not requested where refusals of others imply that it would be refused too. Raises what `get` raises.
    """
    if (known := refusals.known(chunk)) is not None:
        raise known
    try:
        answer = await get(chunk)
    except APIError as error:
        if not is_refusal(error):
            raise
        refusal = error
    else:
        refusals.answered(chunk)
        return answer
    if refusals.may_be_of_ids(chunk, refusal):
        async with refusals.lock(chunk, refusal):
            # While this one waited another may have shown that it is not about ids.
            if refusals.known(chunk) is None and refusals.may_be_of_ids(chunk, refusal):
                parts = await _Narrowing(get, chunk, refusals).run(refusal)
                if parts is not None:
                    return parts
    refusals.refused(chunk, refusal)
    raise refusal


class _Narrowing:
    """Entities of one chunk, divided until each part is answered or is a single refused entity."""

    def __init__(self, get: Get, chunk: Chunk, refusals: Refusals) -> None:
        self._get, self._chunk, self._refusals = get, chunk, refusals
        self._answers: list[Answer] = []
        self._lacks: list[ChunkFailure] = []
        self._asked = 0

    async def run(self, error: APIError) -> Parts | None:
        """Return the answers to the parts; None where the refusal is not about entities."""
        try:
            ids = self._chunk.ids
            rest = ids if named(error, ids) else await self._probed(ids, error)
            if rest is None:
                return None
            refusal: APIError | None = error
            if self._lacks and rest:  # one that is refused was found already: it may have been the only one
                refusal = await self._part(rest)
            if refusal is not None:
                await self._divide(rest, refusal)
        except BaseException:
            self._close()
            raise
        if not self._answers:
            return None
        return Parts(self._chunk, self._answers, self._lacks)

    async def _probed(self, ids: tuple[str, ...], error: APIError) -> tuple[str, ...] | None:
        """Request a few entities one by one and return the others; None where all are refused: none is the cause."""
        for probe in dict.fromkeys((ids[0], ids[len(ids) // 2], ids[-1])):
            ids = tuple(each for each in ids if each != probe)
            if (refusal := await self._part((probe,))) is None:
                return ids
            self._lack((probe,), refusal)
        self._refusals.not_of_ids(self._chunk, error)
        return None

    async def _divide(self, ids: tuple[str, ...], error: APIError) -> None:
        waiting = deque([(ids, error)] if ids else [])
        while waiting:
            ids, error = waiting.popleft()
            if apart := named(error, ids):
                self._lack([each for each in ids if each in apart], error)
                parts = [tuple(each for each in ids if each not in apart)]
            elif self._asked >= MOST or not self._refusals.may_be_of_ids(self._of(ids), error):
                self._lack(ids, error)
                continue
            else:
                parts = [ids[: len(ids) // 2], ids[len(ids) // 2 :]]
            for part in parts:
                if len(part) and (again := await self._part(part)) is not None:
                    waiting.append((part, again))

    async def _part(self, ids: tuple[str, ...]) -> APIError | None:
        """Request some of the entities; return the refusal, None for an answer."""
        self._asked += 1
        part = self._of(ids)
        try:
            self._answers.append(await self._get(part))
        except APIError as error:
            if not is_refusal(error):
                raise
            return error
        self._refusals.answered(part)
        return None

    def _of(self, ids: tuple[str, ...]) -> Chunk:
        return msgspec.structs.replace(self._chunk, ids=ids, key=f"{self._chunk.key}-{self._asked}")

    def _lack(self, ids: Sequence[str], error: APIError) -> None:
        self._lacks.append(ChunkFailure.of_entities(self._chunk, ids, error))

    def _close(self) -> None:
        for answer in self._answers:
            answer.close()
