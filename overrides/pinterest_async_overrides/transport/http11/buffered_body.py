"""Receive buffer of a large body: from the socket into the bytes that the caller gets, without a copy.

A body of megabytes that comes in pieces is otherwise copied twice on its way, into pieces and out of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self


class Filling(asyncio.BufferedProtocol):
    """Receives in place of its `owner` until `left` bytes beside those `held` have come; a context manager.

    Bytes behind them belong to the owner again, as do all other callbacks of asyncio. `progress` is called with the
    number of bytes left whenever some have come. Leaving the block, by an error or a cancellation too, gives the
    transport back to the owner and releases the view: one that outlives its BytesIO is a BufferError.
    """

    def __init__(
        self,
        owner: asyncio.Protocol,
        transport: asyncio.Transport,
        held: Sequence[bytes],
        left: int,
        progress: Callable[[int], None],
    ) -> None:
        self._owner, self._transport, self._progress = owner, transport, progress
        # What BytesIO is made of it does not copy, neither here nor in the end.
        self._place = BytesIO(bytes(sum(map(len, held)) + left))
        self._left = self._place.getbuffer()
        for piece in held:
            self._left[: len(piece)] = piece
            self._left = self._left[len(piece) :]
        self._receiving = True
        transport.set_protocol(self)

    def content(self) -> bytes:
        """Return all the bytes, when none are left to come."""
        self._left.release()
        return self._place.getvalue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._hand_back()
        self._left.release()

    # Called by asyncio

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._left

    def buffer_updated(self, nbytes: int) -> None:
        self._left = self._left[nbytes:]
        if not self._left:
            self._hand_back()
        self._progress(len(self._left))

    def eof_received(self) -> bool | None:
        self._hand_back()
        return self._owner.eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        self._owner.connection_lost(exc)

    def pause_writing(self) -> None:
        self._owner.pause_writing()

    def resume_writing(self) -> None:
        self._owner.resume_writing()

    def _hand_back(self) -> None:
        if self._receiving:
            self._receiving = False
            self._transport.set_protocol(self._owner)
