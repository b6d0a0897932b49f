"""Clients of a pull: an ad account's own token where the caller gave one, else the client's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.bulk.client_protocol import BulkClient
from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.retry import RetryPolicy

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.base import Auth
    from pinterest_async_overrides.events.types import Hook

PATIENT: Final = RetryPolicy(attempts=6, deadline=None, longest_wait=300.0, attempt_deadline=300.0)
"""How hard a pull's calls try, by default: waiting for one's own quota is no failure."""


class Callers:
    """Clients of a pull, one for each token, numbered; all share the same connections."""

    def __init__(
        self,
        client: BulkClient,
        tokens: Mapping[str, str | Auth] | None = None,
        *,
        retry: RetryPolicy = PATIENT,
        on_event: Hook | None = None,
    ) -> None:
        self.clients: list[BulkClient] = [client.with_options(retry=retry, on_event=on_event)]
        self._number: dict[str, int] = {}
        known: dict[object, int] = {}
        for account, token in (tokens or {}).items():
            key: object = token if isinstance(token, str) else id(token)
            if key not in known:
                if isinstance(token, str):
                    made = self.clients[0].with_options(access_token=token)
                else:
                    made = self.clients[0].with_options(auth=token)
                known[key] = len(self.clients)
                self.clients.append(made)
            self._number[account] = known[key]

    def number(self, account: str | None) -> int:
        """Return the number of the client for an ad account; 0 is the one with the caller's own token."""
        return self._number.get(account or "", 0)

    def of(self, account: str | None) -> BulkClient:
        """Return the client for an ad account."""
        return self.clients[self.number(account)]

    def used(self, accounts: Iterable[str]) -> int:
        """Return how many tokens these ad accounts need."""
        return len({self.number(account) for account in accounts}) or 1

    def by_client(self, accounts: Iterable[str]) -> dict[int, list[str]]:
        """Return the ad accounts of each client, by its number."""
        found: dict[int, list[str]] = {}
        for account in accounts:
            found.setdefault(self.number(account), []).append(account)
        return found


def checked_tokens(tokens: Mapping[str, str | Auth] | None) -> dict[str, str | Auth]:
    """Return the tokens by ad account. Raises ConfigurationError for an invalid one, without showing it."""
    given: Mapping[str, Any] = tokens or {}
    for account, token in given.items():
        if not (account.isascii() and account.isdecimal()):
            raise ConfigurationError(f"tokens are by ad account id, a string of digits, not {account!r}")
        if not (isinstance(token, str) and token) and not hasattr(token, "authorization"):
            raise ConfigurationError(f"the token of ad account {account} is neither a text nor an Auth")
    return dict(given)
