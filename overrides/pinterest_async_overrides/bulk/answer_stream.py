"""Answers of a pull handed to an iterator as they arrive, and the rows in them."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import msgspec

from pinterest_async_overrides.bulk.decode.amounts import in_currency
from pinterest_async_overrides.bulk.decode.schema import converted
from pinterest_async_overrides.bulk.errors import ChunkFailure, IncompletePull
from pinterest_async_overrides.bulk.interfaces import Answer
from pinterest_async_overrides.bulk.session import PullSpec
from pinterest_async_overrides.errors import DecodeError

if TYPE_CHECKING:
    from pinterest_async_overrides.bulk.fetch.scheduler import Runner


class HandedAnswer:
    """One answer on its way to the caller of an iterator, and the currency of its ad account."""

    def __init__(
        self, answer: Answer, currency: str | None, runner: Runner[Answer], failed: list[ChunkFailure]
    ) -> None:
        self.answer, self.currency, self._runner, self._failed = answer, currency, runner, failed
        self.refused = False

    def unreadable(self, reason: Exception, *, again: bool) -> None:
        """Have the chunk fetched again, or name it as a failure."""
        error = DecodeError(f"{self.answer.chunk.key}: the answer cannot be read: {reason}")
        if again:
            self.refused = True
            self._runner.refuse(error)
        else:
            self._failed.append(ChunkFailure.of(self.answer.chunk, error))


async def answers(spec: PullSpec) -> AsyncGenerator[HandedAnswer]:
    """Yield the answers; raise IncompletePull in the end where some could not be fetched."""
    session = spec.session()
    session.plan()  # days out of reach are refused before anything is sent
    planned = await session.discover()
    failed = [*session.unlisted()]
    async with session.running(planned.chunks) as runner, aclosing(runner.answers()) as received:
        async for answer in received:
            handed = HandedAnswer(answer, session.currency(answer.chunk.account), runner, failed)
            yield handed
            if not handed.refused:
                failed += answer.lacks
    session.end()
    failed += [ChunkFailure.of(chunk, error) for chunk, error in runner.failed]
    if failed:
        raise IncompletePull(tuple(failed))


async def row_pieces(spec: PullSpec) -> AsyncGenerator[tuple[str | None, list[Any]]]:
    """Yield the rows in pieces, each with its ad account."""
    amounts = converted(spec.current)
    async with aclosing(answers(spec)) as handed:
        async for each in handed:
            account, rows = each.answer.chunk.account, 0
            pieces = each.answer.pieces()
            while True:
                try:
                    piece = next(pieces, None)
                except msgspec.DecodeError as error:
                    # Once rows of it are with the caller it cannot be asked for again.
                    each.unreadable(error, again=not rows)
                    break
                if piece is None:
                    break
                rows += len(piece)
                yield account, in_currency(piece, amounts, each.currency) if amounts else piece
