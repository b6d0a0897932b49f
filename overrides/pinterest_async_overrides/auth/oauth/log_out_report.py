"""Report of a log-out: each token, whether Pinterest revoked it, and whether the store was emptied."""

from __future__ import annotations

from typing import Literal, NamedTuple

from pinterest_async_overrides.errors import PinterestError

Origin = Literal["not yet stored", "in use", "stored", "given"]


class Revocation(NamedTuple):
    """One token of a log-out. `token` is its kind, `origin` where it was; `error` is None where it was revoked."""

    token: Literal["refresh_token", "access_token"]
    origin: Origin
    error: PinterestError | None = None


class LogOut(NamedTuple):
    """Result of a log-out; `store_errors` are failures to read or empty the store."""

    tokens: tuple[Revocation, ...] = ()
    store_errors: tuple[PinterestError, ...] = ()

    @property
    def failure(self) -> PinterestError | None:
        """The first failure, of the store or of a revocation; None if everything succeeded."""
        failures = (*self.store_errors, *(each.error for each in self.tokens))
        return next((error for error in failures if error is not None), None)
