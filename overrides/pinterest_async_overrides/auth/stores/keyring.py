"""Token store in the operating system's keyring, for a person's own machine."""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

from pinterest_async_overrides.auth.stores.file_lock import process_lock
from pinterest_async_overrides.auth.token import Token, TokenStoreError
from pinterest_async_overrides.common.extras import missing_extra
from pinterest_async_overrides.common.secrets import Secret


class KeyringTokenStore:
    """Keeps the token in the keyring under `service` and `name`; needs the `keyring` extra.

    Keyrings have no lock, so processes take turns by a file in `lock_folder`, `.pinterest-async` in the home folder.
    """

    def __init__(
        self,
        service: str = "pinterest-async",
        name: str = "token",
        *,
        lock_folder: str | Path | None = None,
        lock_timeout: float = 90.0,
    ) -> None:
        self._service, self._name = service, name
        self._folder = Path(lock_folder) if lock_folder is not None else Path.home() / ".pinterest-async"
        self._lock_timeout = lock_timeout

    @property
    def identity(self) -> str:
        """A short hash of service and name: the name of the user whose token is kept here."""
        return hashlib.sha256(f"{self._service}\n{self._name}".encode()).hexdigest()[:16]

    async def load(self) -> Token | None:
        """Return the stored token; None if there is none."""
        # The keyring may ask its user to unlock it, for as long as that takes.
        return await asyncio.to_thread(self._read)

    async def save(self, token: Token) -> None:
        """Replace the stored token."""
        await asyncio.to_thread(self._write, token)

    async def delete(self) -> None:
        """Remove the stored token; no error if there is none."""
        await asyncio.to_thread(self._delete)

    def lock(self) -> AbstractAsyncContextManager[None]:
        """Hold a lock file, which one process of this machine can hold at a time."""
        return process_lock(self._folder / f"{self.identity}.lock", self._lock_timeout)

    def _read(self) -> Token | None:
        written = _keyring().get_password(self._service, self._name)
        try:
            return Token.from_json(Secret(written)) if written is not None else None
        except ValueError as error:
            raise TokenStoreError(f"{self!r} holds no token but {error}; it was left as it is") from None

    def _write(self, token: Token) -> None:
        _keyring().set_password(self._service, self._name, str(token.to_json()))

    def _delete(self) -> None:
        keyring = _keyring()
        # A keyring raises for a password that is not there, each in a way of its own.
        if keyring.get_password(self._service, self._name) is not None:
            keyring.delete_password(self._service, self._name)

    def __repr__(self) -> str:
        return f"KeyringTokenStore({self._service!r}, {self._name!r})"


def _keyring() -> Any:
    try:
        import keyring
    except ImportError:
        raise missing_extra("KeyringTokenStore", "keyring") from None
    return keyring
