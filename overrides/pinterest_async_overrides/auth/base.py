"""Auth interfaces, and the fixed ones: a bearer token, or an app's id and secret for operations that take them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from pinterest_async_overrides.common.secrets import Secret, mask
from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pinterest_async.operation import Operation


class Auth(Protocol):
    """Source of the `Authorization` header of each request."""

    async def authorization(self, operation: Operation[Any]) -> str:
        """Return the header's value for a call of this operation."""
        ...

    def secrets(self) -> tuple[str, ...]:
        """Return what must never show in an error or a log."""
        ...


@runtime_checkable
class RenewingAuth(Auth, Protocol):
    """Auth whose token can be renewed after a 401, and that has something to finish when the client closes."""

    async def refused(self, operation: Operation[Any], header: str, code: int | None = None) -> bool:
        """Return whether another header is worth one more try, after a 401 with Pinterest's `code` for this one."""
        ...

    async def aclose(self) -> None:
        """Finish what must not be lost."""
        ...


@runtime_checkable
class ObservableAuth(RenewingAuth, Protocol):
    """RenewingAuth with hooks for token events."""

    def listen(self, hooks: Sequence[Callable[[Any], object]]) -> None:
        """Add hooks."""
        ...

    def forget(self, hooks: Sequence[Callable[[Any], object]]) -> None:
        """Remove hooks."""
        ...


@runtime_checkable
class ConnectedAuth(Protocol):
    """Auth that makes requests of its own, with the network settings of its client."""

    def connect(self, send: Callable[..., Any]) -> None:
        """Send its requests by this function."""
        ...

    def disconnect(self, send: Callable[..., Any]) -> None:
        """Stop sending by this function: the client is closed."""
        ...


class BearerToken:
    """Fixed access token; it never shows in a repr."""

    def __init__(self, access_token: str) -> None:
        access_token = mask(access_token)  # an error raised below may be shown with its local variables
        self._token = Secret(checked(access_token, "access_token"))
        self._header = Secret(f"Bearer {access_token}")

    async def authorization(self, operation: Operation[Any]) -> str:
        """Return the header's value."""
        return self._header

    def secrets(self) -> tuple[str, ...]:
        """Return what must never show in an error or a log."""
        return (self._token,)

    @property
    def identity(self) -> str:
        """The name of the app and user whose rate limits it counts against: the beginning of the token's hash."""
        import hashlib

        return hashlib.sha256(self._token.encode()).hexdigest()[:16]

    def __repr__(self) -> str:
        return "BearerToken(***)"


class BasicAuth:
    """App's client id and secret, for the operations of `pinterest.oauth` that make and revoke tokens."""

    def __init__(self, client_id: str, client_secret: str) -> None:
        self._client_id, client_secret = client_id, mask(client_secret)
        pair = f"{checked(client_id, 'client_id')}:{checked(client_secret, 'client_secret')}"
        self._header = Secret(f"Basic {base64.b64encode(pair.encode()).decode()}")
        self._secret = Secret(client_secret)

    async def authorization(self, operation: Operation[Any]) -> str:
        """Return the header's value."""
        if "basic" not in operation.security:
            raise ConfigurationError(
                f"{operation.resource}.{operation.name}() needs an access token; "
                "this client has a client id and secret only"
            )
        return self._header

    @property
    def identity(self) -> str:
        """The name of the app whose rate limits it counts against: the client id."""
        return self._client_id

    def secrets(self) -> tuple[str, ...]:
        """Return what must never show in an error or a log."""
        return (self._secret, Secret(self._header.removeprefix("Basic ")))

    def __repr__(self) -> str:
        return f"BasicAuth({self._client_id!r}, ***)"


def checked(value: object, name: str) -> str:
    """Return the value, checked: nothing that splits a header or that no header can hold. Raises ConfigurationError."""
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"{name} is empty or no string")
    if not value.isascii() or any(ord(character) <= 32 or ord(character) == 127 for character in value):
        raise ConfigurationError(f"{name} holds white space or characters that no header takes; was it copied whole?")
    return value
