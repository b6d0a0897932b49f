"""Decides which limiter a client has: none, one of its process, or one shared through Redis; made at the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pinterest_async_overrides.limits.admission import Admission
    from pinterest_async_overrides.limits.profiles import Profile
    from pinterest_async_overrides.limits.settings import RateLimits

_PROFILES: Final = frozenset({"standard", "trial", "off"})


class Limiter:
    """One account's limiter. Raises ValueError for settings that make no sense.

    `identity` names the account where its limits are shared.
    """

    def __init__(self, given: RateLimits | Profile | None, identity: str | None) -> None:
        if not (given is None or (isinstance(given, str) and given in _PROFILES)):
            from pinterest_async_overrides.limits.settings import checked

            given = checked(given)
            if given.redis is not None and identity is None and (given.app is None or given.user is None):
                raise ConfigurationError(
                    "limits in Redis are shared by name, and this auth has none: give RateLimits(app=..., user=...)"
                )
        self._given: RateLimits | Profile | None = given
        self._identity = identity or "auth"
        self._admission: Admission | None = None
        self._others: list[Limiter] = []

    def for_account(self, identity: str | None) -> Limiter:
        """The same settings for another account; closed with this one."""
        other = Limiter(self._given, identity)
        other._others = self._others
        self._others.append(other)
        return other

    @property
    def settings(self) -> RateLimits:
        """What it keeps to."""
        from pinterest_async_overrides.limits.settings import checked

        settings = self._given = checked(self._given)
        return settings

    def open(self) -> Admission:
        """What lets requests out, made now if it was not yet."""
        if self._admission is None:
            from pinterest_async_overrides.limits.routes import Routes

            settings = self.settings
            routes = Routes(settings, self._identity)
            if settings.redis is not None:
                from pinterest_async_overrides.limits.shared import SharedLimiter

                self._admission = SharedLimiter(routes, settings)
            else:
                from pinterest_async_overrides.limits.local import LocalLimiter

                self._admission = LocalLimiter(routes, settings.gates)
        return self._admission

    async def aclose(self) -> None:
        """Closes what was opened, for all accounts."""
        for limiter in (self, *self._others):
            if limiter._admission is not None:
                await limiter._admission.aclose()
