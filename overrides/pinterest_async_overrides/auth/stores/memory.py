"""Token store in memory: the token lives as long as the process."""

from __future__ import annotations

from pinterest_async_overrides.auth.token import Token


class MemoryTokenStore:
    """Keeps the token in this process; a rotated refresh token is gone when it ends."""

    def __init__(self, token: Token | None = None) -> None:
        self._token = token

    async def load(self) -> Token | None:
        """Return the token that was saved last; None if there is none."""
        return self._token

    async def save(self, token: Token) -> None:
        """Replace the stored token."""
        self._token = token

    async def delete(self) -> None:
        """Remove the stored token; no error if there is none."""
        self._token = None

    def __repr__(self) -> str:
        return "MemoryTokenStore()"
