"""Limiter of one client: none, one of its process, or one shared through Redis; made at the first call."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.limits.identity import Identity, identity_of

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.base import Auth
    from pinterest_async_overrides.limits.interfaces import Admission
    from pinterest_async_overrides.limits.profiles import Profile
    from pinterest_async_overrides.limits.settings import RateLimits

_PROFILES: Final = frozenset({"standard", "trial", "off"})
_NUMBERS: Final = itertools.count(1)


class _SharedState:
    """State shared by the limiters of one client: the admissions in use, the Redis connection opened for them, and the
    auths without a user's name, each of which is a user of its own.
    """

    def __init__(self) -> None:
        self.admissions: WeakSet[Admission] = WeakSet()
        self.redis: Any = None
        self.nameless: list[tuple[Auth, str]] = []

    def name(self, auth: Auth) -> str:
        """Return the name of an auth that has none, the same each time."""
        for known, name in self.nameless:
            if known is auth:
                return name
        name = f"auth-{next(_NUMBERS)}"
        self.nameless.append((auth, name))
        return name


class Limiter:
    """Limiter of one user of one app. Raises ValueError for invalid settings.

    The names of `auth`, and a given `user`, say who owns the limits; `RateLimits(app=, user=)` takes precedence. Raises
    ConfigurationError where limits are to be shared in Redis and nothing names the user.
    """

    def __init__(self, given: RateLimits | Profile | None, auth: Auth, user: str | None = None) -> None:
        if not (given is None or (isinstance(given, str) and given in _PROFILES)):
            from pinterest_async_overrides.limits.settings import checked

            given = checked(given)
        self._given: RateLimits | Profile | None = given
        self.admission: Admission | None = None
        """What lets requests out, once `open` has made it."""
        self._shared = _SharedState()
        identity = identity_of(auth, user)
        app, own = (given.app, given.user) if not (given is None or isinstance(given, str)) else (None, None)
        self._first = identity
        self._identity = self._named(auth, Identity(app or identity.app, user or own or identity.user))

    def for_account(self, auth: Auth, user: str | None = None) -> Limiter:
        """Return the limiter of another user, with the same settings; closed with this one.

        The limits of the app are shared with this one, those of the user are not, whichever makes the first call.
        """
        settings = self.settings
        other = Limiter.__new__(Limiter)
        other._given, other.admission, other._shared, other._first = settings, None, self._shared, self._first
        identity = identity_of(auth, user)
        # The name given for the first client's app is that of its other users too.
        app = settings.app if identity.app in {None, self._first.app} or self._first.app is None else None
        other._identity = self._named(auth, Identity(app or identity.app, identity.user))
        return other

    def with_settings(self, given: RateLimits | Profile) -> Limiter:
        """Return the limiter of the same user with other settings; closed with this one."""
        from pinterest_async_overrides.limits.settings import checked

        settings = checked(given)
        other = Limiter.__new__(Limiter)
        other._given, other.admission, other._shared, other._first = settings, None, self._shared, self._first
        other._identity = Identity(settings.app or self._identity.app, settings.user or self._identity.user)
        return other

    @property
    def settings(self) -> RateLimits:
        """The settings it keeps to."""
        from pinterest_async_overrides.limits.settings import checked

        settings = self._given = checked(self._given)
        return settings

    def open(self) -> Admission:
        """Return the admission, made at the first call."""
        if self.admission is None:
            from pinterest_async_overrides.limits.buckets import Routes

            settings = self.settings
            routes = Routes(settings, self._identity)
            if settings.redis is not None:
                from pinterest_async_overrides.limits.redis.limiter import SharedLimiter

                self.admission = SharedLimiter(routes, settings, self._redis(settings))
            else:
                from pinterest_async_overrides.limits.queue.local import LocalLimiter

                self.admission = LocalLimiter(routes, settings.gates)
            self._shared.admissions.add(self.admission)
        return self.admission

    async def aclose(self) -> None:
        """Close what was opened, for all users."""
        shared = self._shared
        try:
            for admission in list(shared.admissions):
                await admission.aclose()
        finally:
            redis, shared.redis = shared.redis, None
            if redis is not None:
                await redis.aclose()

    def _named(self, auth: Auth, identity: Identity) -> Identity:
        """Return both names; a missing one is unique to this auth and process."""
        app, user = identity
        if app is None or user is None:
            settings = self._given
            if settings is not None and not isinstance(settings, str) and settings.redis is not None:
                missing = "app=... and user=" if app is None else "user="
                raise ConfigurationError(
                    f"limits in Redis are shared by name, and this auth does not name its user: give {missing}... to "
                    "RateLimits, to OAuth or to with_options"
                )
            own = self._shared.name(auth)
            app, user = app or own, user or own
        return Identity(app, user)

    def _redis(self, settings: RateLimits) -> Any:
        """Return the caller's Redis, or one for all users: a limiter that is dropped could not close its own."""
        if not isinstance(settings.redis, str):
            return settings.redis
        if self._shared.redis is None:
            from pinterest_async_overrides.limits.redis.protocol import opened

            self._shared.redis = opened(settings.redis, settings.redis_timeout)
        return self._shared.redis
