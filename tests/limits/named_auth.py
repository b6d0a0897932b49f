"""An auth that names the user whose rate limits it counts against."""

from __future__ import annotations

from typing import Any


class NamedAuth:
    """Authorises nothing; `identity` is the name of app and user."""

    def __init__(self, identity: str) -> None:
        self.identity = identity

    async def authorization(self, operation: Any) -> str:
        return "Bearer x"

    def secrets(self) -> tuple[str, ...]:
        return ()
