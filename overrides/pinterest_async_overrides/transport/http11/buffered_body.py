"""Reads the rest of a large body straight into its place: from the socket to the bytes that the caller gets, uncopied.

A body of megabytes that comes in pieces is otherwise copied twice on its way, into pieces and out of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from io import BytesIO


class Filling(asyncio.BufferedProtocol):
    """Takes what comes over a transport in its `owner`'s place, until `left` bytes beside those `held` are there.

    What comes behind them is the owner's again, as is everything else that asyncio tells. Whenever some have come,
    `progress` is told how many are left.
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
        transport.set_protocol(self)

    def content(self) -> bytes:
        """All the bytes, when none are left to come."""
        self._left.release()
        return self._place.getvalue()

    # What asyncio tells

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._left

    def buffer_updated(self, nbytes: int) -> None:
        self._left = self._left[nbytes:]
        if not self._left:
            self._transport.set_protocol(self._owner)
        self._progress(len(self._left))

    def eof_received(self) -> bool | None:
        self._transport.set_protocol(self._owner)
        return self._owner.eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        self._owner.connection_lost(exc)

    def pause_writing(self) -> None:
        self._owner.pause_writing()

    def resume_writing(self) -> None:
        self._owner.resume_writing()
