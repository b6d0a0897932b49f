"""Decides which limiter a client has: none, one of its process, or one shared through Redis; made at the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    from pinterest_async_overrides.limits.interfaces import Admission
    from pinterest_async_overrides.limits.profiles import Profile
    from pinterest_async_overrides.limits.settings import RateLimits

_PROFILES: Final = frozenset({"standard", "trial", "off"})


class _Kin:
    """What the limiters of one client have in common: those that let requests out, as long as any client or call has
    them, and the Redis that was opened for them."""

    def __init__(self) -> None:
        self.admissions: WeakSet[Admission] = WeakSet()
        self.redis: Any = None


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
        self._kin = _Kin()

    def for_account(self, identity: str | None) -> Limiter:
        """The same settings for another account; closed with this one, and gone with its client before then."""
        other = Limiter(self._given, identity)
        other._kin = self._kin
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
            from pinterest_async_overrides.limits.buckets import Routes

            settings = self.settings
            routes = Routes(settings, self._identity)
            if settings.redis is not None:
                from pinterest_async_overrides.limits.redis.limiter import SharedLimiter

                self._admission = SharedLimiter(routes, settings, self._redis(settings))
            else:
                from pinterest_async_overrides.limits.queue.local import LocalLimiter

                self._admission = LocalLimiter(routes, settings.gates)
            self._kin.admissions.add(self._admission)
        return self._admission

    async def aclose(self) -> None:
        """Closes what was opened, for all accounts."""
        kin = self._kin
        try:
            for admission in list(kin.admissions):
                await admission.aclose()
        finally:
            redis, kin.redis = kin.redis, None
            if redis is not None:
                await redis.aclose()

    def _redis(self, settings: RateLimits) -> Any:
        """The caller's Redis, or one for all accounts: a limiter that is dropped could not close its own."""
        if not isinstance(settings.redis, str):
            return settings.redis
        if self._kin.redis is None:
            from pinterest_async_overrides.limits.redis.protocol import opened

            self._kin.redis = opened(settings.redis, settings.redis_timeout)
        return self._kin.redis
